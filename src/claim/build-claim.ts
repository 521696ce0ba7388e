import { hasText } from '../record/member-note.js';
import type { RenderingProvider } from '../record/rendering-provider.js';
import type { MemberFacts } from '../record/session-facts.js';
import { inpatientPlaces } from '../reference/codes/inpatient-places.js';
import type { BilledClaimFacts } from './claim-facts.js';
import { chargeOfLines, claimLines } from './claim-lines.js';
import { claimPlaceOfService } from './claim-place.js';
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

const coverageOf = ({ coverages: { order, others } }: BilledClaimFacts) => ({
  ...(order === 'primary' ? {} : { payerOrder: order }),
  ...(others.length > 0 ? { otherPayers: [...others] } : {}),
});

const admissionOf = ({ member: { admittedOn } }: MemberFacts, placeOfService: string) =>
  admittedOn !== undefined && inpatientPlaces.has(placeOfService) ? { admittedOn } : {};

// The recorded authorization is the primary payer’s.
const authorizationOf = ({ attendee, coverages }: BilledClaimFacts) => {
  const { authorization } = attendee.member;
  return coverages.order === 'primary' && hasText(authorization?.number)
    ? { authorizationNumber: authorization.number }
    : {};
};

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
  const { attendee, patientId, billing, coverages, patientPaidCents } = facts;
  const { note, session, renderingProvider } = attendee;
  const placeOfService = claimPlaceOfService(attendee);
  const { payerId } = coverages;
  const lines = claimLines(facts);
  if (!lines || !note || payerId === undefined || placeOfService === undefined) return undefined;
  if (typeof renderingProvider === 'string') return undefined;
  const { npi, providerId } = renderingProvider.facilitator;
  if (npi === undefined) return undefined;
  const { sessionId } = session.recorded;
  return {
    claimId: controlNumber(sessionId, patientId, providerId),
    patientId,
    payerId,
    ...coverageOf(facts),
    ...frequencyOf(facts),
    billingProvider: copyOf(billing.billingProvider),
    ...providersOf(renderingProvider, npi),
    placeOfService,
    ...admissionOf(attendee, placeOfService),
    ...authorizationOf(facts),
    diagnoses: [...facts.diagnoses],
    lines,
    totalChargeCents: chargeOfLines(lines),
    ...(patientPaidCents === undefined ? {} : { patientPaidCents }),
    source: { sessionId, noteId: note.noteId },
  };
};
