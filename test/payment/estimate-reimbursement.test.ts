import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateReimbursement } from '../../src/payment/estimate-reimbursement.js';
import { reimbursementEstimateSchema } from '../../src/payment/reimbursement-estimate.js';
import { change, removed } from '../../src/rule-book/change.js';
import { claim, clinician, faultsOf, medicare, missing, on, priced } from './priced-claim.js';

describe('Medicare’s national amounts, calculated by hand', () => {
  test('2024: 0.83 and 0.72 relative value units at $33.2875', () => {
    expect(priced(on('2024-06-03'), medicare())).toBe(2763);
    expect(priced(on('2024-06-03', { '/placeOfService': '53' }), medicare())).toBe(2397);
  });

  test.each([
    ['2022-06-03', '0.79 units at $34.6062', 2734],
    ['2023-06-03', '0.79 units at $33.8872', 2677],
    ['2024-03-08', '0.83 units at $32.7442', 2718],
  ])('%s: %s', (date, _, cents) => {
    expect(priced(on(date), medicare())).toBe(cents);
  });

  test('residential substance use treatment is paid at the non-facility rate', () => {
    expect(priced(on('2024-06-03', { '/placeOfService': '55' }), medicare())).toBe(2763);
  });

  test('2026: 0.91 relative value units at $33.4009, or $33.5675 for a qualifying participant', () => {
    const scheduleFor = (qualifying: boolean) => ({
      ...medicare(),
      practitioners: clinician(qualifying) ?? {},
    });
    expect(priced(on('2026-03-04'), scheduleFor(false))).toBe(3039);
    expect(priced(on('2026-03-04'), scheduleFor(true))).toBe(3055);
  });

  test('a locality: 0.62 × 1.033 + 0.19 × 1.172 + 0.02 × 0.827, times 33.2875', () => {
    // 0.64046 + 0.22268 + 0.01654 = 0.87968; × 33.2875 = 29.282348
    const indices = { work: 1.033, practiceExpense: 1.172, malpractice: 0.827 };
    expect(priced(on('2024-06-03'), medicare({ indices }))).toBe(2928);
  });

  test('a percentage by practitioner type', () => {
    // 27.628625 × 0.75 = 20.72146875
    const schedule = {
      ...medicare({ percent: { 'clinical-social-worker': 75, 'clinical-psychologist': 100 } }),
      practitioners: clinician() ?? {},
    };
    expect(priced(on('2024-06-03'), schedule)).toBe(2072);
  });

  test('a percentage with tenths: 62.5% of 27.628625 is 17.267890625', () => {
    expect(priced(on('2024-06-03'), medicare({ percent: 62.5 }))).toBe(1727);
  });

  test('exactly half a cent rounds up, where binary fractions would round down', () => {
    const exact = (work: number) =>
      medicare({
        conversionFactor: 1,
        relativeValues: [
          { code: '90853', from: '2024-01-01', work, nonFacilityExpense: 0, malpractice: 0 },
        ],
      });
    expect(1.005 * 100).toBeLessThan(100.5);
    expect(priced(on('2024-06-03'), exact(1.005))).toBe(101);
    expect(priced(on('2024-06-03'), exact(1.004999))).toBe(100);
    expect(priced(on('2024-06-03'), exact(8.345))).toBe(835);
  });

  test('units multiply the rounded amount of one unit', () => {
    expect(priced(on('2024-06-03', { '/lines/0/units': 3 }), medicare())).toBe(3 * 2763);
  });

  test('every built-in figure is cited', () => {
    const [line] = estimateReimbursement(on('2024-06-03'), medicare()).claims[0]?.lines ?? [];
    expect(line?.basis).toEqual({
      method: 'medicare-formula',
      locality: 'national',
      rate: 'non-facility',
      work: 0.62,
      practiceExpense: 0.19,
      malpractice: 0.02,
      conversionFactor: 33.2875,
      percent: 100,
    });
    expect(line?.citations.map(({ title }) => title)).toEqual([
      'Medicare physician fee schedule, relative value files of 2022 to 2024',
      'Medicare Claims Processing Manual (Pub. 100-04), chapter 12: facility and non-facility payment',
      'Medicare physician fee schedule, relative value files of 2022 to 2024',
    ]);
  });
});

