import { practitionerTypes } from '../reference/practitioner.js';
import { isCalendarDate } from '../time/calendar-date.js';
import { knowsTimeZone } from '../time/date-of-service.js';
import { isTime } from '../time/instant.js';
import type { BilledService } from './billed-service.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const textLike =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const textThat =
  (holds: (text: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && holds(value);
const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // By place: a hole in a list is a missing value, and `every` would skip it.
    for (let place = 0; place < value.length; place++) if (!check(value[place])) return false;
    return true;
  };

const note: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['noteId', isText],
  ['text', isText],
  ['focus', isText],
  ['interventions', listOf(isText)],
  ['medicalNecessity', isText],
  ['whyBoth', isText],
]);

const hasKeys = (value: unknown, checks: ReadonlyMap<string, Check>): boolean => {
  const holder: object = Object(value);
  for (const key in holder) {
    const check = checks.get(key);
    if (!check?.(Reflect.get(holder, key))) return false;
  }
  return true;
};

const statuses: readonly unknown[] = ['active', 'void', 'replaced', 'denied'];

const types: readonly unknown[] = practitionerTypes;

const serviceChecks = (isZone: Check): ReadonlyMap<string, Check> =>
  new Map<string, Check>([
    ['serviceId', isText],
    ['patientId', isText],
    ['payerId', isText],
    ['claimId', isText],
    ['code', textLike(/^[A-Z0-9]{5}$/)],
    ['modifiers', listOf(textLike(/^[A-Z0-9]{2}$/))],
    ['units', (value) => Number.isSafeInteger(value) && Number(value) >= 1],
    ['status', (value) => statuses.includes(value)],
    ['serviceDate', textThat(isCalendarDate)],
    ['start', textThat(isTime)],
    ['end', textThat(isTime)],
    ['timeZone', isZone],
    ['practitionerType', (value) => types.includes(value)],
    ['renderingNpi', isText],
    ['billingNpi', isText],
    ['performedBy', isText],
    ['setting', (value) => value === 'professional' || value === 'outpatient-facility'],
    ['encounterId', isText],
    ['groupSessionId', isText],
    ['note', (value) => hasKeys(value, note) && Object.hasOwn(Object(value), 'noteId')],
  ]);

const required = ['serviceId', 'patientId', 'code', 'serviceDate', 'renderingNpi'];

// Asking the engine for a zone is slow, and a file of claims has few of them.
const zoneCheck = (): Check => {
  const zones = new Map<string, boolean>();
  return textThat((zone) => {
    const known = zones.get(zone) ?? knowsTimeZone(zone);
    zones.set(zone, known);
    return known;
  });
};

/**
 * A check whether a value is plainly a service, at a tenth of the schema's cost. It says yes only to
 * what the schema lets pass; what it does not know it leaves to the schema.
 */
export const plainServiceCheck = (): ((value: unknown) => value is BilledService) => {
  const checks = serviceChecks(zoneCheck());
  return (value): value is BilledService =>
    hasKeys(value, checks) && required.every((key) => Object.hasOwn(Object(value), key));
};
