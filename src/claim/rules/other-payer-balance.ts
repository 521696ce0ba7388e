import { defineRule, type Fault } from '../../finding/rule.js';
import type { OtherCoverage } from '../../record/other-coverage.js';
import * as cite from '../../reference/sources.js';
import { coverageContradictions } from '../claim-coverages.js';
import type { BilledClaimFacts } from '../claim-facts.js';
import { claimLines } from '../claim-lines.js';
import { hasAnswered, imbalances } from '../other-payer-answer.js';
import type { ServiceLine } from '../professional-claim.js';

type ReasonId = 'coverages-contradict' | 'answer-not-recorded' | 'unbalanced' | 'line-unbalanced';

const balanceFaults = (
  coverage: OtherCoverage,
  charged: readonly ServiceLine[],
  path: string,
): Fault<ReasonId>[] =>
  imbalances(coverage, charged).map(({ code, ...amounts }): Fault<ReasonId> => {
    const params = { order: coverage.order, ...amounts };
    return code === undefined
      ? { reason: 'unbalanced', path: `${path}/paidCents`, params }
      : {
          reason: 'line-unbalanced',
          path: `${path}/lines`,
          about: [code],
          params: { ...params, code },
        };
  });

/** The key that an answer lacks; `undefined` if it has a date and amounts. */
const lackOf = (coverage: OtherCoverage): 'paidOn' | 'paidCents' | undefined => {
  if (coverage.paidOn === undefined) return 'paidOn';
  return hasAnswered(coverage) ? undefined : 'paidCents';
};

/** A later payer pays by what the earlier ones answered, to the cent. */
export const otherPayerBalance = defineRule({
  id: 'claim/other-payer-balance',
  title: 'What each earlier payer paid and adjusted is what was charged.',
  description:
    'A claim to a second or third payer repeats what the earlier payers answered. For each of them, the charge is what it paid plus what it adjusted, for the whole claim and, where its answer has lines, for each code. A file that does not balance is rejected before anybody judges it.',
  citations: [cite.professionalClaimMap('Loops 2320 and 2430: SBR, CAS, AMT*D, SVD, DTP*573')],
  since: '0.1.0',
  looksAt: '/otherCoverages',
  deciders: ['coder', 'compliance'],
  reasons: {
    'coverages-contradict': {
      outcome: 'fail',
      message:
        'The coverages contradict each other: a payer or an order is listed twice, the first payer is not the member’s own, or there is a third payer without a second.',
      remedy: 'Correct the order of the payers. Each has an order and a payer ID of its own.',
    },
    'answer-not-recorded': {
      outcome: 'no-data',
      message: 'What the {order} payer answered, or when, is not recorded.',
      remedy:
        'Bill the {order} payer first, and enter its remittance: the date, paid amount and adjustments.',
    },
    unbalanced: {
      outcome: 'fail',
      message:
        'The {order} payer paid {paidCents} and adjusted {adjustedCents}, and the charge is {chargeCents}.',
      remedy: 'Enter the amounts of the remittance as they are, with every adjustment.',
    },
    'line-unbalanced': {
      outcome: 'fail',
      message:
        'For {code}, the {order} payer paid {paidCents} and adjusted {adjustedCents}, and the charge is {chargeCents}.',
      remedy: 'Enter the amounts of the line as the remittance has them, with every adjustment.',
    },
  },
  check(facts: BilledClaimFacts) {
    const { attendee, coverages } = facts;
    const { member, path } = attendee;
    const recorded = member.otherCoverages ?? [];
    const contradictions = coverageContradictions(member);
    if (contradictions.length > 0)
      return contradictions.map(({ index, key }) => ({
        reason: 'coverages-contradict' as const,
        at: `/otherCoverages/${index}/${key}`,
      }));
    if (coverages.earlier.length === 0) return 'not-applicable';
    const charged = claimLines(facts);
    const faults = coverages.earlier.flatMap((order): Fault<ReasonId>[] => {
      const index = recorded.findIndex((coverage) => coverage.order === order);
      const coverage = recorded[index];
      const at = `${path}/otherCoverages`;
      const lack = coverage && lackOf(coverage);
      if (!coverage || lack)
        return [
          {
            reason: 'answer-not-recorded',
            path: lack ? `${at}/${index}/${lack}` : at,
            about: [order],
            params: { order },
          },
        ];
      // Without a charge there is nothing to compare, and claim/charge or claim/units says so.
      return charged ? balanceFaults(coverage, charged, `${at}/${index}`) : [];
    });
    return faults.length > 0 ? faults : 'pass';
  },
});
