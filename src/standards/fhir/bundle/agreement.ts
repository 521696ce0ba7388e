import { attendanceOf } from './attendance.js';
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
 *
 * @param ofEach Whether a part speaks only for its patient, so that all who attended must say it.
 */
export const agreement = <T>(
  { whole, parts }: Layout,
  read: (encounter: Encounter) => T | undefined,
  ofEach = false,
): Agreement<T> => {
  const said = whole === undefined ? undefined : read(whole);
  if (whole && said !== undefined) return { value: said, from: whole };
  const attended = parts.filter((part) => attendanceOf(part) === 'attended');
  const asked = ofEach && attended.length > 0 ? attended : parts;
  const answers = asked.flatMap((from) => {
    const value = read(from);
    return value === undefined ? [] : [{ value, from }];
  });
  const [first] = answers;
  if (!first) return { why: 'absent', from: whole ?? parts[0] };
  const text = JSON.stringify(first.value);
  const alike =
    answers.every(({ value }) => JSON.stringify(value) === text) &&
    !(ofEach && answers.length < asked.length);
  return alike ? first : { why: 'ambiguous', from: first.from };
};
