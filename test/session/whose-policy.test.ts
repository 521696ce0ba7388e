import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { findingsBy, group, policy } from '../validation/process-group-answers.js';

describe('a payer’s own policy is cited first where it decided', () => {
  const video = { '/members/0/telehealth': 'audio-video', '/members/0/placeOfService': '02' };
  test.each<[RuleId, Changes, Partial<PayerPolicy>]>([
    ['session/payer-group-size', {}, { groupSize: [{ min: 4 }] }],
    ['session/payer-group-size', {}, { groupSize: [{ max: 2 }] }],
    ['session/payer-group-size', {}, { groupSize: [{ rationaleAbove: 2 }] }],
    ['session/payer-minutes', {}, { minutes: { sessionMin: 76 } }],
    ['session/payer-minutes', {}, { minutes: { sessionMax: 74 } }],
    ['session/credential', {}, { billableBy: [] }],
    ['session/credential', { '/facilitators/0/practitionerType': removed }, { billableBy: [] }],
    ['session/per-diem', {}, { perDiemPrograms: [{ program: 'outpatient' }] }],
    ['session/telehealth', video, { telehealth: { audioVideo: false } }],
    ['session/telehealth', video, { telehealth: { audioVideo: { placesOfService: ['10'] } } }],
    ['session/supervision', { '/facilitators/0/practitionerType': 'trainee' }, {}],
  ])('%s %j %j', (rule, changes, terms) => {
    const [finding] = findingsBy(rule, group(changes), policy(terms));
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});
