import type { Grouped } from '../keyed.js';
import { Places } from './places.js';
import type { BoilerplateRow, PairRow, Place } from './rows.js';

/** More notes than this share no sentence but boilerplate. */
const mostHolders = 50;

/** Who may be a copy of whom, or what is boilerplate in whom. */
export type Candidate = { pair: PairRow } | { boilerplate: BoilerplateRow };

const pair = (earlier: Place, later: Place): Candidate => ({
  pair: { key: earlier, value: { later } },
});

/** Each with each. */
function* allPairs(holders: readonly Place[]): Generator<Candidate> {
  for (const [at, later] of holders.entries())
    for (const earlier of holders.slice(0, at)) yield pair(earlier, later);
}

/** Each with the one before it and with the first. */
function* nearestAndFirst(holders: Iterable<Place>, key: string): Generator<Candidate> {
  const isWholeNote = key.startsWith('w');
  let first: Place | undefined;
  let nearest: Place | undefined;
  for (const holder of holders) {
    if (!isWholeNote) yield { boilerplate: { key: holder, value: { boilerplate: key } } };
    if (nearest !== undefined) yield pair(nearest, holder);
    if (first !== undefined && first !== nearest) yield pair(first, holder);
    first ??= holder;
    nearest = holder;
  }
}

/**
 * The pairs of notes that one key brings together. Those that hold it come one by one and in no order: fifty are kept
 * as they are, and of more than that one bit of each.
 */
export function* candidatesOf({ key, value }: Grouped<string, Place>): Generator<Candidate> {
  const few: Place[] = [];
  const many = new Places();
  for (const place of value)
    if (few.length < mostHolders) few.push(place);
    else many.add(place);
  if (many.isEmpty) {
    yield* allPairs(few.sort((a, b) => a - b));
    return;
  }
  for (const place of few) many.add(place);
  yield* nearestAndFirst(many, key);
}
