import type { Subject } from '../finding/rule.js';
import { dateOfService } from '../time/date-of-service.js';
import { hasLength, type Interval, intervalOf, minutesOf } from '../time/interval.js';
import type { GroupMember } from './group-member.js';
import type { GroupSession } from './group-session.js';

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

/** Derives what can be said before anybody’s presence is counted. */
export const sessionFrame = (session: GroupSession, payersGiven: boolean): SessionFrame => {
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
    payersGiven,
  };
};
