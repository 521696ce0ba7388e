import type { Clause } from './note-clauses.js';
import type { Token } from './note-tokens.js';
import { has, hasSense, isA, isOn } from './token-bits.js';
import { grammar, sense, topic } from './word-classes.js';

/** Who a clause is about. */
export type Who = 'patient' | 'clinician' | 'room' | 'peer' | 'outsider' | 'thing' | 'nobody';

/** The subject and the verb of a clause. */
export interface Head {
  readonly subject: Who;
  /** Whether the subject is a pronoun. */
  readonly isPronoun: boolean;
  /** Whether a clinician and the patient are the subject together. */
  readonly together: boolean;
  /** The place of the verb, or -1. */
  readonly verbAt: number;
}

/** The bits of every verb. */
export const verbs =
  grammar.SAY |
  grammar.ACT |
  grammar.TEACH |
  grammar.DO |
  grammar.ENGAGE |
  grammar.ATTEND |
  grammar.WITHHOLD |
  grammar.NOTICE |
  grammar.FEEL |
  grammar.BE |
  grammar.HAVE |
  grammar.DENY;

/** The bits of every person. */
export const people =
  grammar.PATIENT |
  grammar.CLINICIAN |
  grammar.GROUP |
  grammar.PEER |
  grammar.OUTSIDER |
  grammar.HE |
  grammar.I |
  grammar.WE;

const whoIs = (bits: number): Who => {
  if (has(bits, grammar.PATIENT | grammar.HE)) return 'patient';
  if (has(bits, grammar.PEER)) return 'peer';
  if (has(bits, grammar.CLINICIAN | grammar.I)) return 'clinician';
  if (has(bits, grammar.GROUP | grammar.WE)) return 'room';
  return has(bits, grammar.OUTSIDER) ? 'outsider' : 'thing';
};

const nounBefore = grammar.DET | grammar.HIS | grammar.PREP;
const nouns = topic.SERVICE | topic.LEVEL | topic.METHOD | topic.GOAL | topic.PLANDOC | topic.WHEN;
const auxiliaries = grammar.BE | grammar.HAVE;

const isAfterNounWord = (before: Token | undefined): boolean =>
  isA(before, nounBefore) && !isA(before, grammar.BE | grammar.HE);

// Many nouns look like verbs: `the group`, `her plan`, `2 prompts`.
const isVerb = (token: Token, before: Token | undefined, opens: boolean): boolean => {
  if (!isA(token, verbs)) return false;
  if (isA(token, auxiliaries)) return true;
  if (isA(token, grammar.ING)) return opens;
  const past = isA(token, grammar.PAST);
  // `would of walked`
  if (past && before?.word === 'of') return true;
  // `through guided discussion`
  if (past && isAfterNounWord(before) && before?.word !== 'to' && !isA(before, grammar.THAT))
    return false;
  if (!opens && isAfterNounWord(before)) return false;
  if (past || !isOn(token, nouns)) return true;
  return isA(before, grammar.HE | grammar.I | grammar.WE | grammar.MODAL);
};

const between = grammar.NOT | grammar.SMALL | auxiliaries;

// Whether a main verb follows the auxiliary: `was coached`, `did ask`.
const hasMainVerb = (tokens: readonly Token[], at: number, to: number): boolean => {
  if (hasSense(tokens[at], sense.DID) && isA(tokens[at + 1], verbs) && at + 1 < to) return true;
  for (let next = at + 1; next < Math.min(to, at + 4); next += 1) {
    const token = tokens[next];
    if (isA(token, grammar.PAST) || (isA(token, grammar.ING) && isA(token, verbs))) return true;
    if (!isA(token, between) && !isOn(token, topic.LEVEL)) return false;
  }
  return false;
};

const isCount = (token: Token | undefined): boolean =>
  isOn(token, topic.NUMBER | topic.OTHER) || isA(token, grammar.DET);

// `with the group`, `leaving the room`: no subject.
const isGoverned = (tokens: readonly Token[], at: number, from: number): boolean => {
  let before = at - 1;
  while (before > from && isA(tokens[before], grammar.DET) && !isA(tokens[before], grammar.PREP))
    before -= 1;
  const token = before >= from ? tokens[before] : undefined;
  // `two of the men`
  const counted = token?.word === 'of' && before > from && isCount(tokens[before - 1]);
  if (counted || isA(token, grammar.AND | grammar.THAT)) return false;
  return isA(token, grammar.PREP | grammar.ING);
};

const light =
  grammar.AND |
  grammar.THAT |
  grammar.DET |
  grammar.SMALL |
  grammar.NOT |
  grammar.MODAL |
  grammar.HIS |
  grammar.PREP;

/** Finds the subject of a clause: the last person before the verb that no preposition governs. */
class HeadFinder {
  #subject: Who = 'nobody';
  #owner: Who = 'nobody';
  #together = false;
  #isPronoun = false;
  #opens = true;

  constructor(
    readonly tokens: readonly Token[],
    readonly clause: Clause,
  ) {}

  find(): Head {
    const { from, to } = this.clause;
    for (let at = from; at < to; at += 1) {
      const token = this.tokens[at];
      if (!token || token.quoted) continue;
      const before = at > from ? this.tokens[at - 1] : undefined;
      if (this.#isPerson(token)) this.#takePerson(token, at);
      else if (isVerb(token, before, this.#opens)) {
        // A second verb after an auxiliary is the main one.
        if (!isA(token, auxiliaries) || !hasMainVerb(this.tokens, at, to)) return this.#head(at);
        this.#opens = false;
      } else this.#takeOther(token, before);
    }
    return this.#head(-1);
  }

  #isPerson(token: Token): boolean {
    if (!isA(token, people) || isA(token, grammar.PREP)) return false;
    const verbToo = isA(token, verbs) && isOn(token, topic.SERVICE) && !isA(token, grammar.HE);
    return !(this.#opens && verbToo);
  }

  #takePerson(token: Token, at: number): void {
    this.#opens = false;
    const who = whoIs(token.grammar);
    if (token.possessive && !isA(token, grammar.HAVE)) {
      this.#owner = who;
      return;
    }
    if (isGoverned(this.tokens, at, this.clause.from)) return;
    const joined = at > this.clause.from && isA(this.tokens[at - 1], grammar.AND);
    this.#together = joined && isPair(this.#subject, who);
    this.#subject = this.#together ? 'clinician' : who;
    this.#isPronoun = isA(token, grammar.HE);
  }

  #takeOther(token: Token, before: Token | undefined): void {
    if (isA(token, light)) return;
    this.#opens = false;
    if (this.#subject === 'nobody' && token.grammar === 0 && before) this.#subject = 'thing';
  }

  #head(verbAt: number): Head {
    return {
      subject: this.#subject === 'nobody' ? ofOwner(this.#owner) : this.#subject,
      isPronoun: this.#isPronoun,
      together: this.#together,
      verbAt,
    };
  }
}

const isPair = (one: Who, other: Who): boolean =>
  (one === 'clinician' && other === 'patient') || (one === 'patient' && other === 'clinician');

// `her hands kept closing` is about the patient’s hands; `a peer’s plan` about the peer.
const ofOwner = (owner: Who): Who =>
  owner === 'peer' || owner === 'outsider' || owner === 'nobody' ? owner : 'thing';

/** The subject and the verb of a clause. */
export const headOf = (tokens: readonly Token[], clause: Clause): Head =>
  new HeadFinder(tokens, clause).find();
