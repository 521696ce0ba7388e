import type { GroupMember } from '../../../record/group-member.js';
import { instantOf, isTime } from '../../../time/instant.js';
import { extensionsOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { Scene } from './read-scene.js';
import type { Reading } from './reading.js';
import { stretchOf } from './simultaneous.js';
import type { Visit } from './visit.js';

const sameMoment = (a: string, b: string | undefined): boolean =>
  b !== undefined && isTime(b) && instantOf(a) === instantOf(b);

/** When the patient was there; `undefined` where that was the whole session, or is not known. */
export const readPresence = (
  { encounters, attendance }: Visit,
  { start, end }: Scene,
  path: string,
  { ledger }: Reading,
): GroupMember['presence'] => {
  const [at] = encounters;
  if (attendance === 'absent') return undefined;
  const stated = encounters.flatMap(({ resource }) =>
    extensionsOf(resource, 'presence').map(({ valuePeriod }) => valuePeriod),
  );
  const periods = stated.length > 0 ? stated : encounters.map(({ resource }) => resource.period);
  const stretches = periods.flatMap((period) => stretchOf(period) ?? []);
  const [only] = stretches;
  if (!only || stretches.length < periods.length) {
    const why = periods.some((period) => period !== undefined) ? 'unreadable' : 'absent';
    lack(ledger, 'presence', `${path}/presence`, { why, at });
    return undefined;
  }
  found(ledger, `${path}/presence`, at, stated.length > 0 ? '' : '.period');
  const whole =
    stated.length === 0 &&
    stretches.length === 1 &&
    sameMoment(only.from, start) &&
    sameMoment(only.to, end);
  return whole
    ? undefined
    : stretches.sort((a, b) => a.start - b.start).map(({ from, to }) => ({ from, to }));
};
