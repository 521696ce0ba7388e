import { hasText } from '../record/member-note.js';
import type { RenderingProvider } from '../record/rendering-provider.js';
import type { MemberFacts } from '../record/session-facts.js';
import { claimLimits } from '../reference/figures/claim-limits.js';
import type { TelehealthTerms } from '../reference/payer-policy.js';
import { type ClaimFacts, chargePerUnit } from './claim-facts.js';
import { controlNumber } from './control-number.js';
import type { ProfessionalClaim, ServiceLine } from './professional-claim.js';

const telehealthTerms = ({ policy, telehealth }: MemberFacts): TelehealthTerms | undefined => {
  const terms =
    telehealth === 'audio-only' ? policy?.telehealth?.audioOnly : policy?.telehealth?.audioVideo;
  return telehealth === 'in-person' || !terms ? undefined : terms;
};

const modifiersOf = (facts: ClaimFacts): string[] => {
  const modifier = telehealthTerms(facts.of)?.modifier;
  return modifier === undefined ? [] : [modifier];
};

const linesOf = (facts: ClaimFacts): ServiceLine[] | undefined => {
  const diagnosisPointers = facts.diagnoses
    .slice(0, claimLimits.pointers)
    .map((_, place) => place + 1);
  // The add-on for interactive complexity follows 90853 alone, and has its units.
  const { units } = facts;
  const lines: ServiceLine[] = [];
  for (const code of facts.codes) {
    const cents = chargePerUnit(facts, code);
    if (units === undefined || cents === undefined) return undefined;
    lines.push({
      lineNumber: lines.length + 1,
      code,
      modifiers: modifiersOf(facts),
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

const frequencyOf = ({ billing: { replaces = {} }, patientId }: ClaimFacts) =>
  Object.hasOwn(replaces, patientId)
    ? { frequencyCode: '7' as const, originalClaimNumber: replaces[patientId] ?? '' }
    : { frequencyCode: '1' as const };

/**
 * The claim of a member whom nothing holds; `undefined` where something that it needs is missing,
 * which the rules have then said.
 */
export const buildClaim = (facts: ClaimFacts): ProfessionalClaim | undefined => {
  const { of: member, patientId, billing } = facts;
  const { note, session, renderingProvider } = member;
  const { payerId, authorization } = member.member;
  const lines = linesOf(facts);
  if (!lines || !note || payerId === undefined || typeof renderingProvider === 'string')
    return undefined;
  const { npi, providerId } = renderingProvider.facilitator;
  if (npi === undefined) return undefined;
  const { sessionId } = session.recorded;
  return {
    claimId: controlNumber(sessionId, patientId, providerId),
    patientId,
    payerId,
    ...frequencyOf(facts),
    billingProvider: structuredBillingProvider(billing.billingProvider),
    ...providersOf(renderingProvider, npi),
    placeOfService: member.placeOfService,
    ...(hasText(authorization?.number) && authorization
      ? { authorizationNumber: authorization.number }
      : {}),
    diagnoses: [...facts.diagnoses],
    lines,
    totalChargeCents: lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
    source: { sessionId, noteId: note.noteId },
  };
};

const structuredBillingProvider = ({
  address,
  ...provider
}: ProfessionalClaim['billingProvider']): ProfessionalClaim['billingProvider'] => ({
  ...provider,
  ...(address ? { address: { ...address } } : {}),
});
