import { expect, test } from 'vitest';
import { remittanceOptions } from '../../../src/rule-book/example-records/remitted-claim.js';
import { answered, became, remittance } from '../one-claim.js';

const said = (...words: ['accepted' | 'rejected', string][]) => [
  {
    claims: words.map(([state, on]) => ({
      claimId: 'CLAIM1',
      state,
      by: 'payer' as const,
      on,
      codes: [],
    })),
    batches: [],
    faults: [],
  },
];

test('a rejected claim is sent again within its first filing limit', () => {
  const acknowledgements = said(['rejected', '2026-03-06']);
  expect(became([], { ...remittanceOptions, acknowledgements })).toMatchObject({
    state: 'rejected',
    next: 'resubmit',
    by: '2026-06-02',
  });
});

test('the last word counts, and a remittance more than any', () => {
  const later = said(['accepted', '2026-03-10'], ['rejected', '2026-03-06']);
  expect(became([], { acknowledgements: later }).state).toBe('unanswered');
  const rejected = said(['rejected', '2026-03-06']);
  expect(became([remittance([answered(['CO-45 30'])])], { acknowledgements: rejected }).state).toBe(
    'paid',
  );
});
