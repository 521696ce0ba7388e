import { defineRule } from '../../finding/rule.js';
import { adjustmentCodeCitations } from '../../reference/codes/adjustment-codes.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';
import { kindOfReason, neverDenies, type ReasonKind, type RemittedReason } from '../reasons.js';

const reasonOfKind = (kind: ReasonKind) => {
  switch (kind) {
    case 'share':
    case 'contract':
    case 'sequestration':
    case 'prior-payer':
    case 'forwarded':
    case 'unknown':
      return 'other-reason' as const;
    default:
      return kind;
  }
};

const codesOf = (reasons: readonly RemittedReason[]): string[] =>
  reasons.map(({ group, code, remark }) => [`${group}-${code}`, remark ?? ''].join(' ').trim());

/** A payer paid nothing for a claim or a line, and left nothing to the patient. */
export const denied = defineRule({
  id: 'remittance/denied',
  title: 'The payer pays the claim and each of its lines.',
  description:
    'A claim is denied if the payer paid nothing and left nothing to the patient, whatever status the remittance gives it. What to do next depends on the adjustment and remark codes. Amounts with the group CO or PI are never billed to the patient.',
  citations: [
    cite.adjustmentGroups('CO: the beneficiary may not be billed for these amounts'),
    ...adjustmentCodeCitations,
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  passing: ['by'],
  reasons: {
    late: {
      outcome: 'fail',
      message: 'The payer denied the claim, or a line of it, as filed too late ({codes}).',
      remedy:
        'Appeal with the acknowledgment that shows the day of acceptance. Without one, write the amount off; never bill the patient for it.',
    },
    duplicate: {
      outcome: 'fail',
      message: 'The payer denied the claim, or a line of it, as a duplicate ({codes}).',
      remedy: 'Find the answer to the original claim. Do not send the claim again.',
    },
    records: {
      outcome: 'fail',
      message:
        'The payer has no documents, or incomplete ones, for the claim or a line of it ({codes}).',
      remedy: 'Send the records that the remark asks for.',
    },
    provider: {
      outcome: 'fail',
      message: 'The payer does not pay this provider for the claim or a line of it ({codes}).',
      remedy:
        'Check the enrollment, taxonomy and NPI of the provider with the payer, and correct them.',
    },
    'claim-error': {
      outcome: 'fail',
      message: 'The claim or a line of it has an error, or lacks information ({codes}).',
      remedy: 'Correct the claim and send it as a replacement.',
    },
    bundled: {
      outcome: 'fail',
      message: 'The payer counts the service as part of another one ({codes}).',
      remedy:
        'Replace the claim with a modifier only if the notes show two distinct services. Otherwise, write the amount off.',
    },
    authorization: {
      outcome: 'fail',
      message: 'The payer finds no authorization that covers the service ({codes}).',
      remedy: 'Appeal with the authorization, or ask for one after the fact.',
    },
    'not-necessary': {
      outcome: 'fail',
      message:
        'The payer does not consider the service necessary or supported as billed ({codes}).',
      remedy: 'Appeal with the treatment plan and the note of this patient.',
    },
    'not-covered': {
      outcome: 'fail',
      message: 'The payer’s plan does not cover the service ({codes}).',
      remedy:
        'Write off what has the group CO or PI. Bill the next payer, or the patient where the contract and the law allow it, for what has the group PR.',
    },
    eligibility: {
      outcome: 'fail',
      message: 'The payer does not find coverage of the patient on the date of service ({codes}).',
      remedy:
        'Verify the coverage and the member ID with the payer, then bill the payer that covered the date.',
    },
    'other-payer': {
      outcome: 'fail',
      message: 'The payer expects another payer to come first ({codes}).',
      remedy: 'Bill the primary payer, then send its answer with the claim.',
    },
    'other-reason': {
      outcome: 'fail',
      message:
        'The payer paid nothing for the claim or a line of it, and the codes do not say why ({codes}).',
      remedy: 'Ask the payer for the reason before you send anything again.',
    },
  },
  check({ state, settlement, reasons, by }: JudgedClaim) {
    if (settlement.last.length === 0) return 'not-applicable';
    if (state !== 'denied' && state !== 'partly-denied') return 'pass';
    const denying = reasons.filter((reason) => !neverDenies.has(kindOfReason(reason)));
    const params = {
      codes: codesOf(denying.length > 0 ? denying : reasons),
      ...(by === null ? {} : { by }),
    };
    const kinds = new Set(denying.map((reason) => reasonOfKind(kindOfReason(reason))));
    if (kinds.size === 0) return { reason: 'other-reason', params };
    return [...kinds].map((reason) => ({ reason, params }));
  },
});
