import { expect, test } from 'vitest';
import { batchFacts } from '../../src/claim/claim-facts.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { change } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const forAll = (changes: Record<string, unknown>) =>
  batchFacts(sessionFacts(change(smallProcessGroup, changes), { payers: undefined }), clinicBilling)
    .complexityForAll;

const complex = { '/members/0/interactiveComplexity': 'An interpreter' };
const all = {
  ...complex,
  '/members/1/interactiveComplexity': 'An interpreter',
  '/members/2/interactiveComplexity': 'An interpreter',
};

test('interactive complexity is requested for all when several members attended and each has a reason', () => {
  expect(forAll(all)).toBe(true);
  expect(forAll({ ...all, '/members/2/attendance': 'absent' })).toBe(true);
  expect(forAll({ ...complex, '/members/2/attendance': 'absent' })).toBe(false);
  expect(forAll({ ...all, '/members/1/interactiveComplexity': '–' })).toBe(false);
});

test('interactive complexity for a single attendee is not for all', () => {
  const alone = { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' };
  expect(forAll({ ...complex, ...alone })).toBe(false);
});
