/** Number of places per page, one bit each. */
const pageSize = 4096;
const bits = 32;

/** A set of places with one bit per place. It iterates in ascending order, whatever the insertion order. */
export class Places {
  readonly #pages = new Map<number, Uint32Array>();

  get isEmpty(): boolean {
    return this.#pages.size === 0;
  }

  /** Returns whether the place is new. */
  add(place: number): boolean {
    const page = this.#pageOf(Math.floor(place / pageSize));
    const at = place % pageSize;
    const word = Math.floor(at / bits);
    const bit = 1 << (at % bits);
    const known = page[word] ?? 0;
    page[word] = known | bit;
    return (known & bit) === 0;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const [number, page] of [...this.#pages].sort(([a], [b]) => a - b))
      for (const [word, known] of page.entries())
        for (let bit = 0; bit < bits; bit += 1)
          if ((known >>> bit) & 1) yield number * pageSize + word * bits + bit;
  }

  #pageOf(number: number): Uint32Array {
    const known = this.#pages.get(number);
    if (known) return known;
    const page = new Uint32Array(pageSize / bits);
    this.#pages.set(number, page);
    return page;
  }
}
