import type { Grouped } from '../keyed.js';
import type { Cluster, CopiesRow, Copy, Place } from './rows.js';

/** Joins notes that are copies of one another, directly or through other notes. */
class Copies {
  readonly #ids = new Map<Place, string>();
  readonly #earlier = new Map<Place, Place>();

  add([first, ...others]: readonly Copy[]): void {
    if (!first) return;
    this.#ids.set(first.place, first.noteId);
    for (const { place, noteId } of others) {
      this.#ids.set(place, noteId);
      const [a, b] = [this.#firstOf(first.place), this.#firstOf(place)];
      if (a !== b) this.#earlier.set(Math.max(a, b), Math.min(a, b));
    }
  }

  /** The note IDs of each cluster in order of place; clusters in order of their first note. */
  clusters(): Iterable<string[]> {
    const clusters = new Map<Place, string[]>();
    for (const [place, id] of [...this.#ids].sort(([a], [b]) => a - b)) {
      const first = this.#firstOf(place);
      const known = clusters.get(first);
      if (known) known.push(id);
      else clusters.set(first, [id]);
    }
    return clusters.values();
  }

  #firstOf(place: Place): Place {
    let at = place;
    let before = this.#earlier.get(at);
    while (before !== undefined) {
      // Path halving keeps lookups short.
      const further = this.#earlier.get(before);
      if (further !== undefined) this.#earlier.set(at, further);
      at = before;
      before = further;
    }
    return at;
  }
}

/** Clusters all copies on one worker. Its memory grows with the number of copied notes only. */
export function* clustersOf({
  value,
}: Grouped<CopiesRow['key'], CopiesRow['value']>): Generator<Cluster> {
  const copies = new Copies();
  for (const one of value) copies.add(one);
  for (const cluster of copies.clusters()) yield { cluster };
}
