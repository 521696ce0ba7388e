import { type Head, headOf, people } from './clause-head.js';
import type { Clause } from './note-clauses.js';
import type { Token } from './note-tokens.js';
import { has, hasSense, isA, isOn } from './token-bits.js';
import { grammar, sense, topic } from './word-classes.js';

/** Who does what to whom in a clause. */
export interface Frame extends Head {
  /** The classes of its verb, or 0. */
  readonly verb: number;
  readonly verbSense: number;
  readonly passive: boolean;
  readonly future: boolean;
  /** Whether what is done reaches this patient, another member, or the room. */
  readonly toPatient: boolean;
  readonly toPeer: boolean;
  readonly toRoom: boolean;
  /** How many of its words are in no list of common words. */
  readonly specifics: number;
  /** How many of its words are a level or a filler. */
  readonly fillers: number;
  readonly hasQuote: boolean;
  /** Whether a quotation says something, and not only `I’m good`. */
  readonly quoteSays: boolean;
  /** All the classes of its words, quotations left out. */
  readonly grammar: number;
  readonly topic: number;
  readonly sense: number;
  readonly phrase: number;
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

/** Adds up the words of a clause. */
class FrameReader {
  #grammar = 0;
  #topic = 0;
  #sense = 0;
  #phrase = 0;
  #specifics = 0;
  #fillers = 0;
  #quoteLength = 0;
  #quoteSpecifics = 0;
  #quoteLevels = 0;
  #future = false;
  #auxiliary = false;
  #toPatient = false;
  #toPeer = false;
  #toRoom = false;

  constructor(
    readonly tokens: readonly Token[],
    readonly clause: Clause,
    readonly head: Head,
  ) {
    this.#toPatient = head.together;
  }

  read(): Frame {
    const { from, to } = this.clause;
    const { verbAt } = this.head;
    for (let at = from; at < to; at += 1) {
      const token = this.tokens[at];
      if (!token) break;
      if (token.quoted) {
        this.#takeQuoted(token);
        continue;
      }
      this.#take(token);
      // A clause without a verb may have both.
      if (at > verbAt) this.#takeObject(token, at);
      if (at < verbAt || verbAt < 0) this.#takeBeforeVerb(token, at);
    }
    return this.#frame();
  }

  #takeQuoted(token: Token): void {
    this.#quoteLength += 1;
    if (isSpecific(token)) this.#quoteSpecifics += 1;
    if (isOn(token, topic.LEVEL)) this.#quoteLevels += 1;
  }

  #take(token: Token): void {
    this.#grammar |= token.grammar;
    this.#topic |= token.topic;
    this.#sense |= token.sense;
    this.#phrase |= token.phrase;
    if (isSpecific(token)) this.#specifics += 1;
    else if (isOn(token, common)) this.#fillers += 1;
  }

  // `will`, `ct to call`, `he is to call`
  #takeBeforeVerb(token: Token, at: number): void {
    if (hasSense(token, sense.WILLS) || token.word.endsWith('’ll')) this.#future = true;
    if (isA(token, grammar.BE)) this.#auxiliary = true;
    if (token.word !== 'to') return;
    const { from } = this.clause;
    const before = this.tokens[at - 1];
    const close = at - from < 4 && isA(before, people);
    if (at === from || close || isA(before, grammar.BE)) this.#future = true;
  }

  #takeObject(token: Token, at: number): void {
    if (isA(token, objects)) this.#takePatient(token, at);
    const { subject, verbAt } = this.head;
    const says = isA(this.tokens[verbAt], grammar.ACT | grammar.SAY);
    if (subject === 'clinician' && says && isA(token, grammar.HE)) this.#toPatient = true;
    if (isA(token, grammar.PEER) && isReached(this.tokens, at, verbAt)) this.#toPeer = true;
    if (isA(token, grammar.GROUP | grammar.WE) && !isA(token, grammar.PREP)) this.#toRoom = true;
  }

  #takePatient(token: Token, at: number): void {
    const { word } = token;
    if (word === 'them') this.#toRoom = true;
    if (word === 'them' || word === 'their' || word === 'own') return;
    // `her mother`, `pt’s mother`
    const next = at + 1 < this.clause.to ? this.tokens[at + 1] : undefined;
    const theirs = isA(token, grammar.HIS) || token.possessive;
    if (!theirs || !isA(next, grammar.OUTSIDER)) this.#toPatient = true;
  }

  #frame(): Frame {
    const verb = this.tokens[this.head.verbAt];
    return {
      ...this.head,
      verb: verb?.grammar ?? 0,
      verbSense: verb?.sense ?? 0,
      passive: this.#auxiliary && isA(verb, grammar.PAST),
      future: this.#future,
      toPatient: this.#toPatient,
      toPeer: this.#toPeer,
      toRoom: this.#toRoom,
      specifics: this.#specifics,
      fillers: this.#fillers,
      hasQuote: this.#quoteLength > 0,
      quoteSays: this.#quoteSpecifics > 0 || (this.#quoteLength > 3 && this.#quoteLevels === 0),
      grammar: this.#grammar,
      topic: this.#topic,
      sense: this.#sense,
      phrase: this.#phrase,
    };
  }
}

/** Reads who does what to whom in a clause. */
export const frameOf = (tokens: readonly Token[], clause: Clause): Frame =>
  new FrameReader(tokens, clause, headOf(tokens, clause)).read();
