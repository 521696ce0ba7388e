import { people, verbs } from './clause-head.js';
import { mark, type Token } from './note-tokens.js';
import { has, isA, isMarked, isOn } from './token-bits.js';
import { grammar, phrase, topic } from './word-classes.js';

const stopped =
  mark.comma |
  mark.colon |
  mark.stop |
  mark.line |
  mark.bullet |
  mark.bold |
  mark.ticked |
  mark.unticked;

// The article, the owner and the adjective before a subject: `a new member`, `her counselor`.
const beforeSubject = (tokens: readonly Token[], at: number): number => {
  let before = at - 1;
  if (isA(tokens[before], grammar.DET | grammar.HIS) || isOn(tokens[before], topic.OTHER))
    before -= 1;
  return isA(tokens[before], grammar.DET) ? before - 1 : before;
};

// Whether a finite verb follows the subject.
const hasVerb = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const adverb = isA(next, grammar.SMALL) && !isA(next, verbs);
  const verb = adverb ? tokens[at + 2] : next;
  if (!verb || verb.quoted || isMarked(verb, stopped)) return false;
  return isA(verb, verbs) && !isA(verb, grammar.MODAL | grammar.ING | grammar.PREP);
};

const inner =
  grammar.THAT |
  grammar.PREP |
  grammar.SAY |
  grammar.NOTICE |
  grammar.HIS |
  grammar.DET |
  grammar.BE;

// `told the group she`: the words said follow the one they are said to.
const isSaidTo = (tokens: readonly Token[], beforeAt: number, from: number): boolean => {
  let saidAt = beforeAt - 1;
  if (isA(tokens[saidAt], grammar.DET | grammar.HIS)) saidAt -= 1;
  if (saidAt < from || !isA(tokens[beforeAt], people | grammar.HIM)) return false;
  return isA(tokens[saidAt], grammar.SAY | grammar.ACT);
};

// In text that has run on, a new subject begins a clause unless a word before it opens an inner one.
const startsInRun = (
  tokens: readonly Token[],
  at: number,
  beforeAt: number,
  from: number,
): boolean => {
  const token = tokens[at];
  const before = tokens[beforeAt];
  if (!token || !before || isSaidTo(tokens, beforeAt, from)) return false;
  // `afraid of he said`: a pronoun as a subject follows no preposition.
  const stranded =
    isA(token, grammar.HE | grammar.I) &&
    isA(before, grammar.PREP) &&
    !has(before.phrase, phrase.SUBORDINATE);
  if (isA(before, inner) && !stranded && !isOn(before, topic.LEVEL)) return false;
  return isA(token, grammar.HE | grammar.I | grammar.WE | grammar.PATIENT | grammar.CLINICIAN);
};

/** Whether a new subject with its verb begins at the token, and no word before it makes the clause an inner one. */
export const startsSubject = (
  tokens: readonly Token[],
  at: number,
  from: number,
  runsOn: boolean,
): boolean => {
  const token = tokens[at];
  if (!token || token.quoted || token.possessive || at - from < 2) return false;
  if (!isA(token, people) && !isOn(token, topic.NAME)) return false;
  if (!hasVerb(tokens, at)) return false;
  const beforeAt = beforeSubject(tokens, at);
  const before = tokens[beforeAt];
  if (!before || beforeAt < from) return false;
  const parted = isMarked(tokens[beforeAt + 1], mark.comma | mark.dash) || isA(before, grammar.AND);
  if (parted) return !isA(before, grammar.THAT);
  return runsOn && startsInRun(tokens, at, beforeAt, from);
};

/** Where the clause of a new subject begins: at the article, the adjective or the `and` before it. */
export const startOfSubject = (tokens: readonly Token[], at: number): number => {
  let start = at;
  while (isA(tokens[start - 1], grammar.DET | grammar.HIS) || isOn(tokens[start - 1], topic.OTHER))
    start -= 1;
  return start > 1 && isA(tokens[start - 1], grammar.AND) ? start - 1 : start;
};
