import { fieldsOf, rowOf } from '../fields.js';
import { NotSortedError, SortedKeys } from '../sorted-keys.js';
import { isBroken, type Row, type Step } from '../step.js';

/** A sentence in more notes than this is boilerplate. */
const mostHolders = 50;

const pair = (earlier: string, later: string): string => rowOf(earlier, 'P', later);

/** The notes that contain one key. Above the limit, only the first and the last are kept. */
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

  /** At or below the limit, every pair is a candidate. */
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

  // Above the limit, a note is paired only with the nearest and the first. A whole-note key is never boilerplate.
  *#oneOfMany(place: string): Iterable<string> {
    if (this.#last !== undefined) yield pair(this.#last, place);
    if (this.#first !== undefined && this.#first !== this.#last) yield pair(this.#first, place);
    if (!this.key.startsWith('w')) yield rowOf(place, 'K', this.key);
    this.#first ??= place;
    this.#last = place;
  }
}

/** Input, sorted: `key, place`. Output: candidates as `earlier, P, later`, and boilerplate as `later, K, key`. */
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
