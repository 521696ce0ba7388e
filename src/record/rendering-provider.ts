import { isBlank } from '../input/blank.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { mostBillers } from '../reference/policy-terms.js';
import type { Facilitator } from './facilitator.js';
import type { GroupMember } from './group-member.js';
import type { GroupSession } from './group-session.js';

/** The clinician named as rendering provider on a member's claim. */
export interface RenderingProvider {
  readonly facilitator: Facilitator;
  /** Index in the session's list of facilitators. */
  readonly index: number;
  /** The supervisor who bills for this clinician's services. */
  readonly supervisor?: Facilitator;
}

/** Why a member does not have exactly one rendering provider. */
export type RenderingGap =
  | 'facilitators-not-recorded'
  | 'billing-not-recorded'
  | 'nobody-bills'
  | 'several-bill'
  | 'not-listed'
  | 'does-not-bill'
  | 'each-bills';

const facilitatorsWhere = (
  { facilitators = [] }: GroupSession,
  matches: (facilitator: Facilitator) => boolean,
): Omit<RenderingProvider, 'supervisor'>[] =>
  facilitators
    .map((facilitator, index) => ({ facilitator, index }))
    .filter((entry) => matches(entry.facilitator));

const withSupervisor = (
  session: GroupSession,
  { facilitator, index }: Omit<RenderingProvider, 'supervisor'>,
): RenderingProvider => {
  const supervisor = session.facilitators?.find(
    ({ providerId }) =>
      providerId === facilitator.supervisedBy && providerId !== facilitator.providerId,
  );
  return supervisor ? { facilitator, index, supervisor } : { facilitator, index };
};

const billingIsRecorded = ({ facilitator, supervisor = facilitator }: RenderingProvider): boolean =>
  facilitator.bills !== undefined && supervisor.bills !== undefined;

const renderingProviderById = (
  session: GroupSession,
  providerId: string,
): RenderingProvider | RenderingGap => {
  const [entry, ...others] = facilitatorsWhere(session, (one) => one.providerId === providerId);
  if (!entry) return 'not-listed';
  if (others.length > 0) return 'several-bill';
  const provider = withSupervisor(session, entry);
  if (provider.facilitator.bills) return provider;
  // A supervised clinician who does not bill delivered the service: it is billed under the supervisor.
  if (provider.supervisor?.bills)
    return renderingProviderById(session, provider.supervisor.providerId);
  return billingIsRecorded(provider) ? 'does-not-bill' : 'billing-not-recorded';
};

/**
 * The one clinician under whom a member's service is billed, or why there is none.
 *
 * @param chosen Whose claims the caller builds, where the payer lets each facilitator bill.
 */
export const renderingProviderOf = (
  session: GroupSession,
  member: GroupMember,
  policy: PayerPolicy | undefined,
  chosen?: string,
): RenderingProvider | RenderingGap => {
  if (!session.facilitators) return 'facilitators-not-recorded';
  const eachBills = mostBillers(policy?.coFacilitators) > 1;
  const chosenId = eachBills && !isBlank(chosen) ? chosen : undefined;
  const providerId = chosenId ?? member.renderingProviderId;
  if (providerId !== undefined && !isBlank(providerId))
    return renderingProviderById(session, providerId);
  const [entry, ...others] = facilitatorsWhere(session, ({ bills = false }) => bills);
  if (!entry)
    return session.facilitators.every(({ bills }) => bills !== undefined)
      ? 'nobody-bills'
      : 'billing-not-recorded';
  if (others.length > 0) return eachBills ? 'each-bills' : 'several-bill';
  return withSupervisor(session, entry);
};
