import { describe, expect, test } from 'vitest';
import type { MedicareTerms } from '../../src/payment/fee-schedule.js';
import { medicareRate } from '../../src/payment/medicare-formula.js';
import type { MissingFigure, PricedService } from '../../src/payment/reimbursement-estimate.js';
import type { RelativeValues } from '../../src/reference/figures/medicare-rates.js';

const terms: MedicareTerms = {
  payerIds: ['medicare-ma'],
  locality: 'national',
  effective: { from: '2024-01-01', to: '2026-12-31' },
  indices: { work: 1, practiceExpense: 1, malpractice: 1 },
  percent: 100,
};
const service = {
  payerId: 'medicare-ma',
  renderingNpi: '1234567893',
  serviceDate: '2024-06-03',
  code: '90853',
  placeOfService: '11',
};
const values: RelativeValues = {
  code: '90853',
  from: '2024-06-01',
  to: '2024-06-30',
  work: 1,
  nonFacilityExpense: 2,
  facilityExpense: 1,
  malpractice: 0,
};
const { nonFacilityExpense: _, ...onlyInFacilities } = values;

describe('a figure of the Medicare formula', () => {
  test('is given with the amount', () => {
    expect(medicareRate(terms, [], service, { type: 'physician' })).toMatchObject({
      cents: 2763,
      basis: {
        method: 'medicare-formula',
        locality: 'national',
        rate: 'non-facility',
        work: 0.62,
        practiceExpense: 0.19,
        malpractice: 0.02,
        conversionFactor: 33.2875,
        percent: 100,
        practitioner: 'physician',
      },
    });
    expect(medicareRate(terms, [], service, undefined)).not.toHaveProperty('basis.practitioner');
  });

  test('is the caller’s own when given, without a citation', () => {
    const own: MedicareTerms = {
      ...terms,
      conversionFactor: 10,
      placeRates: { '11': 'facility' },
    };
    for (const given of [values, onlyInFacilities])
      expect(medicareRate(own, [given], service, undefined)).toMatchObject({
        cents: 2000,
        basis: { rate: 'facility', practiceExpense: 1 },
        citations: [],
      });
  });

  test('is the caller’s own from its first day to its last', () => {
    const work = (serviceDate: string, given: RelativeValues = values) => {
      const rate = medicareRate(terms, [given], { ...service, serviceDate }, undefined);
      return 'basis' in rate && 'work' in rate.basis ? rate.basis.work : undefined;
    };
    expect(
      ['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'].map((day) => work(day)),
    ).toEqual([0.62, 1, 1, 0.62]);
    const { to: _, ...open } = values;
    expect(work('2024-12-31', open)).toBe(1);
  });

  test.each<[string, Partial<PricedService>, RelativeValues[], MissingFigure[]]>([
    ['a place of service', { placeOfService: '77' }, [values], ['place-of-service-rate']],
    [
      'a place of service and the practice expense that depends on it',
      { placeOfService: '77' },
      [onlyInFacilities],
      ['place-of-service-rate'],
    ],
    ['a code', { code: '90849' }, [], ['relative-values']],
    ['a practice expense', {}, [onlyInFacilities], ['practice-expense']],
    ['a year’s relative values', { serviceDate: '2025-06-03' }, [], ['relative-values']],
    ['a year', { serviceDate: '2027-06-03' }, [], ['relative-values', 'conversion-factor']],
    [
      'all',
      { serviceDate: '2020-06-03', placeOfService: '77' },
      [],
      ['relative-values', 'place-of-service-rate', 'conversion-factor'],
    ],
  ])('is missing for %s', (_, changes, given, missing) => {
    const priced = { ...service, ...changes };
    expect(medicareRate(terms, given, priced, undefined)).toEqual({ missing });
  });
});
