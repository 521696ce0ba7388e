import type { Layout } from './layout.js';
import type { Placed } from './placed-resource.js';

type Encounter = Placed<'Encounter'>;

/** What the encounters of a session say of the session, or why they say nothing that can be used. */
export type Agreement<T> =
  | { readonly value: T; readonly from: Encounter }
  | { readonly why: 'absent' | 'ambiguous'; readonly from: Encounter | undefined };

/**
 * What the encounter of the whole session says, or else what all encounters of its parts that say
 * anything say alike.
 */
export const agreement = <T>(
  { whole, parts }: Layout,
  read: (encounter: Encounter) => T | undefined,
): Agreement<T> => {
  const said = whole === undefined ? undefined : read(whole);
  if (whole && said !== undefined) return { value: said, from: whole };
  const [first, ...others] = parts.flatMap((from) => {
    const value = read(from);
    return value === undefined ? [] : [{ value, from }];
  });
  if (!first) return { why: 'absent', from: whole ?? parts[0] };
  const text = JSON.stringify(first.value);
  const alike = others.every(({ value }) => JSON.stringify(value) === text);
  return alike ? first : { why: 'ambiguous', from: first.from };
};
