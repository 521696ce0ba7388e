import type { DatedSubject } from '../finding/rule.js';
import { isBlank } from '../input/blank.js';
import { groupedBy } from '../input/lists.js';

import {
  type PayerPolicy,
  type PoliciesByPayer,
  policyInForce,
  unconfirmedCitations,
} from '../reference/payer-policy.js';
import { dateOfService } from '../time/date-of-service.js';
import { instantOf } from '../time/instant.js';
import { hasLength, type Interval, isBounded, merged, minutesOf } from '../time/interval.js';
import type { Facilitator } from './facilitator.js';
import type { Attendance, GroupMember, Telehealth } from './group-member.js';
import type { GroupSession, GroupType } from './group-session.js';
import type { MemberNote } from './member-note.js';
import {
  attendanceTimeline,
  type Headcount,
  isNeverThere,
  neverThere,
  type PresenceFacts,
  presenceOf,
} from './presence.js';
import type { Program } from './program.js';
import { leavesOpen } from './recorded-presence.js';
import {
  type RenderingGap,
  type RenderingProvider,
  renderingProviderOf,
} from './rendering-provider.js';

/** The facts of a session that do not depend on any one member. */
export interface SessionBasics extends DatedSubject {
  /** The session as the caller recorded it. */
  readonly recorded: GroupSession;
  /** The recorded facilitators. */
  readonly facilitators: readonly Facilitator[];
  /** Whether the clinician is recorded as having been there for no second of the session. */
  readonly isNeverThere: (facilitator: Facilitator) => boolean;
  /** From the actual start to the actual end; `undefined` unless both are recorded and the end is after the start. */
  readonly whole: Interval | undefined;
  /** Whether the recorded end is not after the recorded start, so that nothing can be said of the time between. */
  readonly isBackwards: boolean;
  /** Whole minutes of the session; `null` if its start or end is not recorded. */
  readonly minutes: number | null;
  /** The type as which the group is judged. */
  readonly groupType: GroupType;
  /** How many different patients attended; one who was there for no second of the session did not. */
  readonly patientsAttended: number;
  /** The same with those of whom it is not recorded whether they attended. */
  readonly patientsPossible: number;
  /** Indexes into the roster by patient ID. */
  readonly memberIndexesByPatient: ReadonlyMap<string, readonly number[]>;
  /** Indexes into the roster by the ID of the member's note. */
  readonly memberIndexesByNote: ReadonlyMap<string, readonly number[]>;
  /** The IDs of the patients whose given or family name is not recorded. */
  readonly patientsWithoutName: readonly string[];
  /** Whether payer policies were given. */
  readonly payersGiven: boolean;
}

/** The facts of one entry of the roster. */
export interface MemberFacts extends DatedSubject {
  readonly patientId: string;
  /** The entry as the caller recorded it. */
  readonly member: GroupMember;
  readonly note: MemberNote | undefined;
  readonly session: SessionBasics;
  readonly attendance: Attendance;
  /** Whether the member is recorded as having attended. */
  readonly attended: boolean;
  /** When the member was present, or would have been if the attendance is unknown. */
  readonly presence: PresenceFacts;
  /** Whole minutes of presence; `null` if a departure, or the time of the session, is not recorded. */
  readonly minutes: number | null;
  /** Whether the member is recorded as attending, and was there for no second of the session. */
  readonly neverPresent: boolean;
  readonly insured: boolean;
  /** The payer's policy in force on the date of service; only for an insured member. */
  readonly policy: PayerPolicy | undefined;
  readonly renderingProvider: RenderingProvider | RenderingGap;
  readonly program: Program;
  readonly placeOfService: string | undefined;
  readonly telehealth: Telehealth;
}

/** A member who has a note. */
export interface NoteFacts extends MemberFacts {
  readonly note: MemberNote;
}

/** How many patients were present when. */
export interface Headcounts {
  readonly timeline: readonly Headcount[];
  /** The most patients present at one time. */
  readonly most: number;
}

/** The facts of a session and its roster, derived once and read by every rule. */
export interface SessionFacts extends SessionBasics {
  /** Every entry of the roster, in its order. */
  readonly roster: readonly MemberFacts[];
  /** The entries that attended. */
  readonly attending: readonly MemberFacts[];
  /** The entries that attended or may have. */
  readonly notAbsent: readonly MemberFacts[];
  /** The head counts of those who attended. */
  readonly headcounts: Headcounts;
  /** The head counts if everyone attended of whom it is not recorded. */
  readonly possibleHeadcounts: Headcounts;
}

/** What the facts of a session depend on besides the session. */
export interface Circumstances {
  /** The payer policies; `undefined` where the caller gave none. */
  readonly payers: PoliciesByPayer | undefined;
  /** For payers that let each facilitator bill: whose claims are checked or built. */
  readonly chosenProviderId?: string | undefined;
}

const memberIndexesBy = (
  members: readonly GroupMember[],
  idOf: (member: GroupMember) => string | undefined,
): Map<string, number[]> => {
  const ids = members.map(idOf);
  return groupedBy(ids.keys(), (memberIndex) => ids[memberIndex]);
};

// An end that is not recorded is open, so that it limits nobody's presence.
const spanOf = ({ start, end }: GroupSession): Interval => ({
  from: start ?? '',
  to: end ?? '',
  start: start === undefined ? Number.NEGATIVE_INFINITY : instantOf(start),
  end: end === undefined ? Number.POSITIVE_INFINITY : instantOf(end),
});

