import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import { removed } from '../../src/rule-book/change.js';
import { checksOf, findingsBy, group, policy } from '../validation/process-group-answers.js';

const authorization = { number: 'A-1', from: '2026-03-04', to: '2026-03-04' };
const titles = (
  rule: RuleId,
  ...asked: [Parameters<typeof group>[0], Parameters<typeof policy>[0]]
) =>
  findingsBy(rule, group(asked[0]), policy(asked[1]))[0]?.citations.map(({ title }) => title) ?? [];

describe('a member whose chart is in order', () => {
  test.each([
    ['member/minutes', '/presence'],
    ['member/diagnosis', '/diagnoses'],
    ['member/treatment-plan', '/treatmentPlan'],
    ['member/plan-review', '/treatmentPlan/reviewBy'],
    ['member/plan-service', '/treatmentPlan/services'],
    ['member/payer', '/payerId'],
    ['member/authorization', '/authorization'],
  ] as const)('passes %s, which looks at %s', (rule, place) => {
    const session = group({ '/members/0/authorization': authorization });
    const expected = `pass /members/0${place}`;
    expect(checksOf(rule, session)[0]).toBe(expected);
    expect(checksOf(rule, session, policy({}))[0]).toBe(expected);
  });
});

describe('what a finding says in numbers, dates and codes', () => {
  const says = (
    rule: RuleId,
    changes: Parameters<typeof group>[0],
    terms: Parameters<typeof policy>[0] = {},
  ) => {
    const [finding] = findingsBy(rule, group(changes), policy(terms));
    return [finding?.reason, finding?.params];
  };

  test('member/minutes: how long, and how long the payer wants', () => {
    const presence = [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:14:59-05:00' }];
    const terms = { minutes: { memberMin: 45 } };
    expect(says('member/minutes', { '/members/0/presence': presence }, terms)).toEqual([
      'under-payer-minimum',
      { minutes: 44, minimum: 45, payerId: 'harbor-health' },
    ]);
  });

  test('member/diagnosis: the chapter of circumstances', () => {
    expect(says('member/diagnosis', { '/members/0/diagnoses': ['Z63.0'] })).toEqual([
      'circumstances-only',
      { chapter: 'Z' },
    ]);
  });

  test.each([
    ['ended', '/status', 'ended'],
    ['not-in-force', '/effectiveFrom', '2026-03-05'],
    ['draft', '/status', 'draft'],
  ])('member/treatment-plan: %s on the date of service', (reason, place, value) => {
    expect(says('member/treatment-plan', { [`/members/0/treatmentPlan${place}`]: value })).toEqual([
      reason,
      { serviceDate: '2026-03-04' },
    ]);
  });

  test('member/plan-review: by when it was due', () => {
    expect(
      says('member/plan-review', { '/members/0/treatmentPlan/reviewBy': '2026-03-03' }),
    ).toEqual(['overdue', { reviewBy: '2026-03-03', serviceDate: '2026-03-04' }]);
  });

  test.each([
    ['90853 alone', {}, ['90853']],
    ['the payer’s code too', { code: 'H0005' }, ['90853', 'H0005']],
    ['90853 once', { code: '90853' }, ['90853']],
  ])('member/plan-service: %s', (_, terms, codes) => {
    expect(
      says('member/plan-service', { '/members/0/treatmentPlan/services': ['90834'] }, terms),
    ).toEqual(['not-listed', { codes }]);
  });

  test('member/payer: whose policy, and for which day', () => {
    expect(says('member/payer', {}, { effective: { from: '2026-03-05' } })).toEqual([
      'no-policy-in-force',
      { payerId: 'harbor-health', serviceDate: '2026-03-04' },
    ]);
  });

  test('member/authorization: the days of it, or who wants one', () => {
    const wanted = { authorizationRequired: true };
    const ended = { ...authorization, from: '2026-01-01', to: '2026-03-03' };
    expect(says('member/authorization', { '/members/0/authorization': ended })).toEqual([
      'outside-its-dates',
      { from: '2026-01-01', to: '2026-03-03', serviceDate: '2026-03-04' },
    ]);
    expect(says('member/authorization', {}, wanted)).toEqual([
      'missing',
      { payerId: 'harbor-health' },
    ]);
  });
});

describe('a payer’s own policy is cited first where it decided', () => {
  const short = {
    '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:50:00-05:00' }],
  };
  const individualOnly = { '/members/0/treatmentPlan/services': ['90834'] };

  test.each([
    ['member/minutes', short, { minutes: { memberMin: 45 } }, 3],
    ['member/plan-service', individualOnly, { code: 'H0005' }, 2],
    ['member/authorization', {}, { authorizationRequired: true }, 2],
  ] as const)('%s', (rule, changes, terms, count) => {
    expect(titles(rule, changes, terms)[0]).toMatch(/Harbor Health/);
    expect(titles(rule, changes, terms)).toHaveLength(count);
  });

  test.each([
    ['member/minutes', short],
    ['member/plan-service', individualOnly],
  ] as const)('%s cites none that is silent', (rule, changes) => {
    expect(titles(rule, changes, {}).filter((title) => /Harbor/.test(title))).toEqual([]);
    expect(titles(rule, changes, {})).not.toEqual([]);
  });
});

describe('an insured member alone is asked for an authorization', () => {
  test.each(['self-pay', 'not-billed'])('member/authorization, %s', (coverage) => {
    const session = group({
      '/members/0/coverage': coverage,
      '/members/0/authorization': { ...authorization, to: '2026-03-03', from: '2026-03-01' },
    });
    expect(checksOf('member/authorization', session)[0]).toBe(
      'not-applicable /members/0/authorization',
    );
  });
});

test('a member without a plan is not asked when it is to be reviewed', () => {
  const session = group({ '/members/0/treatmentPlan': removed });
  expect(checksOf('member/plan-review', session)[0]).toMatch(/^not-applicable/);
  expect(checksOf('member/plan-service', session)[0]).toMatch(/^not-applicable/);
});
