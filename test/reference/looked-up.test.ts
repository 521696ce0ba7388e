import { describe, expect, test } from 'vitest';
import {
  familyOf,
  type SameDayFamily,
  sameDayFamilies,
} from '../../src/reference/codes/same-day-codes.js';
import { type History, inForce, inForceOrOldest } from '../../src/reference/dated.js';
import {
  individualCodeFor,
  individualPsychotherapyTimes,
  shortestIndividualService,
} from '../../src/reference/figures/individual-psychotherapy-times.js';
import { placeRateOf, placeRates } from '../../src/reference/figures/medicare-rates.js';
import { type PayerPolicy, policyInForce, policyShelf } from '../../src/reference/payer-policy.js';
import { cite } from '../../src/reference/sources.js';

const today = '2026-03-04';

describe('a value', () => {
  const citation = cite('guide', 'A place in it');
  const history: History<string> = [
    { from: '2024-01-01', value: 'old', citation },
    { from: '2026-01-01', value: 'new', citation },
  ];

  test('holds from its day until the next', () => {
    const on = (date: string) => inForce(history, date)?.value;
    expect(['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      undefined,
      'old',
      'old',
      'new',
    ]);
  });

  test('is the oldest known before the first day, where nothing may go unlooked at', () => {
    const on = (date: string) => inForceOrOldest(history, date);
    expect(['2023-12-31', '2024-01-01', '2026-01-01'].map(on)).toEqual(['old', 'old', 'new']);
  });

  test('is cited with its place, its address where it has one, and its edition or the day it was read', () => {
    expect(citation).toEqual({
      title: 'CPT Code 90853: Group Psychotherapy Billing Guide',
      locator: 'A place in it',
      asOf: '2026-11-23',
    });
    expect(cite('ncciManual', 'Chapter XI')).toMatchObject({
      url: expect.stringMatching(/^https:\/\/www\.cms\.gov\//),
      asOf: '2026-01-01',
    });
  });
});

describe('a code beside a group', () => {
  const families = inForceOrOldest(sameDayFamilies, today);

  test.each<[SameDayFamily, string[]]>([
    ['individual', ['90832', '90833', '90834', '90836', '90837', '90838']],
    [
      'treatment',
      ['90845', '90880', '90791', '90792', '90839', '90840', '90846', '90847', '90849'],
    ],
    ['treatment', ['H0004', 'H2027', 'G0396', 'G0397', '96156', '96160', '96171']],
    ['evaluation-and-management', ['99202', '99213', '99405', '99410', '99499']],
    ['other', ['99406', '99407', '99408', '99409', '99201', '99500', '96155', '96172', '80305']],
    ['visit', ['G0380', 'G0463', 'G0406', 'G0427', 'G0508', 'G0509']],
    ['other', ['G0379', '9920A', 'X9620', '0362T']],
  ])('is of the family %s: %s', (family, codes) => {
    expect(codes.map((code) => familyOf(families, code))).toEqual(codes.map(() => family));
  });
});

describe('minutes of individual psychotherapy', () => {
  const times = inForceOrOldest(individualPsychotherapyTimes, today);

  test.each([
    [15, undefined],
    [16, '90832'],
    [37, '90832'],
    [38, '90834'],
    [52, '90834'],
    [53, '90837'],
    [600, '90837'],
  ])('%d are %s', (minutes, code) => {
    expect(individualCodeFor(times, minutes)).toBe(code);
  });

  test('are sixteen at least', () => {
    expect(shortestIndividualService(times)).toBe(16);
  });
});

test('a place of service has its rate, and one on no list has none', () => {
  const rates = inForceOrOldest(placeRates, today);
  expect(['19', '11', '77'].map((place) => placeRateOf(rates, place))).toEqual([
    'facility',
    'non-facility',
    undefined,
  ]);
});

describe('a payer’s policy', () => {
  const policy = (payerId: string, from: string, to?: string): PayerPolicy => ({
    payerId,
    name: `${payerId} ${from}`,
    effective: { from, ...(to === undefined ? {} : { to }) },
    citations: [],
  });
  const shelf = policyShelf([
    policy('a', '2025-01-01', '2025-12-31'),
    policy('b', '2025-01-01'),
    policy('a', '2026-01-01'),
  ]);
  const named = (payerId: string, date: string) => policyInForce(shelf, payerId, date)?.name;

  test('is the one whose window holds the date', () => {
    expect(
      ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((d) => named('a', d)),
    ).toEqual([undefined, 'a 2025-01-01', 'a 2025-01-01', 'a 2026-01-01']);
    expect(named('b', today)).toBe('b 2025-01-01');
    expect(named('c', today)).toBeUndefined();
  });
});
