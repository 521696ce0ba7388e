import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { claimChecksOf, claimFindingsBy } from './process-group-claim-answers.js';

/** What a rule says of the first member's claim. */
const first = (...asked: Parameters<typeof claimChecksOf>) => claimChecksOf(...asked)[0];
const complex = (...places: number[]) =>
  Object.fromEntries(
    places.map((place) => [`/members/${place}/interactiveComplexity`, 'Interpreter in the room']),
  );
const byMinutes = { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' };
const wanting = (code: string, units: unknown) => ({
  '/payers/0/code': code,
  '/payers/0/units': units,
});
const quarterHourLess = {
  '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:44:59-05:00' }],
};

describe('claim/billing-npi', () => {
  test.each([
    ['1999999984', 'pass '],
    ['1999999985', 'fail /billing/billingProvider/npi'],
    ['199999998', 'fail /billing/billingProvider/npi'],
  ])('%s', (npi, expected) => {
    expect(claimChecksOf('claim/billing-npi', {}, { '/billingProvider/npi': npi })).toEqual([
      expected,
    ]);
  });
});

describe('claim/institutional', () => {
  test.each([
    [removed, 'pass /billAs'],
    ['professional', 'pass /billAs'],
    ['facility', 'fail /billAs'],
  ])('billed as %s', (billAs, expected) => {
    expect(claimChecksOf('claim/institutional', { '/billAs': billAs })).toEqual([expected]);
  });
});

describe('claim/charge', () => {
  test.each([
    ['one number, for the group code', {}, 6500, ['pass /members/0']],
    [
      'one number, where the add-on needs its own',
      complex(0),
      6500,
      ['no-data /billing/chargeCents'],
    ],
    ['a charge for each code', complex(0), { '90853': 6500, '90785': 1500 }, ['pass /members/0']],
    ['none for the add-on', complex(0), { '90853': 6500 }, ['no-data /billing/chargeCents/90785']],
    [
      'none at all',
      complex(0),
      {},
      ['no-data /billing/chargeCents/90853', 'no-data /billing/chargeCents/90785'],
    ],
  ])('%s', (_, session, chargeCents, expected) => {
    const checks = claimChecksOf('claim/charge', session, { '/chargeCents': chargeCents });
    expect(checks.slice(0, expected.length)).toEqual(expected);
  });

  test('says which code lacks one', () => {
    const [finding] = claimFindingsBy('claim/charge', complex(0), { '/chargeCents': 6500 });
    expect(finding).toMatchObject({
      reason: 'missing',
      patientId: 'patient-a',
      params: { code: '90785' },
    });
  });
});

describe('claim/diagnosis-count', () => {
  const listed = (count: number) => ({
    '/members/0/diagnoses': Array.from({ length: count }, (_, place) => `F41.${place + 10}`),
  });

  test.each([
    [1, 'pass /members/0/diagnoses'],
    [12, 'pass /members/0/diagnoses'],
    [13, 'fail /members/0/diagnoses'],
  ])('%i', (count, expected) => {
    expect(first('claim/diagnosis-count', listed(count))).toBe(expected);
  });

  test('says how many there are and how many a claim holds', () => {
    const [finding] = claimFindingsBy('claim/diagnosis-count', listed(13));
    expect(finding?.params).toEqual({ diagnoses: 13, limit: 12 });
  });
});

describe('claim/units', () => {
  const path = '/members/0/payerId';

  test.each([
    ['90853 by a silent policy', {}, {}, `not-applicable ${path}`],
    ['90853 without a policy', {}, { '/payers': [] }, `not-applicable ${path}`],
    ['90853 by a policy that counts', {}, wanting('90853', byMinutes), `pass ${path}`],
    ['another code with one unit', {}, wanting('90849', removed), `not-applicable ${path}`],
    ['H0005, by session', {}, wanting('H0005', { basis: 'session' }), `pass ${path}`],
    ['H0005, by minutes', {}, wanting('H0005', byMinutes), `pass ${path}`],
    ['H0005, nobody says how', {}, wanting('H0005', removed), `no-data ${path}`],
    ['less than one unit', quarterHourLess, wanting('H0005', byMinutes), `no-data ${path}`],
  ])('%s', (_, session, billing, expected) => {
    expect(first('claim/units', session, billing)).toBe(expected);
  });

  test.each([
    ['basis-unknown', {}, removed, { code: 'H0005' }],
    ['no-whole-unit', quarterHourLess, byMinutes, { code: 'H0005', minutes: 14 }],
  ])('%s cites the payer first', (reason, session, units, params) => {
    const [finding] = claimFindingsBy('claim/units', session, wanting('H0005', units));
    expect(finding).toMatchObject({ reason, params });
    expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(3);
  });
});

describe('claim/interactive-complexity', () => {
  const path = '/members/0/interactiveComplexity';
  const refused = { '/payers/0/interactiveComplexity': false };

  test.each([
    ['not asked for', {}, {}, `not-applicable ${path}`],
    ['not asked for, nor paid', {}, refused, `not-applicable ${path}`],
    ['asked for one of three', complex(0), {}, `pass ${path}`],
    ['paid', complex(0), { '/payers/0/interactiveComplexity': true }, `pass ${path}`],
    ['asked for without a policy', complex(0), { '/payers': [] }, `pass ${path}`],
    ['asked for two of three', complex(0, 1), {}, `pass ${path}`],
    ['asked for all', complex(0, 1, 2), {}, `review ${path}`],
    ['not paid', complex(0), refused, `fail ${path}`],
    ['after another code', complex(0), wanting('90849', removed), `fail ${path}`],
  ])('%s', (_, session, billing, expected) => {
    expect(first('claim/interactive-complexity', session, billing)).toBe(expected);
  });

  test.each([
    ['payer-refuses', refused, {}],
    ['without-90853', wanting('90849', removed), { code: '90849' }],
  ])('%s cites the payer first', (reason, billing, params) => {
    const [finding] = claimFindingsBy('claim/interactive-complexity', complex(0), billing);
    expect(finding).toMatchObject({ reason, params });
    expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });

  test('asked for all, it says for how many', () => {
    const [finding] = claimFindingsBy('claim/interactive-complexity', complex(0, 1, 2));
    expect(finding).toMatchObject({ reason: 'for-every-member', params: { members: 3 } });
    expect(finding?.citations).toHaveLength(1);
  });
});

describe('claim/timely-filing', () => {
  const path = '/members/0/payerId';
  const within = (days: unknown, submissionDate: unknown) => ({
    '/payers/0/timelyFilingDays': days,
    '/submissionDate': submissionDate,
  });

  test.each([
    ['the last day', within(90, '2026-06-02'), `pass ${path}`],
    ['the day after', within(90, '2026-06-03'), 'fail /billing/submissionDate'],
    ['no day known', within(90, removed), `not-applicable ${path}`],
    ['no limit known', within(removed, '2027-06-03'), `not-applicable ${path}`],
    ['no policy', { '/payers': [], '/submissionDate': '2027-06-03' }, `not-applicable ${path}`],
  ])('%s', (_, billing, expected) => {
    expect(first('claim/timely-filing', {}, billing)).toBe(expected);
  });

  test('counts the days, and cites the payer first', () => {
    const [finding] = claimFindingsBy('claim/timely-filing', {}, within(90, '2026-06-03'));
    expect(finding).toMatchObject({ reason: 'late', params: { days: 91, limit: 90 } });
    expect(finding?.citations.map(({ title }) => title)[0]).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});
