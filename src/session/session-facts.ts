import type { Subject } from '../finding/rule.js';
import { dateOfService } from '../time/date-of-service.js';
import { hasLength, type Interval, intervalOf, merged, minutesOf } from '../time/interval.js';
import { attendanceTimeline, type Headcount } from './attendance-timeline.js';
import type { GroupMember } from './group-member.js';
import type { GroupSession } from './group-session.js';
import { type Circumstances, type MemberFacts, memberFacts } from './member-facts.js';

/** What the session and its roster say before anybody's presence is counted. */
export interface SessionFrame extends Subject {
  readonly session: GroupSession;
  /** From the real start to the real end. */
  readonly whole: Interval;
  /** Whether the end is after the start; without that, nothing can be said in minutes. */
  readonly hasTimes: boolean;
  /** Whole minutes of the session. */
  readonly minutes: number;
  /** How many different patients attended. */
  readonly patientsAttended: number;
  /** Places on the roster by patient id. */
  readonly placesByPatient: ReadonlyMap<string, readonly number[]>;
  /** Places on the roster by the id of the note that stands there. */
  readonly placesByNote: ReadonlyMap<string, readonly number[]>;
  /** Whether payer policies were given. */
  readonly payersGiven: boolean;
}

/** What is derived once from a session and asked by every rule. */
export interface SessionFacts extends SessionFrame {
  /** Every entry of the roster, in its order. */
  readonly roster: readonly MemberFacts[];
  /** The entries that attended. */
  readonly attending: readonly MemberFacts[];
  /** Who was there when. */
  readonly timeline: readonly Headcount[];
  /** The most patients present at one time. */
  readonly mostPresent: number;
}

const placesBy = (
  members: readonly GroupMember[],
  key: (member: GroupMember) => string | undefined,
): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, member] of members.entries()) {
    const id = key(member);
    if (id === undefined) continue;
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  }
  return places;
};

const presenceByPatient = (attending: readonly MemberFacts[]): Iterable<readonly Interval[]> => {
  const presences = new Map<string, readonly Interval[]>();
  for (const { patientId, present } of attending) {
    const before = presences.get(patientId);
    presences.set(patientId, before ? merged([...before, ...present]) : present);
  }
  return presences.values();
};

const frameOf = (session: GroupSession, { payers }: Circumstances): SessionFrame => {
  const whole = intervalOf({ from: session.start, to: session.end });
  const attended = session.members.filter(({ attendance }) => attendance === 'attended');
  return {
    path: '',
    serviceDate: dateOfService(session.start, session.timeZone),
    session,
    whole,
    hasTimes: hasLength(whole),
    minutes: minutesOf([whole]),
    patientsAttended: new Set(attended.map(({ patientId }) => patientId)).size,
    placesByPatient: placesBy(session.members, ({ patientId }) => patientId),
    placesByNote: placesBy(session.members, ({ note }) => note?.noteId),
    payersGiven: payers !== undefined,
  };
};

/** Derives the facts of a session that has passed its schema. */
export const sessionFacts = (session: GroupSession, circumstances: Circumstances): SessionFacts => {
  const frame = frameOf(session, circumstances);
  const roster = session.members.map((member, place) =>
    memberFacts(member, place, frame, circumstances),
  );
  const attending = roster.filter(({ attended }) => attended);
  const timeline = attendanceTimeline([...presenceByPatient(attending)]);
  return {
    ...frame,
    roster,
    attending,
    timeline,
    mostPresent: timeline.reduce((most, { present }) => Math.max(most, present), 0),
  };
};
