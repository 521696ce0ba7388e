import type { GroupSession } from '../../../record/group-session.js';
import { knowsTimeZone } from '../../../time/date-of-service.js';
import { instantOf, isTime } from '../../../time/instant.js';
import { agreement } from './agreement.js';
import { attendanceOf } from './attendance.js';
import { textOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';

type Encounter = Placed<'Encounter'>;
type Edge = 'start' | 'end';

const timeZoneExtension = 'http://hl7.org/fhir/StructureDefinition/tz-code';

const timeZoneOf = ({ resource }: Encounter): string | undefined =>
  textOf(resource, 'time-zone') ??
  resource.period?._start?.extension?.find(({ url }) => url === timeZoneExtension)?.valueCode;

/** The encounters that tell when the session was: the whole one, or those of who attended. */
const tellers = (encounters: readonly Encounter[], edge: Edge) =>
  encounters.flatMap((from) => {
    const time = from.resource.period?.[edge];
    return time === undefined ? [] : [{ from, time }];
  });

const edgeOf = ({ layout: { whole, parts }, ledger }: Reading, edge: Edge): string | undefined => {
  const ofParts = parts.filter((part) => attendanceOf(part) === 'attended');
  const all = [...tellers(whole ? [whole] : [], edge), ...tellers(ofParts, edge)];
  const ofWhole = all.find(({ from, time }) => from === whole && isTime(time));
  const timed = all
    .filter(({ time }) => isTime(time))
    .sort((a, b) => instantOf(a.time) - instantOf(b.time));
  const chosen = ofWhole ?? timed.at(edge === 'start' ? 0 : -1);
  if (chosen) found(ledger, `/${edge}`, chosen.from, `.period.${edge}`);
  else
    lack(ledger, 'time', `/${edge}`, {
      why: all.length > 0 ? 'unreadable' : 'absent',
      at: whole ?? parts[0],
    });
  return chosen?.time;
};

/**
 * When the session was: the period of the whole, or else from the first start to the last end of
 * those who attended; and the time zone, which a start in UTC needs.
 */
export const readTimes = (
  reading: Reading,
): Partial<Pick<GroupSession, 'start' | 'end' | 'timeZone'>> => {
  const { layout, ledger } = reading;
  const start = edgeOf(reading, 'start');
  const end = edgeOf(reading, 'end');
  const zone = agreement(layout, timeZoneOf);
  const timeZone = 'value' in zone && knowsTimeZone(zone.value) ? zone.value : undefined;
  if ('value' in zone && timeZone !== undefined) found(ledger, '/timeZone', zone.from);
  else if ('value' in zone || start?.endsWith('Z'))
    lack(ledger, 'timeZone', '/timeZone', {
      why: 'value' in zone ? 'unreadable' : zone.why,
      at: zone.from,
    });
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
};
