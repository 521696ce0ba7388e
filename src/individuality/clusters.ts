/** Puts things that are linked, directly or through others, into groups; the groups and their members in order. */
export class Clusters {
  readonly #parents: Int32Array;

  /** @param size How many things there are. */
  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, place) => place);
  }

  /** Says that two things belong together. */
  link(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** All groups of two and more. */
  groups(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let place = 0; place < this.#parents.length; place += 1) {
      const root = this.#root(place);
      const group = byRoot.get(root);
      if (group) group.push(place);
      else byRoot.set(root, [place]);
    }
    return [...byRoot.values()].filter(({ length }) => length > 1);
  }

  #root(place: number): number {
    let at = place;
    while (this.#parents[at] !== at) {
      const above = this.#parents[at] ?? at;
      this.#parents[at] = this.#parents[above] ?? above;
      at = above;
    }
    return at;
  }
}
