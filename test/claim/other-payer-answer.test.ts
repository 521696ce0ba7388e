import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasAnswered, imbalances, paidByPayer } from '../../src/claim/other-payer-answer.js';
import type { Adjustment } from '../../src/record/adjustment.js';
import type { OtherCoverage } from '../../src/record/other-coverage.js';
import { runs } from '../whole/long-runs.js';

const cut = (cents: number): Adjustment => ({ group: 'CO', code: '45', cents });
const payer = (more: Partial<OtherCoverage>): OtherCoverage => ({
  payerId: 'medicare',
  order: 'primary',
  ...more,
});
const lines = [
  { code: '90853', chargeCents: 6500 },
  { code: '90785', chargeCents: 1500 },
];
const whole = payer({ paidCents: 5000, adjustments: [cut(3000)] });
const byLine = payer({
  lines: [
    { code: '90853', paidCents: 4000, adjustments: [cut(2500)] },
    { code: '90785', paidCents: 0, adjustments: [cut(1500)] },
  ],
});

test('an entry has answered where it has an amount or a line', () => {
  expect(
    [payer({}), payer({ lines: [] }), payer({ paidCents: 0 }), byLine].map(hasAnswered),
  ).toEqual([false, false, true, true]);
});

test('the paid amount is as stated, else that of the lines less what the whole claim lost', () => {
  expect(paidByPayer(whole)).toBe(5000);
  expect(paidByPayer(byLine)).toBe(4000);
  expect(paidByPayer({ ...byLine, adjustments: [cut(100)] })).toBe(3900);
});

test.each([
  ['a claim that balances', whole, []],
  ['a claim that does not, by a cent', { ...whole, paidCents: 5001 }, [undefined]],
  ['a claim with money given back', { ...whole, paidCents: 8001, adjustments: [cut(-1)] }, []],
  ['lines that balance', byLine, []],
  ['lines and a total that agree', { ...byLine, paidCents: 4000 }, []],
  ['lines and a total that differ', { ...byLine, paidCents: 4001 }, [undefined]],
  [
    'a line that was not charged',
    payer({ lines: [...(byLine.lines ?? []), { code: '90834', paidCents: 1, adjustments: [] }] }),
    ['90834'],
  ],
  ['a line without an answer', payer({ lines: byLine.lines?.slice(1) ?? [] }), ['90853']],
])('%s', (_, coverage, expected) => {
  expect(imbalances(coverage, lines).map(({ code }) => code)).toEqual(expected);
});

test('an answer is balanced exactly when charge is paid plus adjusted, to the cent', () => {
  const amount = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(
      fc.nat(20_000),
      fc.array(amount, { maxLength: 6 }),
      fc.nat(2),
      (paid, cuts, off) => {
        const charged = paid + cuts.reduce((sum, cents) => sum + cents, 0);
        const answer = payer({ paidCents: paid, adjustments: cuts.map(cut) });
        const one = [{ code: '90853', chargeCents: charged + off }];
        expect(imbalances(answer, one)).toHaveLength(off === 0 ? 0 : 1);
        const line = payer({
          lines: [{ code: '90853', paidCents: paid, adjustments: cuts.map(cut) }],
        });
        expect(imbalances(line, one)).toHaveLength(off === 0 ? 0 : 1);
      },
    ),
    { seed: 90853, numRuns: runs(100, 10_000) },
  );
});
