import type { Cue, Pattern, Step } from './compile-cue.js';
import { mark, type Token } from './note-tokens.js';
import { grammar, phrase, topic } from './word-classes.js';

/** The words of a clause in which cues are sought. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

const fits = (step: Step, token: Token): boolean =>
  (step.grammar & token.grammar) !== 0 ||
  (step.topic & token.topic) !== 0 ||
  (step.sense & token.sense) !== 0 ||
  (step.phrase & token.phrase) !== 0 ||
  (step.words?.has(token.word) ?? false);

// The first step that fits within its gap is taken, so that a pattern is followed once from each word.
const matchAt = (
  pattern: Pattern,
  words: Words,
  at: number,
  quoted: boolean,
): number | undefined => {
  let next = at;
  for (const step of pattern.steps) {
    const last = Math.min(words.to - 1, next + step.gap);
    let place = -1;
    for (let candidate = next; candidate <= last && place < 0; candidate += 1) {
      const token = words.tokens[candidate];
      if (token && (quoted || !token.quoted) && fits(step, token)) place = candidate;
    }
    if (place < 0) return undefined;
    next = place + 1;
  }
  return pattern.atEnd && next !== words.to ? undefined : next;
};

const deniedBefore = ({ tokens, from }: Words, at: number): boolean => {
  for (let before = at - 1; before >= from; before -= 1) {
    const token = tokens[before];
    if (!token || (token.phrase & phrase.BUT) !== 0) return false;
    if ((token.grammar & grammar.DENY) !== 0) return true;
    if ((token.grammar & grammar.NOT) !== 0 && at - before <= 5) return true;
  }
  return false;
};

const isNothing = ({ word }: Token): boolean =>
  word === '0' || word === 'zero' || word === '0/10' || word === '0/5';

// `SI: none`, `urges 0`
const deniedAfter = ({ tokens, to }: Words, end: number): boolean => {
  for (let after = end; after < Math.min(to, end + 2); after += 1) {
    const token = tokens[after];
    if (!token || (token.marks & mark.comma) !== 0) break;
    if ((token.topic & topic.LOW) !== 0 || isNothing(token)) return true;
  }
  const last = tokens[end - 1];
  return last !== undefined && isNothing(last);
};

// `her brother is suicidal`: someone else is named before it.
const isOfAnother = ({ tokens, from }: Words, at: number): boolean => {
  for (let before = at - 1; before >= from; before -= 1) {
    const token = tokens[before];
    if (!token || token.quoted || (token.grammar & grammar.PATIENT) !== 0) return false;
    const joins = ((tokens[before - 1]?.grammar ?? 0) & grammar.AND) !== 0;
    // `and she`: back to the patient.
    if ((token.grammar & grammar.HE) !== 0 && joins) return false;
    if ((token.grammar & (grammar.OUTSIDER | grammar.PEER)) !== 0)
      return ((tokens[before - 1]?.grammar ?? 0) & grammar.PREP) === 0 || token.possessive;
  }
  return false;
};

const isOfPatient = ({ affirmed }: Cue, words: Words, at: number, end: number): boolean =>
  !deniedBefore(words, at) &&
  (affirmed === 'before-it' || !deniedBefore(words, end - 1)) &&
  !deniedAfter(words, end) &&
  !isOfAnother(words, end - 1);

/** Whether a word of the clause fits the step. */
export const hasAny = (step: Step, { tokens, from, to }: Words): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && fits(step, token)) return true;
  }
  return false;
};

/** Whether the cue shows among the words by the pattern, from one of the places between `first` and `last`. */
export const patternShows = (
  pattern: Pattern,
  cue: Cue,
  words: Words,
  first: number,
  last: number,
): boolean => {
  const [step] = pattern.steps;
  if (!step) return false;
  const end = pattern.atStart ? Math.min(words.from, last) : last;
  for (let at = Math.max(words.from, first); at <= end; at += 1) {
    const token = words.tokens[at];
    if (!token || (step.gap === 0 && !fits(step, token))) continue;
    const after = matchAt(pattern, words, at, cue.quoted ?? false);
    if (after !== undefined && (!cue.affirmed || isOfPatient(cue, words, at, after))) return true;
  }
  return false;
};
