import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from './payer-policy.js';
import type { BillablePractitioner, PerDiemProgram, PlaceTerms } from './policy-terms.js';
import * as cite from './sources.js';

// 21 inpatient hospital, 31 skilled nursing facility, 51 inpatient psychiatric facility, 61 inpatient
// rehabilitation facility. The Act excludes social workers’ services to hospital inpatients, and those to
// inpatients of a skilled nursing facility that the facility must provide: a session does not record that.
const socialWorkerPlaces: PlaceTerms = { notCovered: ['21', '51'], review: ['31', '61'] };

// That hospital inpatients are excluded here too was read in secondary sources only.
const counselorPlaces: PlaceTerms = { review: ['21', '51', '61'] };

// 50 federally qualified health center and 72 rural health clinic, where a visit is one-on-one;
// 58 opioid treatment program, whose weekly bundle includes group therapy.
const placesOfService: PlaceTerms = { review: ['50', '58', '72'] };

const billableBy: BillablePractitioner[] = [
  { practitioner: 'physician' },
  { practitioner: 'clinical-psychologist', percent: 100 },
  { practitioner: 'clinical-social-worker', percent: 75, placesOfService: socialWorkerPlaces },
  { practitioner: 'nurse-practitioner', percent: 85 },
  { practitioner: 'clinical-nurse-specialist', from: '1998-01-01', percent: 85 },
  { practitioner: 'physician-assistant', from: '2022-01-01', percent: 85 },
  {
    practitioner: 'marriage-family-therapist',
    from: '2024-01-01',
    percent: 75,
    placesOfService: counselorPlaces,
  },
  {
    practitioner: 'mental-health-counselor',
    from: '2024-01-01',
    percent: 75,
    placesOfService: counselorPlaces,
  },
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
  // Its weekly bundle includes group therapy.
  { program: 'opioid-treatment', except: 'unknown' },
];

const since2022: PayerPolicy = {
  payerId: 'medicare',
  name: 'Medicare Part B',
  effective: { from: '2022-01-01', to: '2023-12-31' },
  citations: [
    cite.coverageRegulation(
      'Section 410.43(b): physicians, physician assistants, nurse practitioners, clinical nurse specialists and psychologists, also beside partial hospitalization; section 410.54: mental health counselors',
    ),
    cite.socialWorkerServices('Subsection (hh)(2): the services, and the inpatients excluded'),
    cite.physicianAssistants('Billing and payment from 2022-01-01'),
    cite.physicianAssistantPercent('85 percent from 1998-01-01'),
    cite.therapistsAndCounselors('Independent billing from 2024-01-01'),
    cite.paymentRegulation(
      'Sections 414.53 and 414.62; section 414.56(c): nurse practitioners and clinical nurse specialists from 1998-01-01',
    ),
    cite.clinicVisits('Pub. 100-02, chapter 13, section 40: a visit is one-on-one'),
    cite.opioidTreatmentPrograms('Weekly bundles include individual and group therapy'),
  ],
  billableBy,
  placesOfService,
  perDiemPrograms,
};

const sinceJanuary2024: PayerPolicy = {
  ...since2022,
  effective: { from: '2024-01-01', to: '2024-06-30' },
  citations: [
    ...since2022.citations,
    cite.telehealthPlacesReport('Places of service 02 and 10 in 2024'),
    cite.intensiveOutpatient('Per diem from 2024-01-01'),
  ],
  perDiemPrograms: [...perDiemPrograms, { program: 'intensive-outpatient', except: 'unknown' }],
  telehealth: { audioVideo: { placesOfService: ['02', '10'] } },
};

const sinceJuly2024: PayerPolicy = {
  ...sinceJanuary2024,
  effective: { from: '2024-07-01', to: '2024-12-31' },
  citations: [
    ...sinceJanuary2024.citations,
    cite.ptpEdits('Practitioner file, 90853'),
    cite.unlikelyEdits('Practitioner table, 90853: 1'),
    cite.addOnEdits('90785, with 90853 among its primaries'),
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
    cite.telehealthSince2025('Audiovisual and audio-only services'),
    cite.audioOnlyAtHome('Behavioral health, patient at home'),
    cite.audioOnlyCoding('Place of service 10, modifier 93'),
  ],
  telehealth: {
    audioVideo: { placesOfService: ['02', '10'] },
    audioOnly: { modifier: '93', placesOfService: ['10'] },
  },
};

const since2026: PayerPolicy = {
  ...since2025,
  effective: { from: '2026-01-01', to: '2027-12-31' },
  citations: [
    ...since2025.citations,
    cite.telehealthExtension('Telehealth through 2027-12-31'),
    cite.ncciManual('Chapter XI, section V, paragraph 5; chapter I, section E'),
  ],
  units: { basis: 'session' },
  distinctServiceModifiers: ['XE', 'XP', 'XU', 'XS', '59'],
};

const { telehealth: _, ...withoutTelehealth } = since2026;

const since2028: PayerPolicy = {
  ...withoutTelehealth,
  effective: { from: '2028-01-01' },
  placesOfService: { review: ['02', '10', '50', '58', '72'] },
};

/**
 * Medicare Part B, professional claims, as far as the sources that were read support it. There is no
 * policy before 2022-01-01, and each later policy adds only what its sources support from that date.
 *
 * Left out, so that the rules ask a person or do not apply:
 * - the percentage of physicians, and first dates of psychologists and social workers (not found);
 * - supervised services: incident-to terms depend on facts that a session does not record, so a person decides;
 * - who bills beside the intensive outpatient per diem and the bundle of an opioid treatment program, and
 *   whether a group is paid at a federally qualified health center or a rural health clinic: a person
 *   decides;
 * - telehealth before 2024 and from 2028, audio-only services before 2025, and modifier 95 (contractors
 *   differ);
 * - timely filing: one calendar year is 365 or 366 days, so no single number of days is right;
 * - group size, note deadlines, plan reviews and authorization: set by contractors, or by nobody;
 * - local coverage determinations.
 */
export const medicare: PayerPolicy[] = /* @__PURE__ */ frozen([
  since2022,
  sinceJanuary2024,
  sinceJuly2024,
  since2025,
  since2026,
  since2028,
]);
