import { type Interval, merged } from '../time/interval.js';
import { attendanceTimeline, type Headcount } from './attendance-timeline.js';
import type { GroupSession } from './group-session.js';
import { type Circumstances, type MemberFacts, memberFacts } from './member-facts.js';
import { type SessionFrame, sessionFrame } from './session-frame.js';

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

const presences = (attending: readonly MemberFacts[]): (readonly Interval[])[] => {
  const byPatient = new Map<string, (readonly Interval[])[]>();
  for (const { patientId, present } of attending) {
    const entries = byPatient.get(patientId);
    if (entries) entries.push(present);
    else byPatient.set(patientId, [present]);
  }
  return [...byPatient.values()].map((entries) => merged(entries.flat()));
};

/** Derives the facts of a session that has passed its schema. */
export const sessionFacts = (session: GroupSession, circumstances: Circumstances): SessionFacts => {
  const frame = sessionFrame(session, circumstances.payers !== undefined);
  const roster = session.members.map((member, place) =>
    memberFacts(member, place, frame, circumstances),
  );
  const attending = roster.filter(({ attended }) => attended);
  const timeline = attendanceTimeline(presences(attending));
  return {
    ...frame,
    roster,
    attending,
    timeline,
    mostPresent: timeline.reduce((most, { present }) => Math.max(most, present), 0),
  };
};
