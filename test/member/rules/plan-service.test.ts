import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const path = '/members/0/treatmentPlan/services';
const ordering = (services: unknown) => group({ [path]: services });
const notListed = [`review not-listed ${path}`];

test.each([
  [['90853'], {}, []],
  [['90834', '90853'], {}, []],
  [['90834'], {}, notListed],
  [['H0005'], {}, notListed],
  [['H0005'], { code: 'H0005' }, []],
  [['90853'], { code: 'H0005' }, []],
  [['90834'], { code: 'H0005' }, notListed],
  [[], {}, []],
  [removed, {}, []],
])('a plan with %j, a policy with %j', (services, terms, expected) => {
  const answers = answersOf('member/plan-service', ordering(services), policy(terms));
  expect(answers.filter((answer) => answer.includes('/members/0/'))).toEqual(expected);
});

describe('the params are the codes that would pass', () => {
  test.each([
    ['90853 alone', {}, ['90853']],
    ['90853 and the payer’s code', { code: 'H0005' }, ['90853', 'H0005']],
    ['90853 once', { code: '90853' }, ['90853']],
  ])('%s', (_, terms, codes) => {
    expect(firstOf('member/plan-service', ordering(['90834']), policy(terms))).toEqual([
      'not-listed',
      { codes },
    ]);
  });
});

describe('the payer’s policy', () => {
  const titles = (terms: Parameters<typeof policy>[0]) =>
    findingsBy('member/plan-service', ordering(['90834']), policy(terms))[0]?.citations.map(
      ({ title }) => title,
    ) ?? [];

  test('is cited first where it has a code of its own', () => {
    expect(titles({ code: 'H0005' })[0]).toMatch(/Harbor Health/);
    expect(titles({ code: 'H0005' })).toHaveLength(2);
  });

  test('is not cited where it has none', () => {
    expect(titles({}).filter((title) => /Harbor/.test(title))).toEqual([]);
    expect(titles({})).not.toEqual([]);
  });
});

test('a plan that orders group psychotherapy passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/plan-service', group({}), payers)[0]).toBe(`pass ${path}`);
});

test('not applicable to a plan without services, and without a plan', () => {
  const noPlan = group({ '/members/0/treatmentPlan': removed });
  for (const session of [ordering(removed), noPlan])
    expect(checksOf('member/plan-service', session)[0]).toBe(`not-applicable ${path}`);
});

describe('a payer that pays only for what the plan lists', () => {
  const at = (services: unknown, terms: Parameters<typeof policy>[0]) =>
    answersOf('member/plan-service', ordering(services), policy(terms)).filter((answer) =>
      answer.includes('/members/0/'),
    );

  test.each([
    ['fail', ['90834'], [`fail required-by-payer ${path}`]],
    ['review', ['90834'], [`review not-listed ${path}`]],
    ['fail', ['90853'], []],
    ['fail', removed, [`no-data services-not-listed ${path}`]],
    ['review', [], [`no-data services-not-listed ${path}`]],
  ] as const)('%s, a plan with %j', (planService, services, expected) => {
    expect(at(services, { planService })).toEqual(expected);
  });

  test('a missing plan is another rule’s finding', () => {
    const session = group({ '/members/0/treatmentPlan': removed });
    expect(checksOf('member/plan-service', session, policy({ planService: 'fail' }))[0]).toBe(
      `not-applicable ${path}`,
    );
  });
});
