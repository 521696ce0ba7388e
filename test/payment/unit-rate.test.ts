import { describe, expect, test } from 'vitest';
import { estimateReimbursement } from '../../src/payment/estimate-reimbursement.js';
import type { FeeSchedule } from '../../src/payment/fee-schedule.js';
import { change } from '../../src/rule-book/change.js';
import { medicare, missing, on, priced } from './priced-claim.js';

describe('a contract rate', () => {
  const rate = { payerId: 'harbor-health', code: '90853', allowedCents: 4100 };
  const harbor = on('2026-03-04', { '/payerId': 'harbor-health' });

  test('applies to every practitioner type when it names none', () => {
    expect(priced(harbor, { contracts: [rate] })).toBe(4100);
    const twoUnits = change(harbor, { '/0/lines/0/units': 2 });
    expect(priced(twoUnits, { contracts: [rate] })).toBe(8200);
  });

  test('for the practitioner’s type takes precedence over one for all types', () => {
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

  test('names its practitioner type in the basis', () => {
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

  test('includes its last day', () => {
    const until = (to: string) => ({
      contracts: [{ ...rate, effective: { from: '2026-01-01', to } }],
    });
    expect(priced(harbor, until('2026-03-04'))).toBe(4100);
    expect(missing(harbor, until('2026-03-03'))).toEqual(['contract-rate /0/lines/0/code']);
  });

  test('takes precedence over the Medicare formula, which prices the codes without one', () => {
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

  test('is cited by the caller’s source', () => {
    const citation = { title: 'Harbor Health agreement', locator: 'Exhibit B' };
    const report = estimateReimbursement(harbor, { contracts: [{ ...rate, citation }] });
    expect(report.claims[0]?.lines[0]).toMatchObject({
      basis: { method: 'contract' },
      citations: [citation],
    });
  });
});
