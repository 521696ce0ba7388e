import { isCalendarDate } from '../time/calendar-date.js';
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
  (value) =>
    Array.isArray(value) && value.every(check);

const note: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['noteId', isText],
  ['text', isText],
  ['focus', isText],
  ['interventions', listOf(isText)],
  ['medicalNecessity', isText],
  ['whyBoth', isText],
]);

const hasKeys = (value: unknown, checks: ReadonlyMap<string, Check>): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) {
    const check = checks.get(key);
    if (!check?.(Reflect.get(value, key))) return false;
  }
  return true;
};

const statuses: readonly string[] = ['active', 'void', 'replaced', 'denied'];

const service: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['serviceId', isText],
  ['patientId', isText],
  ['payerId', isText],
  ['claimId', isText],
  ['code', textLike(/^[A-Z0-9]{5}$/)],
  ['modifiers', listOf(textLike(/^[A-Z0-9]{2}$/))],
  ['units', (value) => Number.isSafeInteger(value) && Number(value) >= 1],
  ['status', (value) => typeof value === 'string' && statuses.includes(value)],
  ['serviceDate', textThat(isCalendarDate)],
  ['start', textThat(isTime)],
  ['end', textThat(isTime)],
  ['renderingNpi', isText],
  ['billingNpi', isText],
  ['performedBy', isText],
  ['setting', (value) => value === 'professional' || value === 'outpatient-facility'],
  ['encounterId', isText],
  ['groupSessionId', isText],
  ['note', (value) => hasKeys(value, note) && Object.hasOwn(Object(value), 'noteId')],
]);

const required = ['serviceId', 'patientId', 'code', 'serviceDate', 'renderingNpi'];

/**
 * Whether a value is plainly a service, by a check that costs a tenth of the schema's. It says yes
 * only to what the schema lets pass; what it does not know it leaves to the schema.
 */
export const isPlainService = (value: unknown): value is BilledService =>
  hasKeys(value, service) && required.every((key) => Object.hasOwn(Object(value), key));