describe('a missing figure', () => {
  test.each([
    ['2022-01-01', []],
    ['2024-03-08', []],
    ['2024-03-09', []],
    ['2024-12-31', []],
    ['2025-01-01', ['relative-values /0/lines/0/code']],
    ['2025-12-31', ['relative-values /0/lines/0/code']],
    ['2026-01-01', ['participation /0/renderingProvider/npi']],
    ['2026-12-31', ['participation /0/renderingProvider/npi']],
    ['2027-01-01', ['payer /0/payerId']],
  ])('on %s', (date, expected) => {
    expect(missing(on(date), medicare())).toEqual(expected);
  });

  test('is reported for the facility expense of 2026, which has no source', () => {
    const schedule = { ...medicare(), practitioners: clinician(false) ?? {} };
    expect(missing(on('2026-03-04', { '/placeOfService': '53' }), schedule)).toEqual([
      'practice-expense /0/placeOfService',
    ]);
  });

  test('is reported for a place of service that is not listed, unless the caller gives its rate', () => {
    const elsewhere = on('2024-06-03', { '/placeOfService': '27' });
    expect(missing(elsewhere, medicare())).toEqual(['place-of-service-rate /0/placeOfService']);
    expect(priced(elsewhere, medicare({ placeRates: { '27': 'non-facility' } }))).toBe(2763);
  });

  test('is reported for a code without relative values, unless the caller gives them', () => {
    const other = on('2024-06-03', { '/lines/0/code': '90785' });
    expect(missing(other, medicare())).toEqual(['relative-values /0/lines/0/code']);
    const own = {
      code: '90785',
      from: '2024-01-01',
      to: '2024-06-03',
      work: 0.33,
      nonFacilityExpense: 0.06,
      malpractice: 0.01,
    };
    // 0.40 × 33.2875 = 13.315
    expect(priced(other, medicare({ relativeValues: [own] }))).toBe(1332);
    const ended = medicare({ relativeValues: [{ ...own, to: '2024-06-02' }] });
    expect(missing(other, ended)).toEqual(['relative-values /0/lines/0/code']);
  });

  test('is reported for a percentage by type when the type or its percentage is unknown', () => {
    const percent = { 'clinical-psychologist': 100 };
    expect(missing(on('2024-06-03'), medicare({ percent }))).toEqual([
      'practitioner-type /0/renderingProvider/npi',
    ]);
    expect(
      missing(on('2024-06-03'), { ...medicare({ percent }), practitioners: clinician() ?? {} }),
    ).toEqual(['percent /0/renderingProvider/npi']);
  });

  test('leaves the total unknown, but not the amounts of the other claims', () => {
    const stranger = change(claim, { '/claimId': 'CLAIM-B', '/payerId': 'unheard-of' });
    expect(estimateReimbursement([claim, stranger, claim], medicare())).toMatchObject({
      outcome: 'no-data',
      allowedCents: null,
      knownCents: 2 * 2763,
      withoutFigure: ['CLAIM-B'],
      claims: [
        { outcome: 'estimated', allowedCents: 2763 },
        { outcome: 'no-data', allowedCents: null },
        { outcome: 'estimated', allowedCents: 2763 },
      ],
    });
  });

  test('of one line leaves the amount of its claim unknown', () => {
    const two = change(claim, { '/lines/-': { ...claim.lines[0], lineNumber: 2, code: '90785' } });
    const { claims, knownCents } = estimateReimbursement([two], medicare());
    expect(claims[0]?.allowedCents).toBeNull();
    expect(claims[0]?.lines.map(({ outcome }) => outcome)).toEqual(['estimated', 'no-data']);
    expect(knownCents).toBe(2763);
  });

  test('is not reported when there are no claims: the estimate is zero', () => {
    expect(estimateReimbursement([], {})).toEqual({
      outcome: 'estimated',
      allowedCents: 0,
      knownCents: 0,
      withoutFigure: [],
      claims: [],
    });
  });
});

describe('malformed input', () => {
  test('is reported for claims and fee schedule together', () => {
    expect(
      faultsOf(() =>
        estimateReimbursement(
          [change(claim, { '/lines/0/units': 0, '/payerId': removed })],
          change(medicare(), {
            '/medicare/0/indices/work': 1.00000001,
            '/medicare/0/percent': -1,
            '/contracts': [{ payerId: 'x', code: 'nope', allowedCents: 1.5 }],
          }),
        ),
      ),
    ).toEqual([
      '/0/payerId missing',
      '/0/lines/0/units range',
      '/options/contracts/0/code value',
      '/options/contracts/0/allowedCents range',
      '/options/medicare/0/indices/work range',
      '/options/medicare/0/percent range',
    ]);
  });
});

describe('any estimate', () => {
  const thousandths = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((n) => n / 1000);

  test('equals the formula in whole numbers and has the documented shape', () => {
    fc.assert(
      fc.property(
        fc.record({
          work: thousandths(3),
          practiceExpense: thousandths(3),
          malpractice: thousandths(3),
        }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 9 }),
        (indices, percent, units) => {
          const report = estimateReimbursement(
            on('2024-06-03', { '/lines/0/units': units }),
            medicare({ indices, percent }),
          );
          // Hundredths, thousandths, ten-thousandths and percent: a cent is 10^9 of the product.
          const whole = (n: number) => BigInt(Math.round(n * 1000));
          const product =
            (62n * whole(indices.work) +
              19n * whole(indices.practiceExpense) +
              2n * whole(indices.malpractice)) *
            332875n *
            BigInt(percent);
          const cents = (product + 500_000_000n) / 1_000_000_000n;
          expect(report.allowedCents).toBe(Number(cents) * units);
          expect(
            reimbursementEstimateSchema._zod.run({ value: report, issues: [] }, {}),
          ).toMatchObject({
            issues: [],
          });
          expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        },
      ),
      { seed: 12, numRuns: 500 },
    );
  });
});
