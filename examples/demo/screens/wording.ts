import type { ClaimBatch, Outcome, SessionReport, Verdict } from '../../../src/index.js';
import type { Ink } from '../terminal/line.js';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Cents as dollars. */
export const money = (cents: number): string => dollars.format(cents / 100);

/** A count with its noun: `1 claim`, `2 claims`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A date of service as people write it: `March 3, 2026`, or `Mar 3, 2026` in a table. */
export const dateText = (serviceDate: string, dateStyle: 'long' | 'medium' = 'long'): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle, timeZone: 'UTC' }).format(new Date(serviceDate));

const offsetMinutes = (time: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
};

const inZone = (time: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(time),
  );

interface SessionClock {
  start?: string;
  timeZone?: string;
}

const hoursAndMinutes = (time: string, { start, timeZone }: SessionClock): string => {
  const instant = Date.parse(time);
  if (Number.isNaN(instant)) return time.slice(11, 16);
  if (timeZone !== undefined) return inZone(time, timeZone);
  if (start === undefined) return time.slice(11, 16);
  return new Date(instant + offsetMinutes(start) * 60_000).toISOString().slice(11, 16);
};

const twelveHours = (clock: string): [time: string, half: 'am' | 'pm'] => {
  const hour = Number(clock.slice(0, 2));
  return [`${hour % 12 || 12}${clock.slice(2)}`, hour < 12 ? 'am' : 'pm'];
};

/**
 * A span of time on the clock of the session, `6:47-7:45 pm`: in its time zone, or at the offset of its start.
 */
export const clockSpan = (from: string, to: string, clock: SessionClock): string => {
  const [start, startHalf] = twelveHours(hoursAndMinutes(from, clock));
  const [end, endHalf] = twelveHours(hoursAndMinutes(to, clock));
  return `${start}${startHalf === endHalf ? '' : ` ${startHalf}`}-${end} ${endHalf}`;
};

/** Why a patient who attended has no claim. */
export const notBilledWord: Readonly<Record<ClaimBatch['notBilled'][number]['reason'], string>> = {
  'self-pay': 'self-pay',
  'not-billed': 'not billed',
  'day-rate': 'per diem',
  facility: 'billed by the facility',
  'no-such-payer': 'no second or third payer',
};

const uncheckedWord: Readonly<Record<string, string>> = {
  'payer-policies': 'payer policies',
  'same-day': 'same-day services',
  individuality: 'note individuality',
};

/** What a report did not check. With a claim file, the same-day services are checked there. */
export const uncheckedWords = ({ ruleset }: SessionReport, withClaimFile: boolean): string[] =>
  ruleset.notChecked
    .filter((area) => !withClaimFile || area !== 'same-day')
    .map((area) => uncheckedWord[area] ?? area);

/** The word for an outcome on the screen. */
export const outcomeWord: Readonly<Record<Outcome, string>> = {
  fail: 'FAIL',
  review: 'REVIEW',
  'no-data': 'NO DATA',
  advice: 'ADVICE',
};

/** The ink of an outcome: red stops a claim, yellow needs a person. */
export const outcomeInk: Readonly<Record<Outcome, Ink>> = {
  fail: 'red',
  review: 'yellow',
  'no-data': 'yellow',
  advice: 'cyan',
};

/** The ink of a verdict. */
export const verdictInk: Readonly<Record<Verdict | 'absent' | 'distinct' | 'unbundled', Ink>> = {
  ready: 'green',
  distinct: 'green',
  review: 'yellow',
  blocked: 'red',
  unbundled: 'red',
  absent: 'dim',
};

const severity: readonly Outcome[] = ['fail', 'no-data', 'review', 'advice'];

/** Sorts findings worst first; findings of one outcome keep their order. */
export const worstFirst = <T extends { outcome: Outcome }>(findings: readonly T[]): T[] =>
  findings.toSorted((a, b) => severity.indexOf(a.outcome) - severity.indexOf(b.outcome));
