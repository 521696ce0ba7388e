import { inOrder } from '../input/lists.js';
import type { BilledService } from './billed-service.js';
import { hasTimes, type ServiceBatch } from './service-batch.js';
import { isAddOnCode, isGroupCode } from './service-line.js';

/** A service with times: of whom, by whom, when, and of which group session. */
interface Booking {
  readonly place: number;
  readonly service: BilledService;
  readonly isGroup: boolean;
  readonly start: number;
  readonly end: number;
}

type Better = (a: Booking, b: Booking) => boolean;

const isOneSession = (a: Booking, b: Booking): boolean => {
  const { groupSessionId: idOfA = '', code } = a.service;
  const { groupSessionId: idOfB = '' } = b.service;
  if (idOfA !== '' || idOfB !== '') return idOfA === idOfB;
  return a.isGroup && code === b.service.code && a.start === b.start && a.end === b.end;
};

const isOnePatient = (a: Booking, b: Booking): boolean =>
  a.service.patientId === b.service.patientId;

/** The best that shares neither the patient of the one nor the group session of the other. */
const best = (
  candidates: readonly Booking[],
  patientOf: Booking | undefined,
  sessionOf: Booking | undefined,
  isBetter: Better,
): Booking | undefined => {
  let found: Booking | undefined;
  for (const candidate of candidates) {
    if (patientOf && isOnePatient(candidate, patientOf)) continue;
    if (sessionOf && isOneSession(candidate, sessionOf)) continue;
    if (!found || isBetter(candidate, found)) found = candidate;
  }
  return found;
};

/**
 * Of all bookings seen, the few that suffice to answer, for any patient and group session, which is
 * the best that shares neither: the best of all, and those that replace it where it is excluded.
 */
const sufficient = (seen: readonly Booking[], isBetter: Better): Booking[] => {
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

// Asks each booking, in order, for the best before it that conflicts and shares its time.
const swept = (
  bookings: readonly Booking[],
  isBetter: Better,
  found: Map<number, number>,
): void => {
  let seen: Booking[] = [];
  for (const booking of bookings) {
    const other = found.has(booking.place) ? undefined : best(seen, booking, booking, isBetter);
    if (other && other.start < booking.end && booking.start < other.end)
      found.set(booking.place, other.place);
    seen = sufficient([...seen, booking], isBetter);
  }
};

const endsLater: Better = (a, b) => a.end > b.end;
const startsEarlier: Better = (a, b) => a.start < b.start;

const clinicianOf = ({ performedBy, renderingNpi }: BilledService): string =>
  performedBy === undefined || performedBy === '' ? renderingNpi : performedBy;

// One clinician in one setting: lines of two settings are not compared.
const placesTogether = (batch: ServiceBatch, places: Iterable<number>): number[][] => {
  const clinicians = {
    professional: new Map<string, number[]>(),
    'outpatient-facility': new Map<string, number[]>(),
  };
  for (const place of places) {
    const service = batch.services[place];
    if (!service || !hasTimes(batch, place) || isAddOnCode(service)) continue;
    const ofSetting = clinicians[service.setting ?? 'professional'];
    const known = ofSetting.get(clinicianOf(service));
    if (known) known.push(place);
    else ofSetting.set(clinicianOf(service), [place]);
  }
  return [...clinicians.professional.values(), ...clinicians['outpatient-facility'].values()];
};

const bookingAt = ({ services, starts, ends }: ServiceBatch, place: number): Booking[] => {
  const service = services[place];
  const [start = 0, end = 0] = [starts[place], ends[place]];
  return service ? [{ place, service, isGroup: isGroupCode(service), start, end }] : [];
};

const inOrderOfStart = (a: Booking, b: Booking): number =>
  a.start - b.start || b.end - a.end || inOrder(a.service.serviceId, b.service.serviceId);

// Places that share no time with any of the others need no further look.
function* clustersOf(
  places: readonly number[],
  { starts, ends }: ServiceBatch,
): Iterable<number[]> {
  let cluster: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if ((starts[place] ?? 0) >= end) {
      if (cluster.length > 1) yield cluster;
      cluster = [];
    }
    cluster.push(place);
    end = Math.max(end, ends[place] ?? 0);
  }
  if (cluster.length > 1) yield cluster;
}

/**
 * For each service in whose time its clinician also served another patient outside one group
 * session: one such other service, both by place. Near-linear, however many overlap.
 */
export const doubleBookings = (
  batch: ServiceBatch,
  places: Iterable<number>,
): Map<number, number> => {
  const found = new Map<number, number>();
  const { starts } = batch;
  for (const own of placesTogether(batch, places)) {
    own.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
    for (const cluster of clustersOf(own, batch)) {
      const bookings = cluster.flatMap((place) => bookingAt(batch, place)).sort(inOrderOfStart);
      swept(bookings, endsLater, found);
      swept(bookings.reverse(), startsEarlier, found);
    }
  }
  return found;
};
