import type { BillablePractitioner, PayerPolicy, PerDiemProgram } from './payer-policy.js';
import { cite } from './sources.js';

const billableBy: BillablePractitioner[] = [
  { practitioner: 'physician' },
  { practitioner: 'clinical-psychologist', percent: 100 },
  { practitioner: 'clinical-social-worker', percent: 75 },
  { practitioner: 'nurse-practitioner', percent: 85 },
  { practitioner: 'clinical-nurse-specialist', from: '1998-01-01', percent: 85 },
  { practitioner: 'physician-assistant', from: '2022-01-01', percent: 85 },
  { practitioner: 'marriage-family-therapist', from: '2024-01-01', percent: 75 },
  { practitioner: 'mental-health-counselor', from: '2024-01-01', percent: 75 },
];

const perDiemPrograms: PerDiemProgram[] = [
  {
    program: 'partial-hospitalization',
    except: [
      'physician',
      'physician-assistant',
      'nurse-practitioner',
      'clinical-nurse-specialist',
      'clinical-psychologist',
    ],
  },
];

const since2022: PayerPolicy = {
  payerId: 'medicare',
  name: 'Medicare Part B',
  effective: { from: '2022-01-01', to: '2023-12-31' },
  citations: [
    cite('independentProviders', 'Page 150: the six professions besides those added in 2024'),
    cite('physicianAssistants', 'Billing and payment from 2022-01-01'),
    cite('physicianAssistantPercent', '85 percent from 1998-01-01'),
    cite('benefitManual', 'Section 210: clinical nurse specialists from 1998-01-01'),
    cite('therapistsAndCounselors', 'Independent billing from 2024-01-01'),
    cite('paymentRegulation', 'Sections 414.53, 414.56(c) and 414.62'),
    cite('coverageRegulation', 'Sections 410.43(b) and 410.54'),
  ],
  billableBy,
  perDiemPrograms,
};

const sinceJanuary2024: PayerPolicy = {
  ...since2022,
  effective: { from: '2024-01-01', to: '2024-06-30' },
  citations: [
    ...since2022.citations,
    cite('telehealthPlacesReport', 'Places of service 02 and 10 in 2024'),
  ],
  telehealth: { audioVideo: { placesOfService: ['02', '10'] } },
};

const sinceJuly2024: PayerPolicy = {
  ...sinceJanuary2024,
  effective: { from: '2024-07-01', to: '2024-12-31' },
  citations: [
    ...sinceJanuary2024.citations,
    cite('ptpEdits', 'Practitioner file, 90853'),
    cite('unlikelyEdits', 'Practitioner table, 90853: 1'),
    cite('addOnEdits', '90785, with 90853 among its primaries'),
  ],
  groupsPerDay: 1,
  ncci: 'apply',
  interactiveComplexity: true,
};

const since2025: PayerPolicy = {
  ...sinceJuly2024,
  effective: { from: '2025-01-01', to: '2025-12-31' },
  citations: [
    ...sinceJuly2024.citations,
    cite('telehealthSince2025', 'Audiovisual and audio-only services'),
    cite('audioOnlyAtHome', 'Behavioral health, patient at home'),
    cite('audioOnlyCoding', 'Place of service 10, modifier 93'),
  ],
  telehealth: {
    audioVideo: { placesOfService: ['02', '10'] },
    audioOnly: { modifier: '93', placesOfService: ['10'] },
  },
};

const since2026: PayerPolicy = {
  ...since2025,
  effective: { from: '2026-01-01' },
  citations: [
    ...since2025.citations,
    cite('ncciManual', 'Chapter XI, section V, paragraph 5; chapter I, section E'),
  ],
  units: { basis: 'session' },
  distinctServiceModifiers: ['XE', 'XP', 'XU', 'XS', '59'],
};

/**
 * Medicare Part B, professional claims, as far as a source that was read supports it. Before
 * 2022-01-01 nothing is said, and each later window adds only what its sources reach back to.
 *
 * Left out, so that the rules ask or stay silent:
 * - the percentage of physicians, and first dates of psychologists and social workers (not found);
 * - supervised service: incident-to terms depend on facts that a session does not hold, so a person decides;
 * - the intensive outpatient day rate: who is excepted from it was not found;
 * - telehealth before 2024, audio-only before 2025, modifier 95 (contractors differ), and the dates
 *   on which telehealth law lapses;
 * - timely filing: one calendar year is 365 or 366 days, which one number of days would get wrong;
 * - group size, note deadlines, plan reviews and authorization: contractors' or nobody's;
 * - local coverage determinations.
 */
export const medicare: PayerPolicy[] = [
  since2022,
  sinceJanuary2024,
  sinceJuly2024,
  since2025,
  since2026,
];
