/** A list of whole numbers that grows: four bytes for each. */
export class NumberList {
  #numbers = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Int32Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** A part of the list as a plain one. */
  slice(from: number, to: number): number[] {
    return Array.from(this.#numbers.subarray(from, to));
  }

  /** Whether two parts hold the same numbers. */
  equal(from: number, otherFrom: number, length: number): boolean {
    for (let at = 0; at < length; at += 1)
      if (this.#numbers[from + at] !== this.#numbers[otherFrom + at]) return false;
    return true;
  }

  /** How many numbers of a part have the mark. */
  marked(from: number, length: number, marks: Int32Array, mark: number): number {
    const numbers = this.#numbers;
    let marked = 0;
    for (let at = from; at < from + length; at += 1)
      if (marks[numbers[at] ?? 0] === mark) marked += 1;
    return marked;
  }
}
