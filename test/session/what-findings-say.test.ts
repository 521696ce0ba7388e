import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { groupOf } from '../../src/rule-book/example-records/group-of.js';
import { findingsBy, group, policy } from '../validation/process-group-answers.js';

describe('what a finding says in numbers, dates and codes', () => {
  const says = (rule: RuleId, changes: Changes, terms: Partial<PayerPolicy> = {}) => {
    const [finding] = findingsBy(rule, group(changes), policy(terms));
    return [finding?.reason, finding?.params];
  };
  const until = (clock: string) => ({ '/end': `2026-03-04T${clock}-05:00` });
  const stretch = (from: string, to: string) => [
    { from: `2026-03-04T${from}-05:00`, to: `2026-03-04T${to}-05:00` },
  ];
  const payerId = 'harbor-health';

  test('session/minimum-attendance', () => {
    const two = { '/members/2/attendance': 'absent' };
    expect(
      says('session/minimum-attendance', { ...two, '/members/1/attendance': 'absent' }),
    ).toEqual(['too-few-attended', { attended: 1, minimum: 2 }]);
    const inTurn = {
      ...two,
      '/members/0/presence': stretch('18:30:00', '19:00:00'),
      '/members/1/presence': stretch('19:00:00', '19:45:00'),
    };
    expect(says('session/minimum-attendance', inTurn)).toEqual([
      'never-together',
      { attended: 2, minimum: 2, together: 1 },
    ]);
  });

  test('session/group-size', () => {
    const [finding] = findingsBy('session/group-size', groupOf(9));
    expect(finding?.params).toEqual({ attended: 9, guidance: 8 });
  });

  test('session/interactive, session/didactic and session/multi-family', () => {
    expect(
      says('session/interactive', { '/groupType': 'support', '/interaction': removed }),
    ).toEqual(['not-recorded-in-a-teaching-group', { groupType: 'support' }]);
    expect(says('session/didactic', { '/groupType': 'activity' })).toEqual([
      'teaching-group',
      { groupType: 'activity' },
    ]);
    expect(says('session/multi-family', { '/groupType': 'multi-family' })).toEqual([
      'another-code',
      { code: '90849' },
    ]);
  });

  test('session/frame', () => {
    expect(says('session/frame', { '/focus': ` ${'x'.repeat(301)} ` })).toEqual([
      'long-focus',
      { characters: 301, limit: 300 },
    ]);
  });

  test.each([
    ['19:14:59', 'short', { minutes: 44, from: 45 }],
    ['20:31:00', 'long', { minutes: 121, to: 120 }],
  ])('session/duration, until %s', (clock, reason, params) => {
    expect(says('session/duration', until(clock))).toEqual([reason, params]);
  });

  test.each([
    [{ min: 4 }, 'below-minimum', { attended: 3, minimum: 4, payerId }],
    [{ max: 2 }, 'above-maximum', { attended: 3, maximum: 2, payerId }],
    [{ rationaleAbove: 2 }, 'no-rationale', { attended: 3, rationaleAbove: 2, payerId }],
  ])('session/payer-group-size %j', (limit, reason, params) => {
    expect(says('session/payer-group-size', {}, { groupSize: [limit] })).toEqual([reason, params]);
  });

  test.each([
    [{ sessionMin: 76 }, 'too-short', { minutes: 75, minimum: 76, payerId }],
    [{ sessionMax: 74 }, 'too-long', { minutes: 75, maximum: 74, payerId }],
  ])('session/payer-minutes %j', (minutes, reason, params) => {
    expect(says('session/payer-minutes', {}, { minutes })).toEqual([reason, params]);
  });

  const type = '/facilitators/0/practitionerType';
  const byDay = { perDiemPrograms: [{ program: 'residential' as const }] };
  const byDayFor = (except: 'physician') => ({
    perDiemPrograms: [{ program: 'residential' as const, except: [except] }],
  });
  const program = 'residential';
  const practitioner = 'clinical-psychologist';
  test.each([
    [{}, byDay, 'in-the-day-rate', { payerId, program }],
    [{}, byDayFor('physician'), 'in-the-day-rate', { payerId, program, practitioner }],
    [{ [type]: removed }, byDayFor('physician'), 'exception-unknown', { payerId, program }],
  ])('session/per-diem %j %j', (changes, terms, reason, params) => {
    const session = { '/program': program, ...changes };
    expect(says('session/per-diem', session, terms)).toEqual([reason, params]);
  });

  test.each([
    [{}, 'not-on-list', { payerId, practitioner }],
    [{ [type]: removed }, 'type-unknown', { payerId }],
  ])('session/credential %j', (changes, reason, params) => {
    expect(says('session/credential', changes, { billableBy: [] })).toEqual([reason, params]);
  });

  const kind = 'audio-video';
  const video = (placeOfService: string) => ({
    '/members/0/telehealth': kind,
    '/members/0/placeOfService': placeOfService,
  });
  const fromHome = { telehealth: { audioVideo: { placesOfService: ['10'] } } };
  test.each<[Changes, Partial<PayerPolicy>, string, object]>([
    [{ '/placeOfService': '02' }, {}, 'place-without-telehealth', { placeOfService: '02' }],
    [video('11'), {}, 'telehealth-at-another-place', { kind, placeOfService: '11' }],
    [video('10'), { telehealth: { audioVideo: false } }, 'not-covered', { kind, payerId }],
    [
      video('02'),
      fromHome,
      'not-at-this-place',
      { kind, placeOfService: '02', payerId, places: ['10'] },
    ],
  ])('session/telehealth %j %j', (changes, terms, reason, params) => {
    expect(says('session/telehealth', changes, terms)).toEqual([reason, params]);
  });

  test.each([
    [{}, 'policy-silent'],
    [{ supervised: 'not-allowed' }, 'not-allowed'],
  ] as const)('session/supervision %j', (terms, reason) => {
    const changes = { '/facilitators/0/practitionerType': 'trainee' };
    expect(says('session/supervision', changes, terms)).toEqual([reason, { payerId }]);
  });
});
