import { hasText } from '../record/member-note.js';
import type { RenderingProvider } from '../record/rendering-provider.js';
import { telehealthTermsOf } from '../record/telehealth-terms.js';
import type { BilledClaimFacts } from './claim-facts.js';
import { chargeOfLines, claimLines } from './claim-lines.js';
import { controlNumber } from './control-number.js';
import type { BillingProvider, ProfessionalClaim } from './professional-claim.js';

const providersOf = ({ facilitator, supervisor }: RenderingProvider, npi: string) => ({
  renderingProvider: {
    npi,
    ...(facilitator.taxonomyCode === undefined ? {} : { taxonomyCode: facilitator.taxonomyCode }),
  },
  ...(supervisor?.npi === undefined ? {} : { supervisingProvider: { npi: supervisor.npi } }),
});

const frequencyOf = ({ originalClaimNumber }: BilledClaimFacts) =>
  originalClaimNumber === undefined
    ? { frequencyCode: '1' as const }
    : { frequencyCode: '7' as const, originalClaimNumber };

// Each claim has its own copy, so that a change to one claim does not change the others.
const copyOf = ({ address, ...provider }: BillingProvider): BillingProvider => ({
  ...provider,
  ...(address ? { address: { ...address } } : {}),
});

/**
 * The claim of a member with no finding that holds it. `undefined` where something the claim needs is
 * missing; a rule has then reported it.
 */
export const buildClaim = (facts: BilledClaimFacts): ProfessionalClaim | undefined => {
  const { attendee, patientId, billing } = facts;
  const { note, session, renderingProvider, placeOfService } = attendee;
  const { payerId, authorization } = attendee.member;
  const lines = claimLines(facts);
  if (!lines || !note || payerId === undefined || placeOfService === undefined) return undefined;
  if (typeof renderingProvider === 'string') return undefined;
  const { npi, providerId } = renderingProvider.facilitator;
  if (npi === undefined) return undefined;
  const { sessionId } = session.recorded;
  const terms = telehealthTermsOf(attendee);
  return {
    claimId: controlNumber(sessionId, patientId, providerId),
    patientId,
    payerId,
    ...frequencyOf(facts),
    billingProvider: copyOf(billing.billingProvider),
    ...providersOf(renderingProvider, npi),
    placeOfService: (terms ? terms.claimPlaceOfService : undefined) ?? placeOfService,
    ...(hasText(authorization?.number) ? { authorizationNumber: authorization.number } : {}),
    diagnoses: [...facts.diagnoses],
    lines,
    totalChargeCents: chargeOfLines(lines),
    source: { sessionId, noteId: note.noteId },
  };
};
