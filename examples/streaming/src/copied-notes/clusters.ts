import { fieldsOf } from '../fields.js';
import type { Row, Step } from '../step.js';
import type { Copy } from './copy.js';

/**
 * Clusters notes that are copies of one another, directly or through other notes. Input: `place, copy`. Output: one
 * list of note IDs per row. Memory grows with the number of copied notes only.
 */
export class ClusterNotes implements Step {
  readonly #ids = new Map<number, string>();
  readonly #parents = new Map<number, number>();

  take({ text = '' }: Row): Iterable<string> {
    // Error rows are in the same input; skip them here.
    const [, found] = fieldsOf(text, 2);
    if (found === '') return [];
    const { copies }: Copy = JSON.parse(found);
    const [first] = copies;
    for (const { place, noteId } of copies) {
      this.#ids.set(place, noteId);
      if (first) this.#link(first.place, place);
    }
    return [];
  }

  *end(): Iterable<string> {
    const clusters = new Map<number, string[]>();
    const inOrder = [...this.#ids].sort(([one], [other]) => one - other);
    for (const [place, id] of inOrder) {
      const root = this.#rootOf(place);
      const known = clusters.get(root);
      if (known) known.push(id);
      else clusters.set(root, [id]);
    }
    for (const ids of clusters.values()) yield JSON.stringify(ids);
  }

  #link(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    if (a !== b) this.#parents.set(Math.max(a, b), Math.min(a, b));
  }

  // Path compression keeps lookups short.
  #rootOf(place: number): number {
    let at = place;
    for (let above = this.#parents.get(at); above !== undefined; above = this.#parents.get(at)) {
      const higher = this.#parents.get(above);
      if (higher !== undefined) this.#parents.set(at, higher);
      at = above;
    }
    return at;
  }
}
