import type { Subject } from '../finding/rule.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { type PolicyShelf, policyInForce } from '../reference/policy-in-force.js';
import {
  hasLength,
  type Interval,
  intersection,
  intervalOf,
  merged,
  minutesOf,
} from '../time/interval.js';
import type { GroupMember } from './group-member.js';
import type { MemberNote } from './member-note.js';
import {
  type RenderingGap,
  type RenderingProvider,
  renderingProviderOf,
} from './rendering-provider.js';
import type { SessionFrame } from './session-frame.js';
import type { Telehealth } from './telehealth.js';

/** What is known of one entry of the roster. */
export interface MemberFacts extends Subject {
  readonly patientId: string;
  readonly member: GroupMember;
  readonly note: MemberNote | undefined;
  readonly session: SessionFrame;
  readonly attended: boolean;
  /** When the member was there: within the session, merged and in order. */
  readonly present: readonly Interval[];
  /** Whole minutes of presence. */
  readonly minutes: number;
  readonly insured: boolean;
  /** Of an insured member: the payer's policy in force on the date of service. */
  readonly policy: PayerPolicy | undefined;
  readonly renderingProvider: RenderingProvider | RenderingGap;
  /** Whether claims are to be built, so that open choices must be settled. */
  readonly claimsWanted: boolean;
  readonly placeOfService: string;
  readonly telehealth: Telehealth;
}

/** A member who attended and has a note. */
export interface NoteFacts extends MemberFacts {
  readonly note: MemberNote;
}

/** What the facts of a session depend on besides the session. */
export interface Circumstances {
  /** The given payer policies; `undefined` where none were given. */
  readonly payers: PolicyShelf | undefined;
  /** Whether claims are to be built from the session. */
  readonly claimsWanted?: boolean;
  /** For payers that let each facilitator bill: whose claims are asked for. */
  readonly chosenProviderId?: string;
}

const presenceOf = (member: GroupMember, within: Interval): readonly Interval[] => {
  if (member.attendance === 'absent' || !hasLength(within)) return [];
  if (!member.presence?.length) return [within];
  return merged(
    member.presence
      .map(intervalOf)
      .filter(hasLength)
      .map((interval) => intersection(interval, within))
      .filter(hasLength),
  );
};

/** Derives what is known of the entry of the roster at the given place. */
export const memberFacts = (
  member: GroupMember,
  index: number,
  session: SessionFrame,
  { payers, chosenProviderId, claimsWanted = false }: Circumstances,
): MemberFacts => {
  const scene = session.session;
  const present = presenceOf(member, session.whole);
  const insured = (member.coverage ?? 'insured') === 'insured';
  const policy =
    payers && insured && member.payerId !== undefined
      ? policyInForce(payers, member.payerId, session.serviceDate)
      : undefined;
  return {
    path: `/members/${index}`,
    serviceDate: session.serviceDate,
    patientId: member.patientId,
    member,
    note: member.note,
    session,
    attended: member.attendance === 'attended',
    present,
    minutes: minutesOf(present),
    insured,
    policy,
    renderingProvider: renderingProviderOf(scene, member, policy, chosenProviderId),
    claimsWanted,
    placeOfService: member.placeOfService ?? scene.placeOfService,
    telehealth: member.telehealth ?? scene.telehealth ?? 'in-person',
  };
};

/** Whether the member has a note. */
export const hasNote = (facts: MemberFacts): facts is NoteFacts => facts.note !== undefined;
