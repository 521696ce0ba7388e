import type { Grouped } from '../keyed.js';
import { Places } from './places.js';
import type { BoilerplateRow, PairRow, Place } from './rows.js';

/** A sentence in more notes than this is boilerplate. */
const mostHolders = 50;

/** A candidate pair, or a boilerplate key of a note. */
export type Candidate = { pair: PairRow } | { boilerplate: BoilerplateRow };

const pair = (earlier: Place, later: Place): Candidate => ({
  pair: { key: earlier, value: { later } },
});

function* allPairs(holders: readonly Place[]): Generator<Candidate> {
  for (const [at, later] of holders.entries())
    for (const earlier of holders.slice(0, at)) yield pair(earlier, later);
}

/** Pairs each note with the previous note and with the first. */
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
 * The candidate pairs for one key. Its notes arrive in no particular order. The first fifty are kept in a list; if
 * there are more, all go into a bit set.
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
