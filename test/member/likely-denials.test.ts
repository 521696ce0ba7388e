import { expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { findingsBy, group, policy } from '../validation/process-group-answers.js';

const authorization = { number: 'A-1', from: '2026-01-01', to: '2026-03-04' };
const authorized = (terms: object): Changes => ({
  '/members/0/authorization': { ...authorization, ...terms },
});
const diagnosed = (diagnoses: unknown): Changes => ({ '/members/0/diagnoses': diagnoses });

test.each<[RuleId, string, Changes, object]>([
  ['member/authorization', 'missing', {}, { carc: '197', rarc: 'M62' }],
  [
    'member/authorization',
    'outside-its-dates',
    authorized({ to: '2026-03-03' }),
    { carc: '284', rarc: 'N54' },
  ],
  [
    'member/authorization',
    'used-up',
    authorized({ sessionsLeft: 0 }),
    { carc: '198', rarc: 'N54' },
  ],
  ['member/diagnosis', 'none', diagnosed(removed), { carc: '16', rarc: 'M76' }],
  ['member/diagnosis', 'wrong-shape', diagnosed(['F4.11']), { carc: '146', rarc: 'M76' }],
  ['member/diagnosis', 'circumstances-only', diagnosed(['Z63.0']), { carc: '167' }],
])('%s, %s: the denial to expect is its own', (rule, reason, changes, likelyDenial) => {
  const [finding] = findingsBy(rule, group(changes), policy({ authorizationRequired: true }));
  expect(finding).toMatchObject({ reason });
  expect(finding?.likelyDenial).toEqual(likelyDenial);
});
