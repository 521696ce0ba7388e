import { expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { group, policy, reportOn } from '../validation/process-group-answers.js';

test('no member rule is checked for an absent member', () => {
  const session = group({
    '/members/2/attendance': 'absent',
    '/members/2/note': removed,
    '/members/2/diagnoses': removed,
    '/members/2/payerId': removed,
    '/members/2/treatmentPlan': removed,
  });
  expect(reportOn(session, policy({})).members[2]?.findings).toEqual([]);
});
