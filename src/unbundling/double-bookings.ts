import type { DatedSubject } from '../finding/rule.js';
import { groupedBy, inOrder } from '../input/lists.js';
import { neverGroup, sameDayFamilies } from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import type { BilledService } from './billed-service.js';
import {
  clinicianOf,
  hasTimes,
  isAddOnService,
  isGroupService,
  policyOf,
  type ServiceBatch,
  type ServiceLine,
  sessionIdsOf,
  sharesSession,
  timesAt,
} from './service-line.js';

/** A service and an overlapping service of the same clinician to another patient. */
export interface BookingFacts extends DatedSubject {
  readonly line: ServiceLine;
  readonly conflict: ServiceLine;
  /** Minutes of overlap, rounded up. */
  readonly minutes: number;
}

/** A service with times, as an appointment of its clinician. */
interface Booking {
  readonly index: number;
  readonly service: BilledService;
  readonly isGroup: boolean;
  /** Whether it never is a group, whatever session it names. */
  readonly isForOnePatient: boolean;
  readonly start: number;
  readonly end: number;
}

type IsBetter = (a: Booking, b: Booking) => boolean;

const isSameSession = (a: Booking, b: Booking): boolean => {
  if (a.isForOnePatient || b.isForOnePatient) return false;
  if ([a, b].some(({ service }) => sessionIdsOf(service).length > 0))
    return sharesSession(a.service, b.service);
  return a.isGroup && a.service.code === b.service.code && a.start === b.start && a.end === b.end;
};

const isSamePatient = (a: Booking, b: Booking): boolean =>
  a.service.patientId === b.service.patientId;

// The best booking with another patient than `patientOf` and another group session than `sessionOf`.
const best = (
  candidates: readonly Booking[],
  patientOf: Booking | undefined,
  sessionOf: Booking | undefined,
  isBetter: IsBetter,
): Booking | undefined => {
  let found: Booking | undefined;
  for (const candidate of candidates) {
    if (patientOf && isSamePatient(candidate, patientOf)) continue;
    if (sessionOf && isSameSession(candidate, sessionOf)) continue;
    if (!found || isBetter(candidate, found)) found = candidate;
  }
  return found;
};

/**
 * Of all bookings seen, at most five that answer for any patient and group session which booking is
 * the best with another patient and another session: the best of all, and those that come next where
 * it is excluded. Looking only at these keeps the search near-linear.
 */
const sufficient = (seen: readonly Booking[], isBetter: IsBetter): Booking[] => {
  const without = (patientOf?: Booking, sessionOf?: Booking) =>
    best(seen, patientOf, sessionOf, isBetter);
  const first = without();
  const otherPatient = without(first);
  const otherSession = without(undefined, first);
  const kept = [
    first,
    otherPatient,
    without(first, otherPatient),
    otherSession,
    without(otherSession, first),
  ];
  return [...new Set(kept)].filter((one) => one !== undefined);
};

// Adds, for each booking in turn, the best earlier one that conflicts with it and overlaps it.
const addConflicts = (
  bookings: readonly Booking[],
  isBetter: IsBetter,
  found: Map<number, number>,
): void => {
  let seen: Booking[] = [];
  for (const booking of bookings) {
    const other = found.has(booking.index) ? undefined : best(seen, booking, booking, isBetter);
    if (other && other.start < booking.end && booking.start < other.end)
      found.set(booking.index, other.index);
    seen = sufficient([...seen, booking], isBetter);
  }
};

const endsLater: IsBetter = (a, b) => a.end > b.end;
const startsEarlier: IsBetter = (a, b) => a.start < b.start;

const settings = ['professional', 'outpatient-facility'] as const;

// By index, the services of each clinician in each setting: lines of two settings are not compared.
const servicesByClinician = (batch: ServiceBatch, indexes: readonly number[]): number[][] =>
  settings.flatMap((setting) => [
    ...groupedBy(indexes, (index) => {
      const service = batch.services[index];
      return service &&
        (service.setting ?? 'professional') === setting &&
        hasTimes(batch, index) &&
        !isAddOnService(service)
        ? clinicianOf(service)
        : undefined;
    }).values(),
  ]);

const bookingAt = (batch: ServiceBatch, index: number): Booking[] => {
  const service = batch.services[index];
  const times = timesAt(batch, index);
  if (!service || !times) return [];
  const { serviceDate, code } = service;
  return [
    {
      index,
      service,
      isGroup: isGroupService(service, policyOf(service, batch.payers)),
      isForOnePatient: neverGroup(inForceOrOldest(sameDayFamilies, serviceDate), code),
      ...times,
    },
  ];
};

const byStart = (a: Booking, b: Booking): number =>
  a.start - b.start || b.end - a.end || inOrder(a.service.serviceId, b.service.serviceId);

// Runs of services, sorted by start, each of which overlaps an earlier one of its run. A service
// alone conflicts with no other.
function* overlappingRuns(
  indexes: readonly number[],
  { starts, ends }: ServiceBatch,
): Iterable<number[]> {
  let run: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const index of indexes) {
    if ((starts[index] ?? 0) >= end) {
      if (run.length > 1) yield run;
      run = [];
    }
    run.push(index);
    end = Math.max(end, ends[index] ?? 0);
  }
  if (run.length > 1) yield run;
}

/**
 * For each service that overlaps a service of the same clinician to another patient, outside one group
 * session: one such other service, both by index. Near-linear, however many overlap.
 */
export const doubleBookings = (
  batch: ServiceBatch,
  indexes: readonly number[],
): Map<number, number> => {
  const found = new Map<number, number>();
  const { starts } = batch;
  for (const own of servicesByClinician(batch, indexes)) {
    own.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
    for (const run of overlappingRuns(own, batch)) {
      const bookings = run.flatMap((index) => bookingAt(batch, index)).sort(byStart);
      addConflicts(bookings, endsLater, found);
      addConflicts(bookings.reverse(), startsEarlier, found);
    }
  }
  return found;
};
