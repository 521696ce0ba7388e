import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { medicare } from '../../src/reference/medicare.js';
import {
  payerPolicySchema,
  policiesByPayer,
  policyInForce,
} from '../../src/reference/payer-policy.js';
import type { PractitionerType } from '../../src/reference/practitioner.js';
import { answersOf, group } from '../validation/process-group-answers.js';

const policies = policiesByPayer(medicare);
const on = (date: string) => policyInForce(policies, 'medicare', date);

const held = (date: string, changes: Record<string, unknown> = {}) =>
  group({
    '/start': `${date}T18:30:00-05:00`,
    '/end': `${date}T19:45:00-05:00`,
    '/members/0/payerId': 'medicare',
    '/members/1/coverage': 'self-pay',
    '/members/2/coverage': 'self-pay',
    ...changes,
  });

const by = (practitionerType: PractitionerType) => ({
  '/facilitators/0/practitionerType': practitionerType,
});

describe('the built-in Medicare policy', () => {
  test('has the shape of a policy, has sources and is plain JSON', () => {
    for (const policy of medicare) {
      expect(z.safeParse(payerPolicySchema, policy).success).toBe(true);
      expect(policy.citations.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    }
  });

  test('has no gap from 2022 on', () => {
    expect(medicare.map(({ effective }) => effective)).toEqual([
      { from: '2022-01-01', to: '2023-12-31' },
      { from: '2024-01-01', to: '2024-06-30' },
      { from: '2024-07-01', to: '2024-12-31' },
      { from: '2025-01-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2027-12-31' },
      { from: '2028-01-01' },
    ]);
    expect(answersOf('member/payer', held('2021-12-31'), medicare)).toEqual([
      'no-data no-policy-in-force /members/0/payerId',
    ]);
    for (const date of ['2022-01-01', '2022-01-02', '2026-03-04', '2027-06-30', '2028-01-01'])
      expect(answersOf('member/payer', held(date), medicare)).toEqual([]);
  });

  test.each<[PractitionerType, string, boolean]>([
    ['marriage-family-therapist', '2023-12-31', false],
    ['marriage-family-therapist', '2024-01-01', true],
    ['marriage-family-therapist', '2024-01-02', true],
    ['mental-health-counselor', '2023-12-31', false],
    ['mental-health-counselor', '2024-01-01', true],
    ['mental-health-counselor', '2024-01-02', true],
    ['physician-assistant', '2022-01-01', true],
    ['clinical-psychologist', '2022-01-01', true],
    ['clinical-social-worker', '2022-01-01', true],
    ['physician', '2022-01-01', true],
    ['nurse-practitioner', '2026-03-04', true],
    ['clinical-nurse-specialist', '2026-03-04', true],
    ['trainee', '2026-03-04', false],
    ['other', '2026-03-04', false],
  ])('a %s on %s may bill: %s', (type, date, may) => {
    const reason = type === 'trainee' || type === 'other' ? 'not-on-list' : 'not-on-that-day';
    expect(answersOf('session/credential', held(date, by(type)), medicare)).toEqual(
      may ? [] : [`fail ${reason} /facilitators/0/practitionerType`],
    );
  });

  test('pays the percentages of part 414', () => {
    const percent = Object.fromEntries(
      (on('2026-03-04')?.billableBy ?? []).map((entry) => [entry.practitioner, entry.percent]),
    );
    expect(percent).toEqual({
      physician: undefined,
      'clinical-psychologist': 100,
      'clinical-social-worker': 75,
      'marriage-family-therapist': 75,
      'mental-health-counselor': 75,
      'nurse-practitioner': 85,
      'clinical-nurse-specialist': 85,
      'physician-assistant': 85,
    });
  });

  test.each([
    ['2024-06-30', undefined],
    ['2024-07-01', 1],
    ['2024-07-02', 1],
  ])('on %s uses the edits of July 2024: %s groups per day', (date, groupsPerDay) => {
    const known = groupsPerDay !== undefined;
    expect(on(date)?.groupsPerDay).toBe(groupsPerDay);
    expect(on(date)?.ncci).toBe(known ? 'apply' : undefined);
    expect(on(date)?.interactiveComplexity).toBe(known ? true : undefined);
  });

  test.each([
    ['2025-12-31', undefined, undefined],
    ['2026-01-01', { basis: 'session' }, ['XE', 'XP', 'XU', 'XS', '59']],
    ['2026-01-02', { basis: 'session' }, ['XE', 'XP', 'XU', 'XS', '59']],
  ])('on %s uses the NCCI manual of 2026: %j', (date, units, modifiers) => {
    expect(on(date)?.units).toEqual(units);
    expect(on(date)?.distinctServiceModifiers).toEqual(modifiers);
  });

  test.each([
    ['2023-12-31', 'audio-video', '11', ['review telehealth-at-another-place']],
    ['2024-01-01', 'audio-video', '11', ['fail not-at-this-place']],
    ['2024-01-01', 'audio-video', '02', []],
    ['2024-01-01', 'audio-video', '10', []],
    ['2024-12-31', 'audio-only', '02', []],
    ['2025-01-01', 'audio-only', '02', ['fail not-at-this-place']],
    ['2025-01-01', 'audio-only', '10', []],
    ['2026-03-04', 'audio-video', '10', []],
  ])('on %s, %s at %s', (date, telehealth, placeOfService, expected) => {
    const session = held(date, {
      '/members/0/telehealth': telehealth,
      '/members/0/placeOfService': placeOfService,
    });
    expect(answersOf('session/telehealth', session, medicare)).toEqual(
      expected.map((answer) => `${answer} /members/0/placeOfService`),
    );
  });

  test.each<[PractitionerType, number]>([
    ['physician', 0],
    ['clinical-psychologist', 0],
    ['nurse-practitioner', 0],
    ['clinical-nurse-specialist', 0],
    ['physician-assistant', 0],
    ['clinical-social-worker', 1],
    ['marriage-family-therapist', 1],
    ['mental-health-counselor', 1],
  ])(
    'the partial hospitalization per diem includes the group of a %s: %i findings',
    (type, findings) => {
      const session = held('2026-03-04', { ...by(type), '/program': 'partial-hospitalization' });
      expect(answersOf('session/per-diem', session, medicare)).toHaveLength(findings);
    },
  );

  test.each([
    ['2023-12-31', []],
    ['2024-01-01', ['review exceptions-not-known /program']],
    ['2026-03-04', ['review exceptions-not-known /program']],
  ])('an intensive outpatient program on %s: no source names the exceptions', (date, answers) => {
    const session = held(date, { '/program': 'intensive-outpatient' });
    expect(answersOf('session/per-diem', session, medicare)).toEqual(answers);
  });

  test.each(['2022-01-01', '2026-03-04'])('an opioid treatment program on %s: as well', (date) => {
    const session = held(date, { '/program': 'opioid-treatment' });
    expect(answersOf('session/per-diem', session, medicare)).toEqual([
      'review exceptions-not-known /program',
    ]);
  });

  const notCovered = 'fail not-covered-for-practitioner /placeOfService';
  const notSettled = 'review not-settled-for-practitioner /placeOfService';
  test.each<[PractitionerType, string, string[]]>([
    ['clinical-social-worker', '11', []],
    ['clinical-social-worker', '21', [notCovered]],
    ['clinical-social-worker', '51', [notCovered]],
    ['clinical-social-worker', '31', [notSettled]],
    ['clinical-social-worker', '61', [notSettled]],
    ['clinical-social-worker', '22', []],
    ['clinical-social-worker', '32', []],
    ['marriage-family-therapist', '21', [notSettled]],
    ['mental-health-counselor', '51', [notSettled]],
    ['mental-health-counselor', '31', []],
    ['clinical-psychologist', '21', []],
    ['physician', '31', []],
    ['physician', '50', ['review not-settled /placeOfService']],
    ['clinical-psychologist', '72', ['review not-settled /placeOfService']],
    ['nurse-practitioner', '58', ['review not-settled /placeOfService']],
  ])('a group by a %s at place of service %s: %j', (type, placeOfService, answers) => {
    const session = held('2026-03-04', { ...by(type), '/placeOfService': placeOfService });
    expect(answersOf('session/place', session, medicare)).toEqual(answers);
  });

  test.each([
    ['2027-12-31', []],
    ['2028-01-01', ['review not-settled /placeOfService']],
  ])('telehealth on %s: no source settles it from 2028', (date, answers) => {
    for (const placeOfService of ['02', '10']) {
      const session = held(date, {
        '/telehealth': 'audio-video',
        '/placeOfService': placeOfService,
      });
      expect(answersOf('session/place', session, medicare)).toEqual(answers);
    }
  });

  test('has no terms without a source', () => {
    for (const policy of medicare) {
      expect(policy.supervised).toBeUndefined();
      expect(policy.groupSize).toBeUndefined();
      expect(policy.timelyFilingDays).toBeUndefined();
      expect(policy.noteWithinHours).toBeUndefined();
      expect(policy.authorizationRequired).toBeUndefined();
    }
  });
});
