import type { Clause } from './note-clauses.js';
import type { EvidenceSpan, ReadElement } from './note-reading.js';
import type { Token } from './note-tokens.js';

/** Evidence of the values of one element, as clauses are read. */
export class Evidence<Value extends string> {
  readonly #ranked: readonly Value[];
  readonly #spans = new Map<Value, EvidenceSpan[]>();
  readonly #starts: number[] = [];
  #startSet: ReadonlySet<number> | undefined;

  /** @param ranked The values, the strongest first. */
  constructor(ranked: readonly Value[]) {
    this.#ranked = ranked;
  }

  /** Adds a clause as evidence; a clause that follows evidence of the same cue and sentence extends it. */
  add(value: Value, cue: string, span: { start: number; end: number }, joins = false): void {
    this.#starts.push(span.start);
    this.#startSet = undefined;
    const spans = this.#spans.get(value) ?? [];
    const last = spans.at(-1);
    if (
      last &&
      (last.start === span.start || (joins && last.cue === cue && span.start - last.end < 4))
    )
      spans[spans.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else spans.push({ ...span, cue });
    this.#spans.set(value, spans);
  }

  /** Whether there is evidence of the value. */
  has(value: Value): boolean {
    return this.#spans.has(value);
  }

  /** Whether a clause that begins at the place was added as evidence. */
  covers(start: number): boolean {
    this.#startSet ??= new Set(this.#starts);
    return this.#startSet.has(start);
  }

  /** Whether there is no evidence of any value. */
  get isEmpty(): boolean {
    return this.#spans.size === 0;
  }

  /** The strongest value, with its evidence. */
  element(): ReadElement<Value | 'absent'> {
    for (const value of this.#ranked) {
      const spans = this.#spans.get(value);
      if (spans) return { value, spans };
    }
    return { value: 'absent', spans: [] };
  }
}

const closing = /["”’')\].!?…]/;

/** The span of a clause in the text, with the marks that close it. */
export const spanOf = (
  text: string,
  tokens: readonly Token[],
  { from, to }: Pick<Clause, 'from' | 'to'>,
): { start: number; end: number } => {
  const first = tokens[from];
  let start = first?.start ?? 0;
  while (start > 0 && '"“([*'.includes(text.charAt(start - 1)) && text.charAt(start - 1) !== '*')
    start -= 1;
  let end = tokens[to - 1]?.end ?? start;
  const limit = tokens[to]?.start ?? text.length;
  while (end < limit && closing.test(text.charAt(end))) end += 1;
  return { start, end };
};
