import { inOrder, type ServiceLine, type Stretch } from './service-line.js';

interface Booking extends Stretch {
  readonly line: ServiceLine;
}

/** Whom two bookings must not share, so that they count against each other. */
interface Avoided {
  readonly patientId?: string;
  readonly groupSession?: string | undefined;
}

const conflicts = ({ line }: Booking, { patientId, groupSession }: Avoided): boolean =>
  line.patientId !== patientId &&
  (groupSession === undefined || line.groupSession !== groupSession);

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
  const { patientId, groupSession } = first.line;
  const otherPatient = of({ patientId });
  const otherSession = groupSession === undefined ? undefined : of({ groupSession });
  const kept = [
    first,
    otherPatient,
    otherPatient && of({ patientId, groupSession: otherPatient.line.groupSession }),
    otherSession,
    otherSession && of({ patientId: otherSession.line.patientId, groupSession }),
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
    const { line } = booking;
    const other = found.has(line) ? undefined : best(seen, line, isBetter);
    if (other && other.start < booking.end && booking.start < other.end)
      found.set(line, other.line);
    seen = sufficient([...seen, booking], isBetter);
  }
};

const endsLater = (a: Booking, b: Booking): boolean => a.end > b.end;
const startsEarlier = (a: Booking, b: Booking): boolean => a.start < b.start;

const clinicianOf = ({ service: { performedBy, renderingNpi } }: ServiceLine): string =>
  performedBy === undefined || performedBy === '' ? renderingNpi : performedBy;

const bookingsByClinician = (lines: Iterable<ServiceLine>): Iterable<Booking[]> => {
  const clinicians = new Map<string, Booking[]>();
  for (const line of lines) {
    if (!line.stretch) continue;
    const key = `${line.setting} ${clinicianOf(line)}`;
    const booking = { line, ...line.stretch };
    const known = clinicians.get(key);
    if (known) known.push(booking);
    else clinicians.set(key, [booking]);
  }
  return clinicians.values();
};

const inOrderOfStart = (a: Booking, b: Booking): number =>
  a.start - b.start || b.end - a.end || inOrder(a.line.service.serviceId, b.line.service.serviceId);

// Bookings that share no time with any of the others need no further look.
function* clustersOf(bookings: readonly Booking[]): Iterable<Booking[]> {
  let cluster: Booking[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const booking of bookings) {
    if (booking.start >= end) {
      if (cluster.length > 1) yield cluster;
      cluster = [];
    }
    cluster.push(booking);
    end = Math.max(end, booking.end);
  }
  if (cluster.length > 1) yield cluster;
}

const isOneService = ([first, ...others]: readonly Booking[]): boolean => {
  if (!first) return true;
  const { patientId, groupSession } = first.line;
  return (
    others.every(({ line }) => line.patientId === patientId) ||
    (groupSession !== undefined && others.every(({ line }) => line.groupSession === groupSession))
  );
};

/**
 * For each service in whose time its clinician also served another patient outside one group
 * session: one such other service. Near-linear, however many overlap.
 */
export const doubleBookings = (lines: Iterable<ServiceLine>): Map<ServiceLine, ServiceLine> => {
  const found = new Map<ServiceLine, ServiceLine>();
  for (const bookings of bookingsByClinician(lines)) {
    if (bookings.length < 2) continue;
    for (const cluster of clustersOf(bookings.sort(inOrderOfStart))) {
      if (isOneService(cluster)) continue;
      swept(cluster, endsLater, found);
      swept(cluster.reverse(), startsEarlier, found);
    }
  }
  return found;
};
