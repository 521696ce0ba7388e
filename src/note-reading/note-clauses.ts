import { mark, type Token } from './note-tokens.js';
import { startOfSubject, startsSubject } from './subject-start.js';
import type { TokenSection } from './text-sections.js';
import { grammar, phrase, topic } from './word-classes.js';

/** A run of words with one subject at most. */
export interface Clause {
  readonly section: TokenSection;
  readonly from: number;
  readonly to: number;
  /** The number of its sentence. */
  readonly sentence: number;
}

const hard = mark.stop | mark.line | mark.bullet | mark.bold | mark.ticked | mark.unticked;

/** Whether a sentence ends before the token. */
const stopsBefore = (token: Token, before: Token | undefined): boolean => {
  if ((token.marks & hard) === 0) return false;
  if ((token.marks & (hard & ~mark.stop)) !== 0) return true;
  // Inside a quotation, and between one and its `he said`, no sentence ends.
  if (before?.quoted && token.quoted) return false;
  if (before?.quoted && token.shape === 0)
    return (token.grammar & (grammar.HE | grammar.PATIENT | grammar.SAY | grammar.AND)) === 0;
  return true;
};

const joining =
  grammar.THAT |
  grammar.PREP |
  grammar.SAY |
  grammar.DET |
  grammar.HIS |
  grammar.AND |
  grammar.HE |
  grammar.I |
  grammar.MODAL |
  grammar.NOT |
  grammar.BE |
  grammar.HAVE |
  grammar.PATIENT |
  grammar.CLINICIAN |
  grammar.WE |
  grammar.ACT |
  grammar.NOTICE;

// Whether text that has run on without a mark begins anew at the token.
const startsAnew = (tokens: readonly Token[], at: number, from: number, run: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    !token ||
    !before ||
    token.quoted ||
    run < 10 ||
    at - from < 3 ||
    (token.phrase & phrase.STARTER) === 0
  )
    return false;
  return (before.grammar & joining) === 0 && (before.topic & topic.NAME) === 0;
};

// Whether full stops are dictated: `period`.
const isDictated = (tokens: readonly Token[]): boolean => {
  let spoken = 0;
  for (const { phrase: bits, marks } of tokens) {
    if ((marks & mark.stop) !== 0) return false;
    if ((bits & phrase.SPOKEN_STOP) !== 0) spoken += 1;
  }
  return spoken > 1;
};

// Words to a sentence on average, from which a text is one that has run on.
const runOnFrom = 22;

const isRunOn = (tokens: readonly Token[]): boolean => {
  let sentences = 0;
  for (const { marks } of tokens) if ((marks & (hard & ~mark.bold)) !== 0) sentences += 1;
  if (sentences < 2 && tokens.length > 12) return true;
  return tokens.length / Math.max(1, sentences) > runOnFrom;
};

// A longer clause is cut, so that the time to read it stays in proportion to the text.
const longestClause = 150;

/** Cuts the words of a note into clauses. */
class ClauseCutter {
  readonly clauses: Clause[] = [];
  readonly #tokens: readonly Token[];
  readonly #dictated: boolean;
  readonly #runsOn: boolean;
  #sentence = 0;
  #run = 0;
  #from = 0;
  #dropped = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#dictated = isDictated(tokens);
    this.#runsOn = isRunOn(tokens);
  }

  cut(section: TokenSection): void {
    this.#from = section.from;
    this.#dropped = false;
    this.#sentence += 1;
    for (let at = section.from; at < section.to; at += 1) {
      const token = this.#tokens[at];
      if (!token) break;
      const mayStop = hard | mark.comma | mark.colon | mark.dash;
      this.#run = (token.marks & mayStop) === 0 ? this.#run + 1 : 0;
      this.#cutBefore(token, at, section);
      this.#lookAtBox(token);
    }
    this.#close(section.to, section);
  }

  #cutBefore(token: Token, at: number, section: TokenSection): void {
    const stops = at > section.from && stopsBefore(token, this.#tokens[at - 1]);
    const spoken = this.#dictated && (token.phrase & phrase.SPOKEN_STOP) !== 0;
    const tooLong = at - this.#from >= longestClause;
    if (stops || spoken || tooLong || startsAnew(this.#tokens, at, this.#from, this.#run)) {
      this.#close(at, section);
      if (spoken) this.#from = at + 1;
      this.#sentence += 1;
    } else if (startsSubject(this.#tokens, at, this.#from, this.#runsOn))
      this.#close(Math.max(this.#from + 1, startOfSubject(this.#tokens, at)), section);
  }

  // Words under a box that is not ticked are in no clause.
  #lookAtBox({ marks }: Token): void {
    const box = marks & (mark.ticked | mark.unticked);
    if (box !== 0) this.#dropped = (box & mark.ticked) === 0;
    else if ((marks & (mark.line | mark.bullet)) !== 0) this.#dropped = false;
  }

  #close(to: number, section: TokenSection): void {
    if (to > this.#from && !this.#dropped)
      this.clauses.push({ section, from: this.#from, to, sentence: this.#sentence });
    this.#from = to;
  }
}

/** The clauses of a note, in order. Words under a box that is not ticked are in none. */
export const clausesOf = (
  tokens: readonly Token[],
  sections: readonly TokenSection[],
): Clause[] => {
  const cutter = new ClauseCutter(tokens);
  for (const section of sections) cutter.cut(section);
  return cutter.clauses;
};
