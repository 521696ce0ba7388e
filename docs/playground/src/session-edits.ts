import type { GroupMember, GroupSession, MemberNote } from 'group-therapy-billing';
import { minutesBetween, minutesLater } from './clock.js';

/** The boxes of a note. */
export const noteBoxes = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
  'text',
  'risk',
] as const;

/** One box of a note. */
export type NoteBox = (typeof noteBoxes)[number];

/** The session with one member changed. */
export const withMember = (
  session: GroupSession,
  index: number,
  change: (member: GroupMember) => GroupMember,
): GroupSession => ({
  ...session,
  members: session.members.map((member, at) => (at === index ? change(member) : member)),
});

/** The session with one member present or absent. */
export const withAttendance = (
  session: GroupSession,
  index: number,
  attended: boolean,
): GroupSession =>
  withMember(session, index, (member) => ({
    ...member,
    attendance: attended ? 'attended' : 'absent',
  }));

/** When a member came and left, in minutes from the start of the session. */
export const stayOf = ({ start, end }: GroupSession, { presence = [] }: GroupMember) => {
  const length = minutesBetween(start, end);
  const first = presence[0];
  const last = presence.at(-1);
  return {
    from: first ? Math.max(0, minutesBetween(start, first.from)) : 0,
    to: last ? Math.min(length, minutesBetween(start, last.to)) : length,
    length,
  };
};

/** The session with one member leaving after that many minutes, but not before the member came. */
export const withLeaving = (session: GroupSession, index: number, minutes: number): GroupSession =>
  withMember(session, index, (member) => {
    const { start, end } = session;
    const { from } = stayOf(session, member);
    const to = minutesLater(start, Math.max(minutes, from + 1));
    const stays = member.presence?.length ? member.presence : [{ from: start, to: end }];
    const before = stays.filter((stay, at) => at === 0 || minutesBetween(stay.from, to) > 0);
    const presence = before.map((stay, at) => (at === before.length - 1 ? { ...stay, to } : stay));
    return { ...member, presence };
  });

/** The session with one member's note changed; a member without a note gets one. */
export const withNote = (
  session: GroupSession,
  index: number,
  change: Partial<MemberNote>,
): GroupSession =>
  withMember(session, index, (member) => ({
    ...member,
    note: { noteId: `note-of-${member.patientId}`, ...member.note, ...change },
  }));
