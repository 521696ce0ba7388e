import { fieldsOf, rowOf } from '../fields.js';
import { NotSortedError, SortedKeys } from '../sorted-keys.js';
import { isBroken, type Row, type Step } from '../step.js';

/** More notes than this share no sentence but boilerplate. */
const mostHolders = 50;

const pair = (earlier: string, later: string): string => rowOf(earlier, 'P', later);

/** The notes that hold one key. Of very many, the first and the last are remembered. */
class Holders {
  readonly #few: string[] = [];
  #isMany = false;
  #first: string | undefined;
  #last: string | undefined;

  constructor(readonly key: string) {}

  *add(place: string): Iterable<string> {
    if (place === this.#last) return;
    if (this.#last !== undefined && place < this.#last) throw new NotSortedError();
    if (this.#isMany) {
      yield* this.#oneOfMany(place);
      return;
    }
    this.#few.push(place);
    this.#last = place;
    if (this.#few.length > mostHolders) yield* this.#becomeMany();
  }

  /** Where they are few, each with each. */
  *end(): Iterable<string> {
    for (const [at, later] of this.#few.entries())
      for (const earlier of this.#few.slice(0, at)) yield pair(earlier, later);
  }

  *#becomeMany(): Iterable<string> {
    const few = this.#few.splice(0);
    this.#isMany = true;
    this.#last = undefined;
    for (const place of few) yield* this.#oneOfMany(place);
  }

  // Boilerplate: the nearest note and the first are candidates. A whole note that many share is none.
  *#oneOfMany(place: string): Iterable<string> {
    if (this.#last !== undefined) yield pair(this.#last, place);
    if (this.#first !== undefined && this.#first !== this.#last) yield pair(this.#first, place);
    if (!this.key.startsWith('w')) yield rowOf(place, 'K', this.key);
    this.#first ??= place;
    this.#last = place;
  }
}

/** From sorted `key, place` to candidates, `earlier, P, later`, and to boilerplate, `later, K, key`. */
export class ReduceKeys implements Step {
  readonly #keys = new SortedKeys();
  #holders = new Holders('');

  *take({ text = '' }: Row): Iterable<string> {
    if (isBroken(text)) {
      yield text;
      return;
    }
    const [key, place] = fieldsOf(text, 2);
    if (this.#keys.isNew(key)) {
      yield* this.#holders.end();
      this.#holders = new Holders(key);
    }
    yield* this.#holders.add(place);
  }

  end(): Iterable<string> {
    return this.#holders.end();
  }
}
