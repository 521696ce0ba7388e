import type { SentClaim } from '../../src/claim/sent-claim.js';
import {
  type RemittanceOptions,
  reconcileRemittance,
} from '../../src/remittance/reconcile-remittance.js';
import type {
  RemittanceFile,
  RemittedAdjustment,
  RemittedClaim,
} from '../../src/remittance/remittance-file.js';
import type { ReconciledAnswer } from '../../src/remittance/remittance-report.js';
import {
  remittanceOptions,
  sentClaims,
} from '../../src/rule-book/example-records/remitted-claim.js';

const [example] = sentClaims;
if (!example) throw new TypeError('There is an example claim.');

/** A claim of 65.00 dollars with one line. */
export const sent = (changes: Partial<SentClaim> = {}): SentClaim => ({ ...example, ...changes });

const sumOf = (adjustments: readonly RemittedAdjustment[], group?: string): number =>
  adjustments.reduce((sum, one) => sum + (!group || one.group === group ? one.cents : 0), 0);

/** An adjustment written as `CO-45 30`, in dollars. */
export const adjustment = (text: string): RemittedAdjustment => {
  const [, group, code = '', dollars] = /^(\w\w)-(\w+) (-?[\d.]+)$/.exec(text) ?? [];
  if (group !== 'CO' && group !== 'OA' && group !== 'PI' && group !== 'PR')
    throw new TypeError('This is no group.');
  return { group, code, cents: Math.round(Number(dollars) * 100) };
};

/** The answer to that claim: charged 65.00, less these adjustments of its line. */
export const answered = (
  adjustments: readonly string[],
  changes: Partial<RemittedClaim> = {},
  remarks: readonly string[] = [],
): RemittedClaim => {
  const all = adjustments.map(adjustment);
  const paidCents = 6500 - sumOf(all);
  return {
    claimId: 'CLAIM1',
    payerClaimNumber: 'ICN1',
    statusCode: paidCents === 0 ? '4' : '1',
    status: paidCents === 0 ? 'denied' : 'paid',
    ...(paidCents === 0 ? {} : { payerOrder: 'primary' as const }),
    chargeCents: 6500,
    paidCents,
    patientResponsibilityCents: sumOf(all, 'PR'),
    adjustments: [],
    remarks: [],
    lines: [
      {
        code: '90853',
        modifiers: [],
        units: 1,
        serviceDate: '2026-03-04',
        chargeCents: 6500,
        paidCents,
        adjustments: all,
        remarks: [...remarks],
        lineControl: 'CLAIM1-1',
      },
    ],
    ...changes,
  };
};

/** The reversal of an answer. */
export const reversed = (answer: RemittedClaim): RemittedClaim => {
  const { payerOrder: _, ...rest } = answer;
  const negative = (all: readonly RemittedAdjustment[]) =>
    all.map((one) => ({ ...one, cents: 0 - one.cents }));
  return {
    ...rest,
    statusCode: '22',
    status: 'reversed',
    chargeCents: 0 - answer.chargeCents,
    paidCents: 0 - answer.paidCents,
    patientResponsibilityCents: 0 - answer.patientResponsibilityCents,
    adjustments: negative(answer.adjustments),
    lines: answer.lines.map((line) => ({
      ...line,
      chargeCents: 0 - line.chargeCents,
      paidCents: 0 - line.paidCents,
      adjustments: negative(line.adjustments),
    })),
  };
};

/** A remittance of one payment. */
export const remittance = (
  claims: readonly RemittedClaim[],
  payerId = 'harbor-health',
  paidOn = '2026-04-01',
): RemittanceFile => ({
  payments: [
    {
      payerId,
      traceNumber: 'EFT1',
      paidOn,
      paidCents: claims.reduce((sum, { paidCents }) => sum + paidCents, 0),
      claims: [...claims],
      providerAdjustments: [],
    },
  ],
  faults: [],
});

/** What became of the one claim. */
export const became = (
  remittances: readonly RemittanceFile[],
  options: RemittanceOptions = remittanceOptions,
  claim: SentClaim = sent(),
): ReconciledAnswer => {
  const [answer] = reconcileRemittance([claim], [...remittances], options).claims;
  if (!answer) throw new TypeError('The report has the claim.');
  return answer;
};