/** A roster entry, whether it attended, and when it was there. */
interface Attendee {
  readonly member: GroupMember;
  readonly attendance: Attendance;
  readonly presence: PresenceFacts;
  readonly neverPresent: boolean;
}

const attendeeOf = (member: GroupMember, session: GroupSession, span: Interval): Attendee => {
  const { attendance = 'unknown', presence: own = session.attendedMeans } = member;
  const presence = attendance === 'absent' ? neverThere : presenceOf(own, span);
  return {
    member,
    attendance,
    presence,
    neverPresent: attendance !== 'absent' && isNeverThere(own, span),
  };
};

const patientsAmong = (attendees: readonly Attendee[]): number =>
  new Set(attendees.map(({ member }) => member.patientId)).size;

const sessionBasics = (
  session: GroupSession,
  span: Interval,
  attendees: readonly Attendee[],
  payersGiven: boolean,
): SessionBasics => {
  const { serviceDate, start, timeZone } = session;
  const isBackwards = !hasLength(span);
  const whole = isBounded(span) && !isBackwards ? span : undefined;
  const there = attendees.filter(
    ({ attendance, neverPresent }) => attendance !== 'absent' && !neverPresent,
  );
  return {
    path: '',
    where: [session.sessionId],
    input: session,
    // A session without either does not pass the schema.
    serviceDate: serviceDate ?? dateOfService(start ?? '', timeZone),
    recorded: session,
    facilitators: session.facilitators ?? [],
    isNeverThere: ({ presence }) => isNeverThere(presence, span),
    whole,
    isBackwards,
    minutes: isBounded(span) ? minutesOf([span]) : null,
    groupType: session.groupType ?? 'other',
    patientsAttended: patientsAmong(there.filter(({ attendance }) => attendance === 'attended')),
    patientsPossible: patientsAmong(there),
    memberIndexesByPatient: memberIndexesBy(session.members, ({ patientId }) => patientId),
    memberIndexesByNote: memberIndexesBy(session.members, ({ note }) => note?.noteId),
    patientsWithoutName: session.members
      .filter(({ name }) => isBlank(name?.given ?? '') || isBlank(name?.family ?? ''))
      .map(({ patientId }) => patientId),
    payersGiven,
  };
};

const memberFacts = (
  { member, attendance, presence, neverPresent }: Attendee,
  memberIndex: number,
  session: SessionBasics,
  { payers, chosenProviderId }: Circumstances,
): MemberFacts => {
  const { recorded, serviceDate } = session;
  const attended = attendance === 'attended';
  const insured = (member.coverage ?? 'insured') === 'insured';
  const policy =
    payers && insured && member.payerId !== undefined
      ? policyInForce(payers, member.payerId, serviceDate)
      : undefined;
  const { present } = presence;
  return {
    path: `/members/${memberIndex}`,
    where: [recorded.sessionId],
    input: recorded,
    serviceDate,
    patientId: member.patientId,
    member,
    note: member.note,
    session,
    attendance,
    attended,
    presence,
    minutes: leavesOpen(member.presence) || !present.every(isBounded) ? null : minutesOf(present),
    neverPresent: attended && neverPresent,
    insured,
    policy,
    unconfirmed: unconfirmedCitations(policy, serviceDate),
    renderingProvider: renderingProviderOf(recorded, member, policy, chosenProviderId),
    program: member.program ?? recorded.program ?? 'outpatient',
    placeOfService: member.placeOfService ?? recorded.placeOfService,
    telehealth: member.telehealth ?? recorded.telehealth ?? 'in-person',
  };
};

// A patient who is on the roster twice is one person: the presence of both entries counts together.
const presenceByPatient = (entries: readonly MemberFacts[]): Interval[][] =>
  [...groupedBy(entries, ({ patientId }) => patientId).values()].map((ofPatient) =>
    merged(ofPatient.flatMap(({ presence }) => presence.present)),
  );

const headcountsOf = (entries: readonly MemberFacts[]): Headcounts => {
  const timeline = attendanceTimeline(presenceByPatient(entries));
  return {
    timeline,
    most: timeline.reduce((most, { present }) => Math.max(most, present), 0),
  };
};

/** Derives the facts of a session that has passed its schema. */
export const sessionFacts = (session: GroupSession, circumstances: Circumstances): SessionFacts => {
  const span = spanOf(session);
  const attendees = session.members.map((member) => attendeeOf(member, session, span));
  const payersGiven = circumstances.payers !== undefined;
  const basics = sessionBasics(session, span, attendees, payersGiven);
  const roster = attendees.map((attendee, memberIndex) =>
    memberFacts(attendee, memberIndex, basics, circumstances),
  );
  const attending = roster.filter(({ attended }) => attended);
  const notAbsent = roster.filter(({ attendance }) => attendance !== 'absent');
  const headcounts = headcountsOf(attending);
  return {
    ...basics,
    roster,
    attending,
    notAbsent,
    headcounts,
    possibleHeadcounts:
      notAbsent.length === attending.length ? headcounts : headcountsOf(notAbsent),
  };
};

/** Whether the member has a note. */
export const hasNote = (facts: MemberFacts): facts is NoteFacts => facts.note !== undefined;

/** The facts for a check of the note itself: its findings are about the note. */
export const aboutNote = (facts: NoteFacts): NoteFacts => ({
  ...facts,
  about: [facts.note.noteId],
});

/** The path of the value that applies to a member: the member's own, or the session's, which is the default. */
export const settingPath = (
  { path, member }: MemberFacts,
  field: 'telehealth' | 'placeOfService' | 'program',
): string => (member[field] === undefined ? `/${field}` : `${path}/${field}`);
