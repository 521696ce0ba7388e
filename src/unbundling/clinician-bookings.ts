import type { Setting } from '../reference/ptp-table.js';
import { collected } from './patient-day.js';
import { inOrder, type ServiceLine, type Stretch } from './service-line.js';

interface Booking extends ServiceLine {
  readonly stretch: Stretch;
}

const hasTimes = (line: ServiceLine): line is Booking => line.stretch !== undefined;

/** Whom two bookings must not share, so that they count against each other. */
interface Avoided {
  readonly patientId?: string;
  readonly groupSession?: string | undefined;
}

const conflicts = (booking: Booking, { patientId, groupSession }: Avoided): boolean =>
  booking.patientId !== patientId &&
  (groupSession === undefined || booking.groupSession !== groupSession);

const best = (
  candidates: readonly Booking[],
  avoided: Avoided,
  isBetter: (a: Booking, b: Booking) => boolean,
): Booking | undefined => {
  let found: Booking | undefined;
  for (const candidate of candidates)
    if (conflicts(candidate, avoided) && (!found || isBetter(candidate, found))) found = candidate;
  return found;
};

/**
 * Of all bookings seen, the few that suffice to answer, for any patient and group session, which is
 * the best that shares neither: the best of all, and those that replace it where it is excluded.
 */
const sufficient = (
  seen: readonly Booking[],
  isBetter: (a: Booking, b: Booking) => boolean,
): Booking[] => {
  const of = (avoided: Avoided) => best(seen, avoided, isBetter);
  const first = of({});
  if (!first) return [];
  const { patientId, groupSession } = first;
  const otherPatient = of({ patientId });
  const otherSession = groupSession === undefined ? undefined : of({ groupSession });
  const kept = [
    first,
    otherPatient,
    otherPatient && of({ patientId, groupSession: otherPatient.groupSession }),
    otherSession,
    otherSession && of({ patientId: otherSession.patientId, groupSession }),
  ];
  return [...new Set(kept)].filter((one) => one !== undefined);
};

// Asks each booking, in order, for the best before it that conflicts and shares its time.
const swept = (
  bookings: readonly Booking[],
  isBetter: (a: Booking, b: Booking) => boolean,
  found: Map<ServiceLine, ServiceLine>,
): void => {
  let seen: Booking[] = [];
  for (const booking of bookings) {
    const other = found.has(booking) ? undefined : best(seen, booking, isBetter);
    if (other && sharesTime(other.stretch, booking.stretch)) found.set(booking, other);
    seen = sufficient([...seen, booking], isBetter);
  }
};

const sharesTime = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const endsLater = ({ stretch: a }: Booking, { stretch: b }: Booking): boolean => a.end > b.end;
const startsEarlier = ({ stretch: a }: Booking, { stretch: b }: Booking): boolean =>
  a.start < b.start;

const clinicianOf = ({ service: { performedBy, renderingNpi } }: ServiceLine): string =>
  performedBy === undefined || performedBy === '' ? renderingNpi : performedBy;

// One clinician in one setting: lines of two settings are not compared.
const bookingsTogether = (lines: readonly ServiceLine[]): Booking[][] => {
  const booked = lines.filter(hasTimes);
  return settings.flatMap((setting) => [
    ...collected(
      booked.filter((booking) => booking.setting === setting),
      clinicianOf,
    ).values(),
  ]);
};

const settings: readonly Setting[] = ['professional', 'outpatient-facility'];

const inOrderOfStart = (a: Booking, b: Booking): number =>
  a.stretch.start - b.stretch.start ||
  b.stretch.end - a.stretch.end ||
  inOrder(a.service.serviceId, b.service.serviceId);

// Bookings that share no time with any of the others need no further look.
function* clustersOf(bookings: readonly Booking[]): Iterable<Booking[]> {
  let cluster: Booking[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const booking of bookings) {
    if (booking.stretch.start >= end) {
      if (cluster.length > 1) yield cluster;
      cluster = [];
    }
    cluster.push(booking);
    end = Math.max(end, booking.stretch.end);
  }
  if (cluster.length > 1) yield cluster;
}

const isOneService = ([first, ...others]: readonly Booking[]): boolean => {
  if (!first) return true;
  const { patientId, groupSession } = first;
  return (
    others.every((other) => other.patientId === patientId) ||
    (groupSession !== undefined && others.every((other) => other.groupSession === groupSession))
  );
};

/**
 * For each service in whose time its clinician also served another patient outside one group
 * session: one such other service. Near-linear, however many overlap.
 */
export const doubleBookings = (lines: readonly ServiceLine[]): Map<ServiceLine, ServiceLine> => {
  const found = new Map<ServiceLine, ServiceLine>();
  for (const bookings of bookingsTogether(lines)) {
    if (bookings.length < 2) continue;
    for (const cluster of clustersOf(bookings.sort(inOrderOfStart))) {
      if (isOneService(cluster)) continue;
      swept(cluster, endsLater, found);
      swept(cluster.reverse(), startsEarlier, found);
    }
  }
  return found;
};
