import { expect, test } from 'vitest';
import { claimStates, claimsSection } from '../../../src/report/html/claims.js';
import { Markup } from '../../../src/report/html/markup.js';
import { noClaims, onlyClaims } from '../edge-case-reports.js';
import { claims } from '../sample-reports.js';

const written = (batch: typeof claims): string => Markup.source(claimsSection(batch, []));

test('a claim is listed with its service line and its charge, and a replacement says so', () => {
  expect(written(claims)).toContain('<bdi class="id">90853 95</bdi> × 1');
  expect(written(claims)).toContain('$1,200.05');
  expect(written(claims)).toContain('GT-7K2M-04</bdi> (replacement)');
  expect(written(onlyClaims)).not.toContain('(replacement)');
});

test('held claims and patients without a claim are listed only if there are any', () => {
  expect(written(claims)).toContain('Held: attended but cannot be billed yet');
  expect(written(claims)).toContain('No claim needed');
  expect(written(onlyClaims)).not.toMatch(/Held|No claim needed/);
});

test('a held claim has its charge and the last day to file it, if they are known', () => {
  const cells = (batch: typeof claims): string[] =>
    (written(batch).match(/data-label="(?:File by|Charge)"[^>]*>[^<]*/g) ?? []).map((cell) =>
      cell.replace(/.*>/, ''),
    );
  expect(cells({ ...claims, claims: [] })).toEqual(['Unknown', 'Unknown', '', '$0.00']);
  expect(cells(noClaims)).toEqual(['June 2, 2026', '$65.00', '', '$65.00']);
});

test('a batch without claims says so', () => {
  expect(written(noClaims)).toContain('No claim is ready to send.');
  expect(written(noClaims)).toContain('Included in the per diem');
});

test('each patient’s claim has a state', () => {
  const notBilled = (['self-pay', 'not-billed', 'day-rate', 'facility'] as const).map((reason) => ({
    patientId: reason,
    reason,
    chargeCents: null,
  }));
  expect([...claimStates({ ...claims, notBilled })]).toEqual([
    ['patient-a', { words: 'None: absent' }],
    ['self-pay', { words: 'None: self-pay' }],
    ['not-billed', { words: 'None: not billed' }],
    ['day-rate', { words: 'None: included in the per diem' }],
    ['facility', { words: 'None: billed by the facility' }],
    ['patient-b', { words: 'Held' }],
    ['patient-d', { claimId: 'GT-7K2M-04' }],
  ]);
});
