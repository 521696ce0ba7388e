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

/** A time from start to end. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** When the session was, if both times are recorded. */
export const spanOf = ({ start, end }: GroupSession): Span | undefined =>
  start === undefined || end === undefined ? undefined : { start, end };

/** The times when a member was there: the whole session where no others are recorded. */
export const staysOf = ({ start, end }: Span, { presence = 'whole' }: GroupMember): Span[] =>
  presence === 'whole'
    ? [{ start, end }]
    : presence.map(({ from, to = end }) => ({ start: from, end: to }));

/** When a member came and left, in minutes from the start of the session. */
export const stayOf = (span: Span, member: GroupMember) => {
  const length = minutesBetween(span.start, span.end);
  const stays = staysOf(span, member);
  const first = stays[0];
  const last = stays.at(-1);
  return {
    from: first ? Math.max(0, minutesBetween(span.start, first.start)) : 0,
    to: last ? Math.min(length, minutesBetween(span.start, last.end)) : 0,
    length,
  };
};

/** The session with one member leaving after that many minutes, but not before the member came. */
export const withLeaving = (session: GroupSession, index: number, minutes: number): GroupSession =>
  withMember(session, index, (member) => {
    const span = spanOf(session);
    if (!span) return member;
    const { from } = stayOf(span, member);
    const left = minutesLater(span.start, Math.max(minutes, from + 1));
    const stays = staysOf(span, member);
    const before = (stays.length > 0 ? stays : [span]).filter(
      (stay, at) => at === 0 || minutesBetween(stay.start, left) > 0,
    );
    const presence = before.map(({ start, end }, at) => ({
      from: start,
      to: at === before.length - 1 ? left : end,
    }));
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
