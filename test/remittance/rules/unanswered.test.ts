import { expect, test } from 'vitest';
import { reconcileRemittance } from '../../../src/remittance/reconcile-remittance.js';
import { remittanceOptions } from '../../../src/rule-book/example-records/remitted-claim.js';
import { became, sent } from '../one-claim.js';

const reasonOn = (asOf: string): string[] =>
  reconcileRemittance([sent()], [], { ...remittanceOptions, asOf }).findings.map(
    ({ reason }) => reason,
  );

test('the filing limit ends on its last day', () => {
  expect(reasonOn('2026-06-02')).toEqual(['no-answer']);
  expect(reasonOn('2026-06-03')).toEqual(['limit-over']);
});

test('the payer is asked before the filing limit ends', () => {
  expect(became([])).toMatchObject({ state: 'unanswered', next: 'ask-payer', by: '2026-06-02' });
});

test('an accepted claim waits', () => {
  const acknowledgements = [
    {
      claims: [
        {
          claimId: 'claim1',
          state: 'accepted' as const,
          by: 'payer' as const,
          on: '2026-03-06',
          codes: [],
        },
      ],
      batches: [],
      faults: [],
    },
  ];
  expect(became([], { acknowledgements })).toMatchObject({ state: 'unanswered', next: 'wait' });
});
