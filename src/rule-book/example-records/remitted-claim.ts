import type { SentClaim } from '../../claim/sent-claim.js';
import type { RemittanceOptions } from '../../remittance/reconcile-remittance.js';
import type { RemittanceFile } from '../../remittance/remittance-file.js';
import { harborHealth } from './clinic-billing.js';

/** The claim of one member for one group session, as its file says. */
export const sentClaims: SentClaim[] = [
  {
    claimId: 'CLAIM1',
    patientId: 'patient-a',
    payerId: 'harbor-health',
    frequencyCode: '1',
    billingProvider: { npi: '1999999984', taxId: '000000000' },
    renderingProvider: { npi: '1234567893' },
    placeOfService: '11',
    diagnoses: ['F41.1'],
    payerOrder: 'primary',
    filingIndicator: 'CI',
    lines: [
      {
        lineNumber: 1,
        code: '90853',
        modifiers: [],
        units: 1,
        chargeCents: 6500,
        serviceDate: '2026-03-04',
        diagnosisPointers: [1],
        lineControl: 'CLAIM1-1',
      },
    ],
    totalChargeCents: 6500,
  },
];

/** A remittance that pays the claim: 35.00 allowed, 25.00 paid, 10.00 left to the patient. */
export const paidRemittances: RemittanceFile[] = [
  {
    payments: [
      {
        payerId: 'harbor-health',
        traceNumber: 'EFT1',
        paidOn: '2026-04-01',
        paidCents: 2500,
        claims: [
          {
            claimId: 'CLAIM1',
            payerClaimNumber: 'ICN1',
            statusCode: '1',
            status: 'paid',
            payerOrder: 'primary',
            filingIndicator: 'CI',
            chargeCents: 6500,
            paidCents: 2500,
            patientResponsibilityCents: 1000,
            adjustments: [],
            remarks: [],
            lines: [
              {
                code: '90853',
                modifiers: [],
                units: 1,
                serviceDate: '2026-03-04',
                chargeCents: 6500,
                paidCents: 2500,
                adjustments: [
                  { group: 'CO', code: '45', cents: 3000 },
                  { group: 'PR', code: '3', cents: 1000 },
                ],
                remarks: [],
                lineControl: 'CLAIM1-1',
              },
            ],
          },
        ],
        providerAdjustments: [],
      },
    ],
    faults: [],
  },
];

/** The payer's filing limits. */
export const remittanceOptions: RemittanceOptions = {
  payers: [
    {
      ...harborHealth,
      timelyFiling: {
        first: { days: 90, from: 'service' },
        replacement: { days: 180, from: 'service' },
        secondary: { days: 60, from: 'remittance' },
        appeal: { days: 60, from: 'remittance' },
      },
    },
  ],
};
