import { expect, test } from 'vitest';
import { reconcileRemittance } from '../../../src/remittance/reconcile-remittance.js';
import { answered, remittance, sent } from '../one-claim.js';

const reasonsFor = (...adjustments: string[]): string[] =>
  reconcileRemittance([sent()], [remittance([answered(adjustments)])])
    .findings.filter(({ rule }) => rule === 'remittance/denied')
    .map(({ reason }) => reason);

test('a cent that was paid or left to the patient is no denial', () => {
  expect(reasonsFor('CO-45 64.99')).toEqual([]);
  expect(reasonsFor('CO-45 64.99', 'PR-3 0.01')).toEqual([]);
  expect(reasonsFor('CO-45 65')).toEqual(['other-reason']);
});

test('each kind of reason is reported once', () => {
  expect(reasonsFor('CO-97 30', 'CO-236 20', 'CO-50 15')).toEqual(['bundled', 'not-necessary']);
});

test('one denied line of a paid claim is a denial', () => {
  const [line] = sent().lines;
  if (!line) throw new TypeError('The claim has a line.');
  const two = sent({ totalChargeCents: 13000, lines: [line, { ...line, lineNumber: 2 }] });
  const paid = answered(['CO-45 30']);
  const [other] = answered(['CO-107 65']).lines;
  const report = reconcileRemittance(
    [two],
    [
      remittance([
        { ...paid, chargeCents: 13000, lines: [...paid.lines, ...(other ? [other] : [])] },
      ]),
    ],
  );
  expect(report.claims[0]?.state).toBe('partly-denied');
  expect(report.findings.map(({ reason }) => reason)).toEqual(['claim-error']);
});
