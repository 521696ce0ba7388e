import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { InputError } from '../../src/input/input-error.js';
import { estimateReimbursement } from '../../src/payment/estimate-reimbursement.js';
import type { FeeSchedule, MedicareTerms } from '../../src/payment/fee-schedule.js';
import { reimbursementEstimateSchema } from '../../src/payment/reimbursement-estimate.js';
import { change, removed } from '../../src/rule-book/change.js';

const claim: ProfessionalClaim = {
  claimId: 'CLAIM-A',
  patientId: 'patient-a',
  payerId: 'medicare-ma',
  frequencyCode: '1',
  billingProvider: { npi: '1999999984' },
  renderingProvider: { npi: '1234567893' },
  placeOfService: '11',
  diagnoses: ['F41.1'],
  lines: [
    {
      lineNumber: 1,
      code: '90853',
      modifiers: [],
      units: 1,
      chargeCents: 6500,
      serviceDate: '2024-06-03',
      diagnosisPointers: [1],
    },
  ],
  totalChargeCents: 6500,
  source: { sessionId: 'process-2024-06-03', noteId: 'note-a' },
};

const terms: MedicareTerms = {
  payerIds: ['medicare-ma'],
  locality: 'national',
  effective: { from: '2024-01-01', to: '2026-12-31' },
  indices: { work: 1, practiceExpense: 1, malpractice: 1 },
  percent: 100,
};

const medicare = (changes: Partial<MedicareTerms> = {}): FeeSchedule => ({
  medicare: [{ ...terms, ...changes }],
});

const on = (serviceDate: string, changes: Record<string, unknown> = {}) => [
  change(claim, { '/lines/0/serviceDate': serviceDate, ...changes }),
];

const priced = (claims: ProfessionalClaim[], schedule: FeeSchedule) =>
  estimateReimbursement(claims, schedule).allowedCents;

const missing = (claims: ProfessionalClaim[], schedule: FeeSchedule) =>
  estimateReimbursement(claims, schedule).claims.flatMap(({ lines }) =>
    lines.flatMap((line) => line.missing.map(({ figure, path }) => `${figure} ${path}`)),
  );

const clinician = (qualifyingParticipant?: boolean): FeeSchedule['practitioners'] => ({
  '1234567893': {
    type: 'clinical-social-worker',
    ...(qualifyingParticipant === undefined ? {} : { qualifyingParticipant }),
  },
});

