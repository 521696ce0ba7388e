import { groupedBy } from './lists.js';

/** Groups items, numbered from 0, that are linked directly or through other items (union-find). */
export class LinkedGroups {
  readonly #parents: Int32Array;

  /** @param size The number of items. */
  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, item) => item);
  }

  /** Puts two items into one group. */
  link(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Every group of at least `smallest` items. Groups and the items in them are in ascending order. */
  groups(smallest = 2): number[][] {
    const byRoot = groupedBy(this.#parents.keys(), (item) => this.#root(item));
    return [...byRoot.values()].filter(({ length }) => length >= smallest);
  }

  #root(item: number): number {
    let at = item;
    while (this.#parents[at] !== at) {
      const above = this.#parents[at] ?? at;
      // Halving the path keeps later lookups short.
      this.#parents[at] = this.#parents[above] ?? above;
      at = above;
    }
    return at;
  }
}
