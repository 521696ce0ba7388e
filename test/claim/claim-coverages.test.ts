import { describe, expect, test } from 'vitest';
import { claimCoverages, coverageContradictions } from '../../src/claim/claim-coverages.js';
import type { GroupMember } from '../../src/record/group-member.js';
import type { OtherCoverage } from '../../src/record/other-coverage.js';

const first: OtherCoverage = {
  payerId: 'medicare',
  order: 'primary',
  paidOn: '2026-03-20',
  paidCents: 4000,
  adjustments: [{ group: 'CO', code: '45', cents: 2500 }],
};
const second: OtherCoverage = { payerId: 'supplement', order: 'secondary', paidCents: 100 };
const third: OtherCoverage = { payerId: 'medicaid', order: 'tertiary', claimNumber: 'ICN-1' };
const member = (...otherCoverages: OtherCoverage[]): GroupMember => ({
  patientId: 'patient-a',
  payerId: 'medicare',
  otherCoverages,
});

describe('the other payers of a claim', () => {
  const patient = member(third, first, second);

  test('are in their order, and only the earlier ones have answered', () => {
    const later = { payerId: 'medicaid', order: 'tertiary' };
    expect(claimCoverages(patient, 'primary')).toEqual({
      order: 'primary',
      payerId: 'medicare',
      earlier: [],
      others: [{ payerId: 'supplement', order: 'secondary' }, later],
    });
    expect(claimCoverages(patient, 'secondary')).toMatchObject({
      payerId: 'supplement',
      others: [first, later],
    });
    expect(claimCoverages(patient, 'tertiary')).toMatchObject({
      payerId: 'medicaid',
      earlier: ['primary', 'secondary'],
      others: [first, second],
    });
  });

  test('are copies', () => {
    const [copy] = claimCoverages(patient, 'secondary').others;
    expect(copy).toEqual(first);
    expect(copy?.adjustments?.[0]).not.toBe(first.adjustments?.[0]);
  });

  test('are none without other coverages, and then there is no second payer', () => {
    expect(claimCoverages(member(), 'primary').others).toEqual([]);
    expect(claimCoverages(member(), 'secondary').payerId).toBeUndefined();
  });
});

describe('coverages contradict each other', () => {
  test.each([
    ['not at all', [first, second, third], []],
    ['where the first payer is another', [{ ...first, payerId: 'medicaid' }], ['0 payerId']],
    ['where two are second', [second, { ...second, payerId: 'other' }], ['1 order']],
    ['where a third has no second', [third], ['0 order']],
    ['where the second is the member’s own', [{ ...second, payerId: 'medicare' }], ['0 payerId']],
    [
      'where one payer is there twice',
      [second, { ...third, payerId: 'supplement' }],
      ['1 payerId'],
    ],
  ])('%s', (_, coverages, expected) => {
    expect(
      coverageContradictions(member(...coverages)).map(({ index, key }) => `${index} ${key}`),
    ).toEqual(expected);
  });
});
