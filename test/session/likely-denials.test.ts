import { expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { findingsBy, group, policy } from '../validation/process-group-answers.js';

const video: Changes = { '/members/0/telehealth': 'audio-video' };
const psychologistsFrom = (from: string): Partial<PayerPolicy> => ({
  billableBy: [{ practitioner: 'clinical-psychologist', from }],
});

test.each<[RuleId, string, Changes, Partial<PayerPolicy>, object]>([
  ['session/credential', 'not-on-list', {}, { billableBy: [] }, { carc: '170', rarc: 'N95' }],
  ['session/credential', 'not-on-that-day', {}, psychologistsFrom('2026-03-05'), { carc: 'B7' }],
  ['session/npi', 'missing', { '/facilitators/0/npi': removed }, {}, { carc: '206', rarc: 'N290' }],
  [
    'session/telehealth',
    'not-covered',
    video,
    { telehealth: { audioVideo: false } },
    { carc: '96', rarc: 'N130' },
  ],
  ['session/telehealth', 'telehealth-at-another-place', video, {}, { carc: '5', rarc: 'M77' }],
])('%s, %s: the denial to expect is its own', (rule, reason, changes, terms, likelyDenial) => {
  const [finding] = findingsBy(rule, group(changes), policy(terms));
  expect(finding).toMatchObject({ reason });
  expect(finding?.likelyDenial).toEqual(likelyDenial);
});
