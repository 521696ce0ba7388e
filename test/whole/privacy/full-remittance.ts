import type { RemittanceOptions } from '../../../src/remittance/reconcile-remittance.js';
import type { ReconciledClaim } from '../../../src/remittance/reconciled-claim.js';
import type { RemittanceFile } from '../../../src/remittance/remittance-file.js';
import { change } from '../../../src/rule-book/change.js';
import {
  paidRemittances,
  sentClaims,
} from '../../../src/rule-book/example-records/remitted-claim.js';
import { fullFeeSchedule, fullRuleOptions } from './full-options.js';

const fault = {
  where: { transaction: 1, control: '0001', claim: 'CLAIM9', segment: 'CLP', position: 9 },
  code: 'amount',
  kept: false,
  message: 'This is not an amount.',
};

/** A sent claim with every field. */
export const fullSentClaims: ReconciledClaim[] = change(sentClaims, {
  '/0/originalClaimNumber': 'ICN0',
  '/0/billingProvider/taxonomyCode': '261QM0801X',
  '/0/renderingProvider/taxonomyCode': '103TC0700X',
  '/0/supervisingProvider': { npi: '1999999992' },
  '/0/authorizationNumber': 'AUTH-771',
  '/0/admittedOn': '2026-02-27',
  '/0/lines/0/modifiers': ['HQ'],
  '/0/lines/0/placeOfService': '11',
  '/0/lines/0/renderingNpi': '1234567893',
  '/0/lines/0/basis': 'MJ',
  '/0/lines/0/serviceDateTo': '2026-03-04',
  '/0/otherPayers': [
    {
      payerId: 'plains-medicaid',
      order: 'secondary',
      paidOn: '2026-04-20',
      paidCents: 100,
      claimNumber: 'ICN-2',
      adjustments: [{ group: 'CO', code: '45', cents: 100 }],
      lines: [
        { code: '90853', paidCents: 100, adjustments: [{ group: 'PR', code: '2', cents: 5 }] },
      ],
    },
  ],
  '/0/source': { sessionId: 'process-2026-03-04', noteId: 'note-a' },
});

/** A remittance with every field, which denies the claim and answers another one. */
export const fullRemittances: RemittanceFile[] = change(paidRemittances, {
  '/0/faults': [fault],
  '/0/payments/0/providerAdjustments': [{ code: 'WO', reference: 'ICN1', cents: 100 }],
  '/0/payments/0/claims/0/remarks': ['MA01'],
  '/0/payments/0/claims/0/paidCents': 0,
  '/0/payments/0/claims/0/patientResponsibilityCents': 0,
  '/0/payments/0/claims/0/adjustments': [
    { group: 'OA', code: '18', cents: 100, groupAsSent: 'CR' },
  ],
  '/0/payments/0/claims/0/lines/0/paidCents': 0,
  '/0/payments/0/claims/0/lines/0/submittedCode': '90834',
  '/0/payments/0/claims/0/lines/0/modifiers': ['HQ'],
  '/0/payments/0/claims/0/lines/0/remarks': ['N706'],
  '/0/payments/0/claims/0/lines/0/adjustments': [
    { group: 'CO', code: '252', cents: 6400, groupAsSent: 'CR' },
  ],
  '/0/payments/0/claims/-': { ...paidRemittances[0]?.payments[0]?.claims[0], claimId: 'CLAIM9' },
});

const said = { state: 'accepted', by: 'payer', on: '2026-03-06', codes: ['A2:20:PR'] };

/** Options with every field. */
export const fullRemittanceOptions: RemittanceOptions = {
  ...fullRuleOptions,
  schedule: fullFeeSchedule,
  reports: [
    {
      sessionId: 'process-2026-03-04',
      serviceDate: '2026-03-04',
      service: { code: '90853' },
      findings: [{ rule: 'session/frame', outcome: 'review' }],
      members: [
        {
          patientId: 'patient-a',
          verdict: 'blocked',
          code: '90853',
          findings: [{ rule: 'note/plan', outcome: 'fail' }],
        },
      ],
    },
  ],
  acknowledgements: change([], {
    '/-': {
      claims: [{ claimId: 'CLAIM1', ...said }],
      batches: [{ reference: 'REF77', ...said }],
      faults: [fault],
    },
  }),
  qualifiedBeneficiaries: ['patient-a'],
  asOf: '2026-07-01',
  identifiedOn: '2026-05-01',
};
