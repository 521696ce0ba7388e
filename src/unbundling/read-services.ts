import * as z from 'zod/mini';
import { completeRecord, isLoose } from '../input/complete-record.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { checkedCopy } from '../input/plain-copy.js';
import { isBlank, isGivenToAll, tryInput, tryReading } from '../input/read-input.js';
import { practitionerTypes } from '../reference/practitioner.js';
import { isCalendarDate } from '../time/calendar-date.js';
import { knowsTimeZone } from '../time/date-of-service.js';
import { isTime } from '../time/instant.js';
import { LocalTimes } from '../time/local-time.js';
import { type BilledService, billedServiceSchema } from './billed-service.js';

/** Reads the caller's list of services. A service ID used twice is a fault. Faults go to the list. */
export const readServices = (
  input: unknown,
  root: string,
  faults: InputFault[],
  times: LocalTimes = new LocalTimes(),
): BilledService[] | undefined =>
  tryReading(() => readList(input, root, faults, times), root, faults);

const listSchema: z.core.$ZodType<unknown[]> = z.array(z.unknown());

const readList = (
  input: unknown,
  root: string,
  faults: InputFault[],
  times: LocalTimes,
): BilledService[] | undefined => {
  // A list is read service by service, because a copy of a whole claim file is large.
  const list: unknown[] | undefined = Array.isArray(input)
    ? input
    : tryInput(listSchema, input, root, faults);
  if (!list) return undefined;
  const isGiven = isGivenToAll(billedServiceSchema);
  const services: BilledService[] = [];
  const isPlainService = plainServiceCheck();
  const isRepeated = repeatedIdCheck();
  // By index: a hole in a list is a missing service, and a callback would skip it.
  for (let index = 0; index < list.length; index++) {
    const path = `${root}/${index}`;
    const { copy, found } = checkedCopy(list[index], isLoose);
    const value = found ? completeRecord(billedServiceSchema, copy, path, times).value : copy;
    const service =
      !isGiven && isPlainService(value)
        ? value
        : tryInput(billedServiceSchema, copy, path, faults, times);
    if (service) services.push(service);
    if (isRepeated(value)) faults.push(inputFault(`${path}/serviceId`, 'conflict'));
  }
  return services.length === list.length ? services : undefined;
};

/**
 * Adds a fault for each service ID that came before. For a list that a schema has read already: it
 * takes the input as given, so these faults are reported together with those of the schema.
 */
export const servicesUsedTwice = (
  list: readonly unknown[],
  root: string,
  faults: InputFault[],
): void => {
  const isRepeated = repeatedIdCheck();
  for (let index = 0; index < list.length; index++)
    if (isRepeated(list[index])) faults.push(inputFault(`${root}/${index}/serviceId`, 'conflict'));
};

const serviceIdOf = (value: unknown): string | undefined => {
  const id: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'serviceId') : undefined;
  return typeof id === 'string' ? id : undefined;
};

// Whether the set grew tells whether an ID is new, at half the cost of asking before adding.
const repeatedIdCheck = (): ((value: unknown) => boolean) => {
  const seen = new Set<string>();
  return (value) => {
    const id = serviceIdOf(value);
    const { size } = seen;
    return id !== undefined && seen.add(id).size === size;
  };
};

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isId: Check = (value) => typeof value === 'string' && !isBlank(value);
const textLike =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const textThat =
  (holds: (text: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && holds(value);
const wholeFrom =
  (least: number): Check =>
  (value) =>
    // The schema reads a negative zero as zero.
    Number.isSafeInteger(value) && Number(value) >= least && !Object.is(value, -0);
const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // By index: a hole in a list is a missing value, and `every` would skip it.
    for (let index = 0; index < value.length; index++) if (!check(value[index])) return false;
    return true;
  };

const noteChecks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['noteId', isId],
  ['text', isText],
  ['focus', isText],
  ['interventions', listOf(isText)],
  ['medicalNecessity', isText],
  ['whyBoth', isText],
]);

const everyKeyPasses = (value: unknown, checks: ReadonlyMap<string, Check>): boolean => {
  const holder: object = Object(value);
  for (const key in holder) {
    const check = checks.get(key);
    if (!check?.(Reflect.get(holder, key))) return false;
  }
  return true;
};

const serviceChecks = (isZone: Check): ReadonlyMap<string, Check> =>
  new Map<string, Check>([
    ['serviceId', isId],
    ['patientId', isId],
    ['payerId', isText],
    ['payerOrder', oneOf(['primary', 'secondary', 'tertiary'])],
    ['claimId', isText],
    ['code', textLike(/^[A-Z0-9]{5}$/)],
    ['modifiers', listOf(textLike(/^[A-Z0-9]{2}$/))],
    ['units', wholeFrom(1)],
    ['chargeCents', wholeFrom(0)],
    ['status', oneOf(['active', 'void', 'replaced', 'denied'])],
    ['serviceDate', textThat(isCalendarDate)],
    ['start', textThat(isTime)],
    ['end', textThat(isTime)],
    ['timeZone', isZone],
    ['practitionerType', oneOf(practitionerTypes)],
    ['performedByType', oneOf(practitionerTypes)],
    ['renderingNpi', isText],
    ['billingNpi', isText],
    ['performedBy', isText],
    ['setting', oneOf(['professional', 'outpatient-facility'])],
    ['encounterId', isText],
    ['groupSessionId', isText],
    ['groupSessionIds', listOf(isText)],
    [
      'note',
      (value) => everyKeyPasses(value, noteChecks) && Object.hasOwn(Object(value), 'noteId'),
    ],
  ]);

const requiredKeys = ['serviceId', 'patientId', 'code', 'serviceDate'];

// Looking up a zone is slow, and a claim file names few of them.
const zoneCheck = (): Check => {
  const zones = new Map<string, boolean>();
  return textThat((zone) => {
    const known = zones.get(zone) ?? knowsTimeZone(zone);
    zones.set(zone, known);
    return known;
  });
};

/**
 * Recognizes a plainly correct service at a tenth of the schema's cost. It accepts only what the
 * schema accepts; anything else is left to the schema, which names the faults.
 */
export const plainServiceCheck = (): ((value: unknown) => value is BilledService) => {
  const checks = serviceChecks(zoneCheck());
  return (value): value is BilledService =>
    everyKeyPasses(value, checks) && requiredKeys.every((key) => Object.hasOwn(Object(value), key));
};
