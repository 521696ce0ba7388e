import { expect, test } from 'vitest';
import {
  groupHour,
  riverPlan,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { perDiem } from '../../../src/unbundling/rules/per-diem.js';
import {
  answersBy,
  answersOf,
  citationsOf,
  day,
  findingsBy,
  groupLine,
  otherClinician,
  type Terms,
} from '../one-day.js';

const program: BilledService = {
  serviceId: 'program',
  patientId: 'patient-a',
  code: 'H0015',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
  billingNpi: '1999999992',
};
const found = (changes: Partial<BilledService>, terms?: Terms, group = {}) =>
  answersBy(
    'per-diem',
    [
      { ...groupHour, ...group },
      { ...program, ...changes },
    ],
    terms,
  );
const psychologist = 'clinical-psychologist' as const;
const excepting = (program: string, except = [psychologist]): Terms => ({
  perDiemPrograms: [{ program, except }],
});

test('passes for a practitioner whom the payer’s policy excepts', () => {
  expect(
    answersOf(perDiem, day({ '/1/code': 'H0015' }), excepting('intensive-outpatient')),
  ).toEqual(['pass']);
});

test('does not apply without a per diem, or to two payers', () => {
  expect(answersOf(perDiem, day())).toEqual(['not-applicable']);
  expect(answersOf(perDiem, day({ '/1/payerId': 'other-plan', '/1/code': 'H0015' }))).toEqual([
    'not-applicable',
  ]);
});

test.each([
  ['H0015', 'intensive-outpatient'],
  ['S0201', 'partial-hospitalization'],
  ['S9475', 'ambulatory-detoxification'],
  ['S9480', 'intensive-outpatient'],
  ['H0035', 'partial-hospitalization'],
])('%s is the per diem of %s', (code, own) => {
  expect(found({ code })).toEqual(['inside-day-rate fail /0/code']);
  expect(found({ code }, excepting(own))).toEqual([]);
  expect(found({ code }, excepting('residential'))).toHaveLength(1);
  expect(found({ code }, excepting(own, []))).toHaveLength(1);
  expect(found({ code }, { perDiemPrograms: [{ program: own }] })).toHaveLength(1);
  expect(found({ code }, excepting(own), { practitionerType: 'trainee' })).toHaveLength(1);
  const { practitionerType: _, ...unknown } = groupHour;
  expect(answersBy('per-diem', [unknown, { ...program, code }], excepting(own))).toHaveLength(1);
});

test('one of several programs may except the practitioner', () => {
  const perDiemPrograms = [
    { program: 'residential' },
    { program: 'intensive-outpatient', except: [psychologist] },
  ];
  expect(answersBy('per-diem', day({ '/1/code': 'H0015' }), { perDiemPrograms })).toEqual([]);
});

test('of another billing provider is a review; without one, the rendering provider counts', () => {
  const other = ['other-billing-provider review /0/code'];
  expect(found({ billingNpi: '1999999984' })).toEqual(other);
  const { billingNpi: _, ...own } = program;
  expect(answersBy('per-diem', [groupHour, own])).toEqual(other);
  expect(answersBy('per-diem', [groupHour, { ...own, renderingNpi: '1999999992' }])).toEqual([
    'inside-day-rate fail /0/code',
  ]);
});

test('a blank billing provider counts as none', () => {
  const blank = groupLine('program', { code: 'H0015', groupSessionId: '', billingNpi: '' });
  const reasons = (changes: Partial<BilledService>) =>
    findingsBy('per-diem', [{ ...groupHour, ...changes }, blank]).map(({ reason }) => reason);
  expect(reasons({ billingNpi: '' })).toEqual(['inside-day-rate']);
  expect(reasons({ billingNpi: '', ...otherClinician })).toEqual(['other-billing-provider']);
  expect(reasons({})).toEqual(['other-billing-provider']);
});

test('of another date is ignored', () => {
  expect(found({ serviceDate: '2026-03-05' })).toEqual([]);
});

test('cites the payer’s policy first, and without a policy only the rule’s own sources', () => {
  const own = citationsOf('per-diem');
  const services = day({ '/1/code': 'H0015' });
  expect(findingsBy('per-diem', services)[0]?.citations).toEqual([...riverPlan.citations, ...own]);
  expect(findingsBy('per-diem', services, {})[0]?.citations).toEqual(own);
});