describe('Medicare’s national amounts, computed by hand', () => {
  test('2024: 0.83 and 0.72 relative values at 33.2875 dollars', () => {
    expect(priced(on('2024-06-03'), medicare())).toBe(2763);
    expect(priced(on('2024-06-03', { '/placeOfService': '53' }), medicare())).toBe(2397);
  });

  test('2026: 0.91 relative values at 33.4009 dollars, or 33.5675 for a qualifying participant', () => {
    const asked = (qualifying: boolean) => ({
      ...medicare(),
      practitioners: clinician(qualifying) ?? {},
    });
    expect(priced(on('2026-03-04'), asked(false))).toBe(3039);
    expect(priced(on('2026-03-04'), asked(true))).toBe(3055);
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

  test('a percentage of tenths: 62.5 % of 27.628625 is 17.267890625', () => {
    expect(priced(on('2024-06-03'), medicare({ percent: 62.5 }))).toBe(1727);
  });

  test('exactly half a cent goes up, where binary fractions would go down', () => {
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

  test('units count after rounding one of them', () => {
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
      'Medicare physician fee schedule, relative value file of July 2024',
      'Place of Service code set',
      '2024 Medicare Provider Conversion Factor Updated to Reflect Federal Spending Legislation',
    ]);
  });
});

describe('where a figure is missing', () => {
  test.each([
    ['2024-03-08', ['relative-values /0/lines/0/code', 'conversion-factor /0/lines/0/serviceDate']],
    ['2024-03-09', []],
    ['2024-12-31', []],
    ['2025-01-01', ['relative-values /0/lines/0/code', 'conversion-factor /0/lines/0/serviceDate']],
    ['2025-12-31', ['relative-values /0/lines/0/code', 'conversion-factor /0/lines/0/serviceDate']],
    ['2026-01-01', ['participation /0/renderingProvider/npi']],
    ['2026-12-31', ['participation /0/renderingProvider/npi']],
    ['2027-01-01', ['payer /0/payerId']],
  ])('on %s', (date, expected) => {
    expect(missing(on(date), medicare())).toEqual(expected);
  });

  test('the facility expense of 2026 was never read', () => {
    const schedule = { ...medicare(), practitioners: clinician(false) ?? {} };
    expect(missing(on('2026-03-04', { '/placeOfService': '53' }), schedule)).toEqual([
      'practice-expense /0/placeOfService',
    ]);
  });

  test('a place that the list does not name, unless the caller says how it is paid', () => {
    const elsewhere = on('2024-06-03', { '/placeOfService': '27' });
    expect(missing(elsewhere, medicare())).toEqual(['place-of-service-rate /0/placeOfService']);
    expect(priced(elsewhere, medicare({ placeRates: { '27': 'non-facility' } }))).toBe(2763);
  });

  test('a code without relative values, unless the caller gives them', () => {
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

  test('a percentage by type asks for the type, and for a percentage of it', () => {
    const percent = { 'clinical-psychologist': 100 };
    expect(missing(on('2024-06-03'), medicare({ percent }))).toEqual([
      'practitioner-type /0/renderingProvider/npi',
    ]);
    expect(
      missing(on('2024-06-03'), { ...medicare({ percent }), practitioners: clinician() ?? {} }),
    ).toEqual(['percent /0/renderingProvider/npi']);
  });

  test('one claim without a figure leaves the total open, and the rest is known', () => {
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

  test('one line without a figure leaves its claim open', () => {
    const two = change(claim, { '/lines/-': { ...claim.lines[0], lineNumber: 2, code: '90785' } });
    const { claims, knownCents } = estimateReimbursement([two], medicare());
    expect(claims[0]?.allowedCents).toBeNull();
    expect(claims[0]?.lines.map(({ outcome }) => outcome)).toEqual(['estimated', 'no-data']);
    expect(knownCents).toBe(2763);
  });

  test('no claim may pay nothing', () => {
    expect(estimateReimbursement([], {})).toEqual({
      outcome: 'estimated',
      allowedCents: 0,
      knownCents: 0,
      withoutFigure: [],
      claims: [],
    });
  });
});

describe('contract rates', () => {
  const rate = { payerId: 'harbor-health', code: '90853', allowedCents: 4100 };
  const harbor = on('2026-03-04', { '/payerId': 'harbor-health' });

  test('a rate for everybody', () => {
    expect(priced(harbor, { contracts: [rate] })).toBe(4100);
    const twice = change(harbor, { '/0/lines/0/units': 2 });
    expect(priced(twice, { contracts: [rate] })).toBe(8200);
  });

  test('a rate for the practitioner’s type goes first, one for everybody after it', () => {
    const contracts = [
      rate,
      { ...rate, practitioner: 'clinical-social-worker' as const, allowedCents: 3500 },
    ];
    const as = (type: 'clinical-social-worker' | 'physician') => ({
      contracts,
      practitioners: { '1234567893': { type } },
    });
    expect(priced(harbor, as('clinical-social-worker'))).toBe(3500);
    expect(priced(harbor, as('physician'))).toBe(4100);
    expect(missing(harbor, { contracts })).toEqual(['practitioner-type /0/renderingProvider/npi']);
    expect(missing(harbor, { ...as('physician'), contracts: contracts.slice(1) })).toEqual([
      'contract-rate /0/lines/0/code',
    ]);
  });

  test('the figure tells for whom it is', () => {
    const basisOf = (schedule: FeeSchedule) =>
      estimateReimbursement(harbor, schedule).claims[0]?.lines[0]?.basis;
    const contracts = [{ ...rate, practitioner: 'clinical-social-worker' as const }];
    expect(basisOf({ contracts: [rate] })).toStrictEqual({ method: 'contract' });
    expect(
      basisOf({ contracts, practitioners: { '1234567893': { type: 'clinical-social-worker' } } }),
    ).toStrictEqual({
      method: 'contract',
      practitioner: 'clinical-social-worker',
    });
  });

  test('its last day is included', () => {
    const until = (to: string) => ({
      contracts: [{ ...rate, effective: { from: '2026-01-01', to } }],
    });
    expect(priced(harbor, until('2026-03-04'))).toBe(4100);
    expect(missing(harbor, until('2026-03-03'))).toEqual(['contract-rate /0/lines/0/code']);
  });

  test('a contract goes before the formula, which prices what it leaves open', () => {
    const both = {
      ...medicare(),
      contracts: [{ ...rate, payerId: 'medicare-ma' }],
    };
    expect(priced(on('2024-06-03'), both)).toBe(4100);
    expect(
      priced(on('2024-06-03'), {
        ...both,
        contracts: [{ ...rate, payerId: 'medicare-ma', code: '90834' }],
      }),
    ).toBe(2763);
  });

  test('the caller’s source stands beside the figure', () => {
    const citation = { title: 'Harbor Health agreement', locator: 'Exhibit B' };
    const report = estimateReimbursement(harbor, { contracts: [{ ...rate, citation }] });
    expect(report.claims[0]?.lines[0]).toMatchObject({
      basis: { method: 'contract' },
      citations: [citation],
    });
  });
});

describe('malformed input', () => {
  const pathsOf = (call: () => unknown): string[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof InputError)
        return error.issues.map(({ path, code }) => `${path} ${code}`);
      throw error;
    }
    throw new Error('The call did not throw.');
  };

  test('claims and schedule, all at once', () => {
    expect(
      pathsOf(() =>
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

  test('two answers to one question are a conflict', () => {
    const rate = { payerId: 'p', code: '90853', allowedCents: 1 };
    const year = (from: string, to?: string) => ({
      ...rate,
      effective: to === undefined ? { from } : { from, to },
    });
    expect(pathsOf(() => estimateReimbursement([], { contracts: [rate, rate] }))).toEqual([
      '/options/contracts/1 conflict',
    ]);
    expect(
      pathsOf(() =>
        estimateReimbursement([], {
          contracts: [
            year('2026-02-01', '2026-02-02'),
            year('2024-01-01'),
            year('2025-01-01', '2025-02-01'),
          ],
        }),
      ),
    ).toEqual(['/options/contracts/2 conflict', '/options/contracts/0 conflict']);
    expect(
      estimateReimbursement([], {
        contracts: [year('2024-01-01', '2024-12-31'), year('2025-01-01')],
      }).outcome,
    ).toBe('estimated');
    const overlap = { ...terms, effective: { from: '2026-12-31', to: '2027-12-31' } };
    expect(pathsOf(() => estimateReimbursement([], { medicare: [terms, overlap] }))).toEqual([
      '/options/medicare/1/effective conflict',
    ]);
    const row = { code: '90853', from: '2024-01-01', work: 1, malpractice: 0 };
    expect(
      pathsOf(() => estimateReimbursement([], medicare({ relativeValues: [row, row] }))),
    ).toEqual(['/options/medicare/0/relativeValues/1 conflict']);
    const later = { ...row, from: '2025-01-01' };
    expect(
      pathsOf(() => estimateReimbursement([], medicare({ relativeValues: [row, later] }))),
    ).toEqual(['/options/medicare/0/relativeValues/1 conflict']);
  });

  test('answers to different questions are none', () => {
    const rate = { payerId: 'p', code: '90853', allowedCents: 1 };
    const row = { code: '90853', from: '2024-01-01', to: '2024-12-31', work: 1, malpractice: 0 };
    expect(
      estimateReimbursement([], {
        contracts: [
          rate,
          { ...rate, payerId: 'q' },
          { ...rate, code: '90834' },
          { ...rate, practitioner: 'physician' },
        ],
        medicare: [
          {
            ...terms,
            relativeValues: [
              row,
              { ...row, code: '90834' },
              { ...row, from: '2025-01-01', to: '2025-12-31' },
            ],
          },
          { ...terms, payerIds: ['medicare-nh'], relativeValues: [row] },
        ],
      }).outcome,
    ).toBe('estimated');
  });

  test('an open contract contradicts any that has a window', () => {
    const rate = { payerId: 'p', code: '90853', allowedCents: 1 };
    const old = { ...rate, effective: { from: '1990-01-01', to: '1990-12-31' } };
    expect(pathsOf(() => estimateReimbursement([], { contracts: [old, rate] }))).toEqual([
      '/options/contracts/0 conflict',
    ]);
  });
});

describe('whatever is asked', () => {
  const thousandths = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((n) => n / 1000);

  test('the amount is the formula in whole numbers, and the report keeps its shape', () => {
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
