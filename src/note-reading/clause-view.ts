import { type Frame, frameOf } from './clause-frame.js';
import type { Cue, CuedElement } from './compile-cue.js';
import { cuesAmong } from './cue-search.js';
import { spanOf } from './evidence.js';
import type { Clause } from './note-clauses.js';
import type { Token } from './note-tokens.js';
import { grammar, phrase, sense, topic } from './word-classes.js';
import type { SectionRole } from './words/headings.js';

// Under these headings a short answer is read with its label: `UDS: neg`.
const readWithLabel: ReadonlySet<SectionRole> = new Set([
  'risk',
  'test',
  'other',
  'goal',
  'progress',
]);

/** One clause with all that is known of it. */
export class ClauseView {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly frame: Frame;
  readonly #text: string;

  constructor(text: string, tokens: readonly Token[], clause: Clause) {
    this.#text = text;
    this.tokens = tokens;
    this.clause = clause;
    this.frame = frameOf(tokens, clause);
  }

  get role(): SectionRole {
    return this.clause.section.role;
  }

  get first(): Token | undefined {
    return this.tokens[this.clause.from];
  }

  get verb(): Token | undefined {
    return this.tokens[this.frame.verbAt];
  }

  get span(): { start: number; end: number } {
    return spanOf(this.#text, this.tokens, this.clause);
  }

  /** Whether a word of the clause, quotations left out, has one of the bits of `phrase`. */
  hasPhrase(bits: number): boolean {
    return (this.frame.phrase & bits) !== 0;
  }

  /** Whether the clause names a day or a time. `next session` alone names none. */
  get hasDate(): boolean {
    return this.#some(
      (token) =>
        (token.phrase & phrase.UNDATED) === 0 &&
        ((token.topic & (topic.WHEN | topic.NUMBER)) !== 0 ||
          (token.phrase & phrase.RELATIVE) !== 0),
    );
  }

  /** Whether the clause names a day, and not only a number: `the 4th`, `on the ninth`, `Monday`. */
  get hasDay(): boolean {
    const { tokens } = this;
    const { from, to } = this.clause;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (!token || (token.phrase & phrase.UNDATED) !== 0) continue;
      const named = (token.topic & topic.WHEN) !== 0 || (token.phrase & phrase.RELATIVE) !== 0;
      if (named || ((token.topic & topic.NUMBER) !== 0 && tokens[at - 1]?.word === 'the'))
        return true;
    }
    return false;
  }

  /** Whether the clause, quotations included, has a word that denies. */
  get saysNo(): boolean {
    return this.#some(
      (token) => (token.sense & sense.REASSURES) !== 0 || (token.grammar & grammar.DENY) !== 0,
    );
  }

  /** Whether the clause is about days, not about the hour of the group. */
  get isOverDays(): boolean {
    return this.#some(
      (token) =>
        (token.phrase & phrase.OVER_DAYS) !== 0 ||
        ((token.topic & topic.WHEN) !== 0 && (token.phrase & phrase.UNDATED) === 0),
    );
  }

  #some(holds: (token: Token) => boolean): boolean {
    const { from, to } = this.clause;
    for (let at = from; at < to; at += 1) {
      const token = this.tokens[at];
      if (token && holds(token)) return true;
    }
    return false;
  }

  /** The cues of an element that show in the clause, under a heading of the role. */
  cuesOf(element: CuedElement, role: SectionRole): readonly Cue[] {
    // What is compared with before is not the label.
    const labelled = element === 'risk' || element === 'goal';
    const { from, to } = this.clause;
    const words = { tokens: this.tokens, from: labelled ? this.#labelFrom : from, to };
    return cuesAmong(words, element, role);
  }

  get #labelFrom(): number {
    const { section, from } = this.clause;
    return section.from === from && readWithLabel.has(section.role) ? section.headFrom : from;
  }
}
