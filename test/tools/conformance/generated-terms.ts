import type { Billing, PayerPolicy } from '../../../src/index.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import type { Seeded } from './seeded.js';

const citations = [{ title: 'Provider manual (made up)', locator: 'Groups', asOf: '2026-01-01' }];

const policyOf = (seeded: Seeded, payerId: string): PayerPolicy => ({
  payerId,
  name: payerId,
  effective: { from: '2026-01-01', to: '2026-12-31' },
  citations,
  ...(seeded.chance(25)
    ? { code: 'H0005', units: { basis: 'minutes', minutesPerUnit: 15, rounding: 'nearest' } }
    : {}),
  ...(seeded.chance(40) ? { groupSize: [{ min: 3, max: 8, rationaleAbove: 6 }] } : {}),
  ...(seeded.chance(40) ? { minutes: { sessionMin: 45, sessionMax: 90, memberMin: 30 } } : {}),
  ...(seeded.chance(40) ? { billableBy: [{ practitioner: 'clinical-psychologist' }] } : {}),
  ...(seeded.chance(40)
    ? {
        sameDayIndividual: seeded.pick([
          'allowed',
          'modifier-required',
          'documentation-required',
          'denied',
        ]),
      }
    : {}),
  ...(seeded.chance(60) ? { ncci: seeded.pick(['apply', 'ignore']) } : {}),
  ...(seeded.chance(30) ? { perDiemPrograms: [{ program: 'intensive-outpatient' }] } : {}),
  ...(seeded.chance(50)
    ? { telehealth: { audioVideo: { modifier: '95', placesOfService: ['10'] }, audioOnly: false } }
    : {}),
  ...(seeded.chance(30) ? { interactiveComplexity: false } : {}),
  ...(seeded.chance(30) ? { authorizationRequired: true } : {}),
  ...(seeded.chance(30) ? { noteWithinHours: 24, timelyFilingDays: 90 } : {}),
});

/** How a synthetic clinic bills, and what its payers require. */
export const generatedBilling = (seeded: Seeded): Billing => {
  const { payers: _, ...ground } = clinicBilling;
  return {
    ...ground,
    chargeCents: seeded.pick<Billing['chargeCents']>([
      { '90853': 6500, '90785': 1500, H0005: 1800 },
      6500,
    ]),
    ...(seeded.chance(55)
      ? { payers: [policyOf(seeded, 'harbor-health'), policyOf(seeded, 'plains-medicaid')] }
      : {}),
    ...(seeded.chance(50) ? { release: 'review' } : {}),
    ...(seeded.chance(50) ? { individuality: {} } : {}),
    ...(seeded.chance(30) ? { submissionDate: '2026-07-01' } : {}),
    ...(seeded.chance(30)
      ? { rules: { 'session/duration': 'off', 'note/goal-link': 'review', 'note/risk': 'fail' } }
      : {}),
  };
};
