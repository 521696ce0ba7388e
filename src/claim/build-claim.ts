import { hasText } from '../record/member-note.js';
import type { RenderingProvider } from '../record/rendering-provider.js';
import { telehealthTermsOf } from '../record/telehealth-terms.js';
import { claimLimits } from '../reference/figures/claim-limits.js';
import { type BilledClaimFacts, chargePerUnit } from './claim-facts.js';
import { controlNumber } from './control-number.js';
import { lineModifiers } from './line-modifiers.js';
import type { BillingProvider, ProfessionalClaim, ServiceLine } from './professional-claim.js';

const linesOf = (facts: BilledClaimFacts): ServiceLine[] | undefined => {
  const diagnosisPointers = facts.diagnoses
    .slice(0, claimLimits.pointers)
    .map((_, index) => index + 1);
  // 90785 follows 90853 alone and has the same units.
  const { units } = facts;
  const lines: ServiceLine[] = [];
  for (const code of facts.codes) {
    const cents = chargePerUnit(facts, code);
    if (units === undefined || cents === undefined) return undefined;
    lines.push({
      lineNumber: lines.length + 1,
      code,
      modifiers: lineModifiers(facts.attendee),
      units,
      chargeCents: cents * units,
      serviceDate: facts.serviceDate,
      diagnosisPointers: [...diagnosisPointers],
    });
  }
  return lines;
};

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
  const lines = linesOf(facts);
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
    totalChargeCents: lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
    source: { sessionId, noteId: note.noteId },
  };
};
