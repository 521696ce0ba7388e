import type { PayerPolicy } from '../reference/payer-policy.js';
import type { Facilitator } from './facilitator.js';
import type { GroupMember } from './group-member.js';
import type { GroupSession } from './group-session.js';

/** The clinician whose service a member's claim says it was. */
export interface RenderingProvider {
  readonly facilitator: Facilitator;
  /** Place in the session's list. */
  readonly index: number;
  /** Who bills for what this clinician delivers under supervision. */
  readonly supervisor?: Facilitator;
}

/** Why a member has not exactly one rendering provider. */
export type RenderingGap =
  | 'nobody-bills'
  | 'several-bill'
  | 'not-listed'
  | 'does-not-bill'
  | 'each-bills';

/** The facilitators that pass, each with its place. */
const listed = (
  { facilitators }: GroupSession,
  passes: (facilitator: Facilitator) => boolean,
): Omit<RenderingProvider, 'supervisor'>[] =>
  facilitators
    .map((facilitator, index) => ({ facilitator, index }))
    .filter((entry) => passes(entry.facilitator));

const withSupervisor = (
  session: GroupSession,
  { facilitator, index }: Omit<RenderingProvider, 'supervisor'>,
): RenderingProvider => {
  const supervisor = session.facilitators.find(
    ({ providerId }) =>
      providerId === facilitator.supervisedBy && providerId !== facilitator.providerId,
  );
  return supervisor ? { facilitator, index, supervisor } : { facilitator, index };
};

const named = (session: GroupSession, providerId: string): RenderingProvider | RenderingGap => {
  const [entry, ...others] = listed(session, (one) => one.providerId === providerId);
  if (!entry) return 'not-listed';
  if (others.length > 0) return 'several-bill';
  const provider = withSupervisor(session, entry);
  if (provider.facilitator.bills) return provider;
  // A supervised clinician who does not bill delivered the service; it is billed as the supervisor's.
  return provider.supervisor?.bills
    ? named(session, provider.supervisor.providerId)
    : 'does-not-bill';
};

/**
 * The one clinician under whom a member's claim goes out, or why there is none.
 *
 * @param chosen The biller whom the caller asks claims for, where the payer lets each facilitator bill.
 */
export const renderingProviderOf = (
  session: GroupSession,
  member: GroupMember,
  policy: PayerPolicy | undefined,
  chosen?: string,
): RenderingProvider | RenderingGap => {
  const eachBills = policy?.coFacilitators === 'each-bills';
  const wanted = (eachBills ? chosen : undefined) ?? member.renderingProviderId;
  if (wanted !== undefined) return named(session, wanted);
  const [entry, ...others] = listed(session, ({ bills }) => bills);
  if (!entry) return 'nobody-bills';
  if (others.length > 0) return eachBills ? 'each-bills' : 'several-bill';
  return withSupervisor(session, entry);
};
