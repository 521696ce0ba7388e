import { fieldsOf, rowOf } from '../fields.js';
import { SortedKeys } from '../sorted-keys.js';
import { brokenRow, isBroken, type Row, type Step } from '../step.js';

/**
 * Sends each note to the later notes that it may match. Input, sorted: `place, K, key`, `place, N, note` and
 * `place, P, later`. Output: `later, C, place, note`, plus the K and N rows unchanged. Holds one note at a time.
 */
export class AttachNotes implements Step {
  readonly #places = new SortedKeys();
  #note: string | undefined;
  #later: string | undefined;

  take({ text = '', line }: Row): Iterable<string> {
    if (isBroken(text)) return [text];
    const [place, kind, rest] = fieldsOf(text, 3);
    if (this.#places.isNew(place)) {
      this.#note = undefined;
      this.#later = undefined;
    }
    if (kind === 'K') return [text];
    if (kind === 'N') {
      this.#note = rest;
      return [text];
    }
    // Two notes that share several keys are one candidate pair.
    if (rest === this.#later) return [];
    this.#later = rest;
    return this.#note === undefined
      ? [brokenRow(line, { error: 'no-note' })]
      : [rowOf(rest, 'C', place, this.#note)];
  }
}
