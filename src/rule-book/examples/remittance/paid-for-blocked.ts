import { but, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The report on the session has no objection. */
export const passes = remitting(sentClaims, paidRemittances, {
  ...remittanceOptions,
  reports: [
    {
      sessionId: 'process-2026-03-04',
      serviceDate: '2026-03-04',
      service: { code: '90853' },
      findings: [],
      members: [{ patientId: 'patient-a', verdict: 'ready', code: '90853', findings: [] }],
    },
  ],
});

/** The report on the session blocks the claim. */
export const fails = but(passes, { '/options/reports/0/members/0/verdict': 'blocked' });
