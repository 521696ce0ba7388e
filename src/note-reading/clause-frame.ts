import { type Head, headOf, people, type Who } from './clause-head.js';
import type { Clause } from './note-clauses.js';
import type { Token } from './note-tokens.js';
import { has, hasSense, isA, isOn } from './token-bits.js';
import { grammar, sense, topic } from './word-classes.js';

/** Who does what to whom in a clause. */
export interface Frame extends Readonly<FrameFields> {}

// One object for each clause, whose fields add up as its words are read.
class FrameFields implements Head {
  readonly subject: Who;
  readonly isPronoun: boolean;
  readonly together: boolean;
  readonly verbAt: number;
  /** The classes of its verb, or 0. */
  verb = 0;
  verbSense = 0;
  passive = false;
  future = false;
  /** Whether what is done reaches this patient, another member, or the room. */
  toPatient = false;
  toPeer = false;
  toRoom = false;
  /** How many of its words are in no list of common words. */
  specifics = 0;
  /** How many of its words are a level or a filler. */
  fillers = 0;
  /** How many of its words are in quotation marks, and of these, in no list or a level. */
  quoted = 0;
  quotedSpecifics = 0;
  quotedLevels = 0;
  /** All the classes of its words, quotations left out. */
  grammar = 0;
  topic = 0;
  sense = 0;
  phrase = 0;

  constructor({ subject, isPronoun, together, verbAt }: Head) {
    this.subject = subject;
    this.isPronoun = isPronoun;
    this.together = together;
    this.verbAt = verbAt;
    this.toPatient = together;
  }

  get hasQuote(): boolean {
    return this.quoted > 0;
  }

  /** Whether a quotation says something, and not only `I’m good`. */
  get quoteSays(): boolean {
    return this.quotedSpecifics > 0 || (this.quoted > 3 && this.quotedLevels === 0);
  }
}

/** Common words, of which none by itself says anything of one patient. */
const common =
  topic.LEVEL |
  topic.RECEPTIVE |
  topic.SERVICE |
  topic.METHOD |
  topic.PROGRESS |
  topic.FEEDBACK |
  topic.GOAL |
  topic.PLANDOC |
  topic.CONTINUE |
  topic.OFTEN |
  topic.TITLE |
  topic.OTHER |
  topic.PRACTICE;

/** Whether the word is in no list of common words: it says something. */
export const isSpecific = (token: Token): boolean => {
  const { grammar: bits, topic: topics } = token;
  if (has(topics, common) || token.end - token.start < 2) return false;
  if (has(bits, grammar.OUTSIDER)) return true;
  if (has(bits, grammar.FEEL | grammar.WITHHOLD)) return !has(bits, grammar.PREP);
  if (has(bits, grammar.DO) && !has(bits, ~(grammar.DO | grammar.PAST))) return true;
  if (bits !== 0 && bits !== grammar.ING) return false;
  const measure = topic.NUMBER | topic.UNIT | topic.CHANGE | topic.COMPARE;
  return topics === 0 || has(topics, ~measure);
};

// `told Bea`, `said to another member`: the words lead to the person.
const isReached = (tokens: readonly Token[], at: number, verbAt: number): boolean => {
  let before = at - 1;
  const skipped = grammar.DET | grammar.HIS | grammar.PATIENT;
  while (before > verbAt && isA(tokens[before], skipped)) before -= 1;
  if (isOn(tokens[before], topic.OTHER)) before -= 1;
  if (isA(tokens[before], grammar.DET)) before -= 1;
  if (before <= verbAt) return true;
  return hasSense(tokens[before], sense.TO_ONE) || isA(tokens[before], grammar.SAY);
};

const objects = grammar.HIM | grammar.HIS | grammar.PATIENT;

const takeQuoted = (frame: FrameFields, token: Token): void => {
  frame.quoted += 1;
  if (isSpecific(token)) frame.quotedSpecifics += 1;
  if (isOn(token, topic.LEVEL)) frame.quotedLevels += 1;
};

const take = (frame: FrameFields, token: Token): void => {
  frame.grammar |= token.grammar;
  frame.topic |= token.topic;
  frame.sense |= token.sense;
  frame.phrase |= token.phrase;
  if (isSpecific(token)) frame.specifics += 1;
  else if (isOn(token, common)) frame.fillers += 1;
};

// `will`, `ct to call`, `he is to call`
const isFuture = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  if (hasSense(token, sense.WILLS) || token.word.endsWith('’ll')) return true;
  if (token.word !== 'to') return false;
  const before = tokens[at - 1];
  const close = at - from < 4 && isA(before, people);
  return at === from || close || isA(before, grammar.BE);
};

// `her mother`, `pt’s mother`: not the patient.
const isOwner = (token: Token, next: Token | undefined): boolean =>
  (isA(token, grammar.HIS) || token.possessive) && isA(next, grammar.OUTSIDER);

const takePatient = (frame: FrameFields, token: Token, next: Token | undefined): void => {
  const { word } = token;
  if (word === 'them') frame.toRoom = true;
  if (word === 'them' || word === 'their' || word === 'own') return;
  if (!isOwner(token, next)) frame.toPatient = true;
};

const reached = objects | grammar.HE | grammar.PEER | grammar.GROUP | grammar.WE;

const takeObject = (frame: FrameFields, tokens: readonly Token[], at: number, to: number): void => {
  const token = tokens[at];
  if (!token || !isA(token, reached)) return;
  const { subject, verbAt } = frame;
  if (isA(token, objects)) takePatient(frame, token, at + 1 < to ? tokens[at + 1] : undefined);
  const says = isA(tokens[verbAt], grammar.ACT | grammar.SAY);
  if (subject === 'clinician' && says && isA(token, grammar.HE)) frame.toPatient = true;
  if (isA(token, grammar.PEER) && isReached(tokens, at, verbAt)) frame.toPeer = true;
  if (isA(token, grammar.GROUP | grammar.WE) && !isA(token, grammar.PREP)) frame.toRoom = true;
};

/** Reads who does what to whom in a clause. */
export const frameOf = (tokens: readonly Token[], clause: Clause): Frame => {
  const frame = new FrameFields(headOf(tokens, clause));
  const { from, to } = clause;
  const { verbAt } = frame;
  let auxiliary = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.quoted) {
      takeQuoted(frame, token);
      continue;
    }
    take(frame, token);
    // A clause without a verb may have both.
    if (at > verbAt) takeObject(frame, tokens, at, to);
    if (at >= verbAt && verbAt >= 0) continue;
    auxiliary ||= isA(token, grammar.BE);
    frame.future ||= isFuture(tokens, at, from);
  }
  const verb = tokens[verbAt];
  frame.verb = verb?.grammar ?? 0;
  frame.verbSense = verb?.sense ?? 0;
  frame.passive = auxiliary && isA(verb, grammar.PAST);
  return frame;
};
