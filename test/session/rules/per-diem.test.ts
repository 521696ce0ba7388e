import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const type = '/facilitators/0/practitionerType';
const terms: Partial<PayerPolicy> = {
  perDiemPrograms: [
    { program: 'partial-hospitalization', except: ['physician', 'clinical-psychologist'] },
    { program: 'residential' },
    { program: 'opioid-treatment', except: 'unknown' },
  ],
};

test.each([
  ['partial-hospitalization', 'clinical-psychologist', []],
  ['partial-hospitalization', 'clinical-social-worker', ['fail in-the-day-rate /program']],
  ['partial-hospitalization', removed, ['no-data exception-unknown /program']],
  ['residential', 'physician', ['fail in-the-day-rate /program']],
  ['residential', removed, ['fail in-the-day-rate /program']],
  ['opioid-treatment', 'physician', ['review exceptions-not-known /program']],
  ['opioid-treatment', removed, ['review exceptions-not-known /program']],
  ['intensive-outpatient', 'trainee', []],
  ['outpatient', 'trainee', []],
  [removed, 'trainee', []],
])('program %s, practitioner type %s', (program, practitionerType, expected) => {
  const session = group({ '/program': program, [type]: practitionerType });
  const answers = answersOf('session/per-diem', session, policy(terms));
  expect([...new Set(answers)]).toEqual(expected);
});

test('a session without a program is outpatient', () => {
  const payers = policy({ perDiemPrograms: [{ program: 'outpatient' }] });
  expect(answersOf('session/per-diem', group({}), payers)).toHaveLength(3);
});

test('a program without a per diem, and an exempt practitioner type, pass for each member', () => {
  const passed = [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/payerId`);
  expect(checksOf('session/per-diem', group({}), policy(terms))).toEqual(passed);
  const exempt = policy({
    perDiemPrograms: [{ program: 'outpatient', except: ['clinical-psychologist'] }],
  });
  expect(checksOf('session/per-diem', group({}), exempt)).toEqual(passed);
});

test('without a rendering provider, only a per diem without exceptions applies', () => {
  const nobody = { '/facilitators/0/bills': false };
  const partial = group({ ...nobody, '/program': 'partial-hospitalization' });
  expect(checksOf('session/per-diem', partial, policy(terms))[0]).toBe(
    'not-applicable /members/0/payerId',
  );
  const residential = group({ ...nobody, '/program': 'residential' });
  expect(answersOf('session/per-diem', residential, policy(terms))).toHaveLength(3);
});

test('not applicable to a policy without per diem programs', () => {
  expect(checksOf('session/per-diem', group({}), policy({}))[0]).toBe(
    'not-applicable /members/0/payerId',
  );
});

describe('the params are the payer, the program and a known practitioner type', () => {
  const payerId = 'harbor-health';
  const program = 'residential';
  const always: Partial<PayerPolicy> = { perDiemPrograms: [{ program }] };
  const exceptPhysicians: Partial<PayerPolicy> = {
    perDiemPrograms: [{ program, except: ['physician'] }],
  };

  test.each([
    [{}, always, 'in-the-day-rate', { payerId, program }],
    [
      {},
      exceptPhysicians,
      'in-the-day-rate',
      { payerId, program, practitioner: 'clinical-psychologist' },
    ],
    [{ [type]: removed }, exceptPhysicians, 'exception-unknown', { payerId, program }],
  ])('%j, %j', (changes, given, reason, params) => {
    const session = group({ '/program': program, ...changes });
    expect(firstOf('session/per-diem', session, policy(given))).toEqual([reason, params]);
  });
});

test('the payer’s policy is cited first', () => {
  const payers = policy({ perDiemPrograms: [{ program: 'outpatient' }] });
  const [finding] = findingsBy('session/per-diem', group({}), payers);
  expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
  expect(finding?.citations).toHaveLength(2);
});

describe('a per diem that is earned from three hours', () => {
  const payers = policy({ perDiemPrograms: [{ program: 'residential', minimumHours: 3 }] });
  const answersFor = (programHours: unknown) =>
    answersOf(
      'session/per-diem',
      group({ '/program': 'residential', '/members/0/programHours': programHours }),
      payers,
    ).filter((answer) => !/members\/[12]/.test(answer));

  test.each([
    ['fewer', 2.9, 2],
    ['three', 3, 3],
    ['none', 0, 2],
  ])('%s hours', (_, hours, failing) => {
    expect(answersFor(hours)).toEqual(
      Array.from({ length: failing }, () => 'fail in-the-day-rate /program'),
    );
  });

  test('hours that are not recorded leave the day rate, with advice', () => {
    expect(answersFor(removed)).toContain('advice hours-not-recorded /members/0/programHours');
    expect(answersFor(removed)).toContain('fail in-the-day-rate /program');
  });

  test('hours are not asked of an exempt practitioner', () => {
    const exempt = policy({
      perDiemPrograms: [
        { program: 'residential', minimumHours: 3, except: ['clinical-psychologist'] },
      ],
    });
    expect(answersOf('session/per-diem', group({ '/program': 'residential' }), exempt)).toEqual([]);
  });
});
