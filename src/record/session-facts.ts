import type { DatedSubject } from '../finding/rule.js';
import { groupedBy } from '../input/lists.js';
import {
  type PayerPolicy,
  type PoliciesByPayer,
  policyInForce,
} from '../reference/payer-policy.js';
import { dateOfService } from '../time/date-of-service.js';
import { hasLength, type Interval, intervalOf, merged, minutesOf } from '../time/interval.js';
import type { GroupMember, Telehealth } from './group-member.js';
import type { GroupSession, GroupType } from './group-session.js';
import type { MemberNote } from './member-note.js';
import { attendanceTimeline, type Headcount, presenceOf } from './presence.js';
import {
  type RenderingGap,
  type RenderingProvider,
  renderingProviderOf,
} from './rendering-provider.js';

/** The facts of a session that do not depend on any one member. */
export interface SessionBasics extends DatedSubject {
  /** The session as the caller recorded it. */
  readonly recorded: GroupSession;
  /** From the actual start to the actual end. */
  readonly whole: Interval;
  /** Whether the end is after the start; otherwise no minutes can be counted. */
  readonly hasTimes: boolean;
  /** The type as which the group is judged. */
  readonly groupType: GroupType;
  /** Whole minutes of the session. */
  readonly minutes: number;
  /** How many different patients attended; one who was there for no second of the session did not. */
  readonly patientsAttended: number;
  /** Indexes into the roster by patient ID. */
  readonly memberIndexesByPatient: ReadonlyMap<string, readonly number[]>;
  /** Indexes into the roster by the ID of the member's note. */
  readonly memberIndexesByNote: ReadonlyMap<string, readonly number[]>;
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
  readonly attended: boolean;
  /** When the member was present: within the session, merged and in order. */
  readonly present: readonly Interval[];
  /** Whole minutes of presence. */
  readonly minutes: number;
  /** Whether the member is recorded as attending, and was there for no second of a session whose times are known. */
  readonly neverPresent: boolean;
  readonly insured: boolean;
  /** The payer's policy in force on the date of service; only for an insured member. */
  readonly policy: PayerPolicy | undefined;
  readonly renderingProvider: RenderingProvider | RenderingGap;
  /** Whether claims are being built, so that open choices must be settled. */
  readonly buildingClaims: boolean;
  readonly placeOfService: string | undefined;
  readonly telehealth: Telehealth;
}

/** A member who has a note. */
export interface NoteFacts extends MemberFacts {
  readonly note: MemberNote;
}

/** The facts of a session and its roster, derived once and read by every rule. */
export interface SessionFacts extends SessionBasics {
  /** Every entry of the roster, in its order. */
  readonly roster: readonly MemberFacts[];
  /** The entries that attended. */
  readonly attending: readonly MemberFacts[];
  /** How many patients were present when. */
  readonly timeline: readonly Headcount[];
  /** The most patients present at one time. */
  readonly mostPresent: number;
}

/** What the facts of a session depend on besides the session. */
export interface Circumstances {
  /** The payer policies; `undefined` where the caller gave none. */
  readonly payers: PoliciesByPayer | undefined;
  /** Whether claims are to be built from the session. */
  readonly buildingClaims?: boolean;
  /** For payers that let each facilitator bill: whose claims are to be built. */
  readonly chosenProviderId?: string;
}

const memberIndexesBy = (
  members: readonly GroupMember[],
  idOf: (member: GroupMember) => string | undefined,
): Map<string, number[]> => {
  const ids = members.map(idOf);
  return groupedBy(ids.keys(), (memberIndex) => ids[memberIndex]);
};

const sessionBasics = (session: GroupSession, payersGiven: boolean): SessionBasics => {
  const whole = intervalOf({ from: session.start, to: session.end });
  const hasTimes = hasLength(whole);
  const attended = session.members.filter(
    (member) =>
      member.attendance === 'attended' && (!hasTimes || presenceOf(member, whole).length > 0),
  );
  return {
    path: '',
    where: [session.sessionId],
    input: session,
    serviceDate: dateOfService(session.start, session.timeZone),
    recorded: session,
    whole,
    hasTimes,
    groupType: session.groupType ?? 'other',
    minutes: minutesOf([whole]),
    patientsAttended: new Set(attended.map(({ patientId }) => patientId)).size,
    memberIndexesByPatient: memberIndexesBy(session.members, ({ patientId }) => patientId),
    memberIndexesByNote: memberIndexesBy(session.members, ({ note }) => note?.noteId),
    payersGiven,
  };
};

const memberFacts = (
  member: GroupMember,
  memberIndex: number,
  session: SessionBasics,
  { payers, chosenProviderId, buildingClaims = false }: Circumstances,
): MemberFacts => {
  const { recorded, serviceDate } = session;
  const present = presenceOf(member, session.whole);
  const attended = member.attendance === 'attended';
  const insured = (member.coverage ?? 'insured') === 'insured';
  const policy =
    payers && insured && member.payerId !== undefined
      ? policyInForce(payers, member.payerId, serviceDate)
      : undefined;
  return {
    path: `/members/${memberIndex}`,
    where: [recorded.sessionId],
    input: recorded,
    serviceDate,
    patientId: member.patientId,
    member,
    note: member.note,
    session,
    attended,
    present,
    minutes: minutesOf(present),
    neverPresent: attended && session.hasTimes && present.length === 0,
    insured,
    policy,
    renderingProvider: renderingProviderOf(recorded, member, policy, chosenProviderId),
    buildingClaims,
    placeOfService: member.placeOfService ?? recorded.placeOfService,
    telehealth: member.telehealth ?? recorded.telehealth ?? 'in-person',
  };
};

// A patient who is on the roster twice is one person: the presence of both entries counts together.
const presenceByPatient = (attending: readonly MemberFacts[]): Interval[][] =>
  [...groupedBy(attending, ({ patientId }) => patientId).values()].map((entries) =>
    merged(entries.flatMap(({ present }) => present)),
  );

/** Derives the facts of a session that has passed its schema. */
export const sessionFacts = (session: GroupSession, circumstances: Circumstances): SessionFacts => {
  const basics = sessionBasics(session, circumstances.payers !== undefined);
  const roster = session.members.map((member, memberIndex) =>
    memberFacts(member, memberIndex, basics, circumstances),
  );
  const attending = roster.filter(({ attended }) => attended);
  const timeline = attendanceTimeline(presenceByPatient(attending));
  return {
    ...basics,
    roster,
    attending,
    timeline,
    mostPresent: timeline.reduce((most, { present }) => Math.max(most, present), 0),
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
  field: 'telehealth' | 'placeOfService',
): string => (member[field] === undefined ? `/${field}` : `${path}/${field}`);
