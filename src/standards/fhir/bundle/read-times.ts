import type { GroupMember } from '../../../record/group-member.js';
import type { GroupSession } from '../../../record/group-session.js';
import { isCalendarDate } from '../../../time/calendar-date.js';
import { hasLocalOffset, knowsTimeZone } from '../../../time/date-of-service.js';
import { instantOf, isTime } from '../../../time/instant.js';
import { type Reading, recordMissing, recordSource } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { extensionsOf, extensionText, intervalOfPeriod } from './data-types.js';
import type { RosterPatient } from './roster.js';
import { agreement, attendanceOf } from './session-encounters.js';

type Encounter = BundleResource<'Encounter'>;
type Edge = 'start' | 'end';
type Times = Partial<Pick<GroupSession, 'start' | 'end' | 'timeZone' | 'serviceDate'>>;

const timeZoneExtension = 'http://hl7.org/fhir/StructureDefinition/tz-code';

const timeZoneOf = ({ resource }: Encounter): string | undefined =>
  extensionText(resource, 'time-zone') ??
  resource.period?._start?.extension?.find(({ url }) => url === timeZoneExtension)?.valueCode;

const edgesOf = (encounters: readonly Encounter[], edge: Edge) =>
  encounters.flatMap((from) => {
    const time = from.resource.period?.[edge];
    return time === undefined ? [] : [{ from, time }];
  });

/** A time, or else a date alone, where the encounters hold no time. */
interface EdgeReading {
  readonly time?: string;
  readonly date?: string;
}

const readEdge = (reading: Reading, edge: Edge): EdgeReading => {
  const { whole, parts } = reading.encounters;
  const attended = parts.filter((part) => attendanceOf(part) === 'attended');
  const all = [...edgesOf(whole ? [whole] : [], edge), ...edgesOf(attended, edge)];
  const ofWhole = all.find(({ from, time }) => from === whole && isTime(time));
  const timed = all
    .filter(({ time }) => isTime(time))
    .sort((a, b) => instantOf(a.time) - instantOf(b.time));
  const chosen = ofWhole ?? timed.at(edge === 'start' ? 0 : -1);
  if (chosen) {
    recordSource(reading, `/${edge}`, chosen.from, `.period.${edge}`);
    return { time: chosen.time };
  }
  const day = all.find(({ time }) => isCalendarDate(time));
  const isDay = edge === 'start' && day !== undefined;
  if (isDay) recordSource(reading, '/serviceDate', day.from, `.period.${edge}`);
  recordMissing(reading, isDay ? 'startTime' : edge, `/${edge}`, {
    why: all.length > 0 ? 'unreadable' : 'absent',
    at: whole ?? parts[0],
  });
  return isDay ? { date: day.time } : {};
};

/**
 * Reads the start, the end and the time zone of the session: from the period of the session's own
 * encounter, or else from the first start to the last end of the patients who attended. Only a start
 * with offset zero needs a time zone.
 */
export const readTimes = (reading: Reading): Times => {
  const { time: start, date: serviceDate } = readEdge(reading, 'start');
  const { time: end } = readEdge(reading, 'end');
  const zone = agreement(reading.encounters, timeZoneOf);
  const timeZone = 'value' in zone && knowsTimeZone(zone.value) ? zone.value : undefined;
  if ('value' in zone && timeZone !== undefined) recordSource(reading, '/timeZone', zone.from);
  else if ('value' in zone || (start !== undefined && !hasLocalOffset(start)))
    recordMissing(reading, 'timeZone', '/timeZone', {
      why: 'value' in zone ? 'unreadable' : zone.why,
      at: zone.from,
    });
  return {
    ...(start === undefined ? {} : { start }),
    ...(serviceDate === undefined ? {} : { serviceDate }),
    ...(end === undefined ? {} : { end }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
};

const sameInstant = (a: string, b: string | undefined): boolean =>
  b !== undefined && isTime(b) && instantOf(a) === instantOf(b);

/** Reads when a patient was present; `undefined` if that is not recorded. */
export const readPresence = (
  { encounters, attendance }: RosterPatient,
  { start, end }: Times,
  path: string,
  reading: Reading,
): GroupMember['presence'] => {
  const [at] = encounters;
  if (attendance === 'absent') return undefined;
  const stated = encounters.flatMap(({ resource }) =>
    extensionsOf(resource, 'presence').map(({ valuePeriod }) => valuePeriod),
  );
  const periods = stated.length > 0 ? stated : encounters.map(({ resource }) => resource.period);
  const intervals = periods.flatMap((period) => intervalOfPeriod(period) ?? []);
  const [only] = intervals;
  if (!only || intervals.length < periods.length) {
    const why = periods.some((period) => period !== undefined) ? 'unreadable' : 'absent';
    recordMissing(reading, 'presence', `${path}/presence`, { why, at });
    return undefined;
  }
  recordSource(reading, `${path}/presence`, at, stated.length > 0 ? '' : '.period');
  const isWholeSession =
    stated.length === 0 &&
    intervals.length === 1 &&
    sameInstant(only.from, start) &&
    sameInstant(only.to, end);
  return isWholeSession
    ? 'whole'
    : intervals.sort((a, b) => a.start - b.start).map(({ from, to }) => ({ from, to }));
};
