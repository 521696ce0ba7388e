/** Counts by small whole numbers; everything starts at 0. */
export class Tally {
  #counts = new Int32Array(256);

  /** Adds to a count and hands back what it is now. */
  add(key: number, by: number): number {
    if (key >= this.#counts.length) this.#grow(key);
    const count = (this.#counts[key] ?? 0) + by;
    this.#counts[key] = count;
    return count;
  }

  /** What a count is; afterwards it is 0 again. */
  take(key: number): number {
    const count = this.#counts[key] ?? 0;
    if (key < this.#counts.length) this.#counts[key] = 0;
    return count;
  }

  /** What a count is. */
  get(key: number): number {
    return this.#counts[key] ?? 0;
  }

  #grow(key: number): void {
    const grown = new Int32Array(Math.max(key + 1, this.#counts.length * 2));
    grown.set(this.#counts);
    this.#counts = grown;
  }
}
