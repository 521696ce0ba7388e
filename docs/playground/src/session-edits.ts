import type { BilledService, GroupMember, GroupSession, MemberNote } from 'group-therapy-billing';
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

/** The session with one member arriving after that many minutes, but before the member left. */
export const withArrival = (session: GroupSession, index: number, minutes: number): GroupSession =>
  withMember(session, index, (member) => {
    const span = spanOf(session);
    if (!span) return member;
    const { to } = stayOf(span, member);
    const arrived = minutesLater(span.start, Math.min(Math.max(minutes, 0), to - 1));
    const stays = staysOf(span, member);
    const after = stays.filter(
      ({ end }, at) => at === stays.length - 1 || minutesBetween(arrived, end) > 0,
    );
    const presence = after.map(({ start, end }, at) => ({
      from: at === 0 ? arrived : start,
      to: end,
    }));
    return { ...member, presence };
  });

/** The session with one more member, who attended. */
export const withAnotherMember = (session: GroupSession): GroupSession => {
  const taken = new Set(session.members.map(({ patientId }) => patientId));
  let number = session.members.length + 1;
  while (taken.has(`new-${number}`)) number += 1;
  return {
    ...session,
    members: [...session.members, { patientId: `new-${number}`, attendance: 'attended' }],
  };
};

/** The session in which one member's note has the words of another's; its ID and signature stay its own. */
export const withCopiedNote = (session: GroupSession, from: number, to: number): GroupSession => {
  const words = Object.fromEntries(
    noteBoxes.flatMap((box) => {
      const text = session.members[from]?.note?.[box];
      return text === undefined ? [] : [[box, text]];
    }),
  );
  return withNote(session, to, words);
};

/** A group line of each member who attended, for a session that came without services. */
export const groupLines = (session: GroupSession): BilledService[] => {
  const { sessionId, serviceDate = session.start?.slice(0, 10), start, end } = session;
  const times = start !== undefined && end !== undefined ? { start, end } : {};
  return serviceDate === undefined
    ? []
    : session.members.flatMap(({ patientId, attendance }) =>
        attendance === 'attended'
          ? [
              {
                serviceId: `group-${patientId}`,
                patientId,
                code: '90853',
                serviceDate,
                ...times,
                groupSessionId: sessionId,
              },
            ]
          : [],
      );
};
