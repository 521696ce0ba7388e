import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import {
  groupHour,
  individualHour,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

/** `reason outcome path` of what one rule finds. */
const found = (
  topic: string,
  services: BilledService[],
  terms: Partial<PayerPolicy> | undefined = {},
) =>
  detectUnbundling(services, { payers: [{ ...riverPlan, ...terms }] })
    .findings.filter(({ rule }) => rule === `unbundling/${topic}`)
    .map(({ reason, outcome, path }) => `${reason} ${outcome} ${path}`);

describe('rules that look at some codes only', () => {
  const asked: RuleId[] = [
    'unbundling/times-missing',
    'unbundling/note-missing',
    'unbundling/necessity-missing',
  ];
  const bareLine: BilledService = {
    serviceId: 'z',
    patientId: 'patient-a',
    code: '90834',
    serviceDate: '2026-03-04',
    renderingNpi: '1999999984',
  };
  const rulesFor = (code: string) =>
    detectUnbundling([groupHour, { ...bareLine, code }], { payers: [riverPlan] })
      .findings.map(({ rule }) => rule)
      .filter((rule) => asked.includes(rule));

  test.each([
    ...['90832', '90833', '90834', '90836', '90837', '90838', '90845', '90880'],
    ...['90791', '90792', '90839', '90840', '90846', '90847', '90849'],
    ...['H0004', 'H2027', '96156', '96158', '96159', '96164', '96165', '96167', '96168'],
    ...['96170', '96171', 'G0396', 'G0397', '99202', '99214', '99350', '99483', 'G0463'],
  ])('ask about %s', (code) => expect(rulesFor(code)).toEqual(asked));

  test.each([
    ...['80305', '90785', '90853', 'H0005', 'G0410', 'H0015', 'G2086', '90865', '90870'],
    ...['96127', '96155', '96172', '97151', '99408', '99201', '99500', '90831', '36591'],
  ])('leave %s alone', (code) => expect(rulesFor(code)).toEqual([]));
});

describe('unbundling/per-diem', () => {
  const program: BilledService = {
    serviceId: 'program',
    patientId: 'patient-a',
    code: 'H0015',
    serviceDate: '2026-03-04',
    renderingNpi: '1234567893',
    billingNpi: '1999999992',
  };
  const perDiem = (changes: Partial<BilledService>, terms?: Partial<PayerPolicy>, group = {}) =>
    found(
      'per-diem',
      [
        { ...groupHour, ...group },
        { ...program, ...changes },
      ],
      terms,
    );

  test.each([
    ['H0015', 'intensive-outpatient'],
    ['S9475', 'intensive-outpatient'],
    ['S9480', 'intensive-outpatient'],
    ['H0035', 'partial-hospitalization'],
  ])('%s is the day rate of %s', (code, own) => {
    expect(perDiem({ code })).toEqual(['inside-day-rate fail /0/code']);
    const except = (name: string, who = ['clinical-psychologist' as const]) => ({
      perDiemPrograms: [{ program: name, except: who }],
    });
    expect(perDiem({ code }, except(own))).toEqual([]);
    expect(perDiem({ code }, except('residential'))).toHaveLength(1);
    expect(perDiem({ code }, except(own, []))).toHaveLength(1);
    expect(perDiem({ code }, { perDiemPrograms: [{ program: own }] })).toHaveLength(1);
    expect(perDiem({ code }, except(own), { practitionerType: 'trainee' })).toHaveLength(1);
    const { practitionerType: _, ...unknown } = groupHour;
    expect(found('per-diem', [unknown, { ...program, code }], except(own))).toHaveLength(1);
  });

  test('of another billing provider is reviewed; a missing one is the rendering provider', () => {
    expect(perDiem({ billingNpi: '1999999984' })).toEqual([
      'other-billing-provider review /0/code',
    ]);
    const { billingNpi: _, ...own } = program;
    expect(found('per-diem', [groupHour, own])).toEqual(['other-billing-provider review /0/code']);
    expect(found('per-diem', [groupHour, { ...own, renderingNpi: '1999999992' }])).toEqual([
      'inside-day-rate fail /0/code',
    ]);
  });

  test('of another day is nothing', () => {
    expect(perDiem({ serviceDate: '2026-03-05' })).toEqual([]);
  });
});

describe('unbundling/bundle', () => {
  const bundle = (serviceDate: string, code = 'G2086', more = {}) =>
    found('bundle', [groupHour, { ...groupHour, code, serviceId: 'z', serviceDate, ...more }]);

  test.each(['2026-03-01', '2026-03-04', '2026-03-31'])('of %s is in the month', (date) => {
    for (const code of ['G2086', 'G2087', 'G2088'])
      expect(bundle(date, code, { groupSessionId: '' })).toEqual([
        'month-of-a-bundle review /0/code',
      ]);
  });

  test.each(['2026-02-28', '2026-04-01', '2025-03-04'])('of %s is not', (date) =>
    expect(bundle(date)).toEqual([]),
  );

  test('of another patient, payer or setting is not', () => {
    expect(bundle('2026-03-10', 'G2086', { patientId: 'patient-b' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2086', { payerId: 'other-plan' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2086', { setting: 'outpatient-facility' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2086', { status: 'void' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2089')).toEqual([]);
  });

  test('of a payer that is not known is; the first that may have paid is named', () => {
    const line = { ...individualHour, code: 'G2086' };
    const { payerId: _, ...unknown } = { ...line, serviceId: 'b2', serviceDate: '2026-03-11' };
    const other = { ...line, serviceId: 'b1', serviceDate: '2026-03-10', payerId: 'other-plan' };
    const later = { ...line, serviceId: 'b3', serviceDate: '2026-03-12' };
    const dates = detectUnbundling([later, unknown, other, groupHour], { payers: [riverPlan] })
      .findings.filter(({ rule }) => rule === 'unbundling/bundle')
      .map(({ params }) => params['bundleDate']);
    expect(dates).toEqual(['2026-03-11']);
  });

  test('of another payer costs no group a search through all of them', () => {
    const groups = Array.from({ length: 1_000 }, (_, place) => ({
      ...groupHour,
      serviceId: `g${place}`,
      groupSessionId: `s${place}`,
      serviceDate: `2026-03-${String((place % 28) + 1).padStart(2, '0')}`,
    }));
    const bundles = Array.from({ length: 20_000 }, (_, place) => ({
      ...individualHour,
      code: 'G2086',
      payerId: 'other-plan',
      serviceId: `b${place}`,
      serviceDate: '2026-03-31',
    }));
    const services = [...groups, ...bundles];
    const rules = { 'unbundling/bundle': 'review' } as const;
    const { findings } = detectUnbundling(services, { rules });
    expect(findings.filter(({ rule }) => rule === 'unbundling/bundle')).toEqual([]);
  });

  test('asks once for each group, and shows in the pair where there is one', () => {
    const line = { ...individualHour, code: 'G2086', serviceId: 'b1', serviceDate: '2026-03-10' };
    const lines = [groupHour, line, { ...line, serviceId: 'b2', serviceDate: '2026-03-20' }];
    expect(found('bundle', lines)).toHaveLength(1);
    const sameDay = detectUnbundling([groupHour, { ...line, serviceDate: '2026-03-04' }], {
      payers: [riverPlan],
    });
    expect(sameDay.pairs).toMatchObject([{ verdict: 'review', rules: ['unbundling/bundle'] }]);
  });
});

describe('unbundling/add-on', () => {
  const addOn = (changes: Partial<BilledService>) =>
    found('add-on', [
      { ...groupHour, ...changes },
      { ...groupHour, serviceId: 'add-on', code: '90785' },
    ]);

  test.each(['90853', '90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838'])(
    'follows %s',
    (code) => expect(addOn({ code })).toEqual([]),
  );

  test.each(['H0005', 'G0410', '90847', '90839', '80305', '90785'])('does not follow %s', (code) =>
    expect(addOn({ code })).toContain('no-primary fail /1/code'),
  );

  test.each([
    { serviceDate: '2026-03-05' },
    { patientId: 'patient-b' },
    { status: 'denied' as const },
    { setting: 'outpatient-facility' as const },
  ])('does not follow a line with %o', (apart) => {
    expect(addOn(apart)).toEqual(['no-primary fail /1/code']);
  });
});
