import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  policy,
  reportOn,
} from '../validation/process-group-answers.js';

const there = (...stretches: [string, string][]) => ({
  '/members/0/presence': stretches.map(([from, to]) => ({
    from: `2026-03-04T${from}-05:00`,
    to: `2026-03-04T${to}-05:00`,
  })),
});

describe('member/minutes', () => {
  const little = ['review under-half /members/0/presence'];

  test.each([
    ['half to the second', [['18:30:00', '19:07:30']], []],
    ['a second less', [['18:30:00', '19:07:29']], little],
    [
      'half in two stretches',
      [
        ['18:30:00', '18:50:00'],
        ['19:00:00', '19:17:30'],
      ],
      [],
    ],
    [
      'less in two that overlap',
      [
        ['18:30:00', '18:50:00'],
        ['18:40:00', '19:07:29'],
      ],
      little,
    ],
    ['time before the session', [['18:00:00', '18:40:00']], little],
    ['only time before the session', [['18:00:00', '18:30:00']], little],
    [
      'a backwards stretch',
      [
        ['18:30:00', '18:31:00'],
        ['19:00:00', '18:59:00'],
      ],
      [],
    ],
  ] as const)('%s', (_, stretches, expected) => {
    const session = group(there(...stretches.map(([from, to]): [string, string] => [from, to])));
    expect(answersOf('member/minutes', session)).toEqual(expected);
  });

  test.each([
    ['19:14:59', 45, ['fail under-payer-minimum /members/0/presence']],
    ['19:15:00', 45, []],
    ['19:00:00', 31, ['fail under-payer-minimum /members/0/presence']],
    ['19:00:00', 30, little],
  ])('until %s, where the payer wants %i minutes', (to, memberMin, expected) => {
    const session = group(there(['18:30:00', to]));
    expect(answersOf('member/minutes', session, policy({ minutes: { memberMin } }))).toEqual(
      expected,
    );
  });

  test('does not ask a payer who is not asked to pay', () => {
    const session = group({
      ...there(['18:30:00', '19:10:00']),
      '/members/0/coverage': 'self-pay',
    });
    expect(answersOf('member/minutes', session, policy({ minutes: { memberMin: 60 } }))).toEqual(
      [],
    );
  });

  test('says nothing of minutes where the times are wrong', () => {
    const noLength = group({ '/end': '2026-03-04T18:30:00-05:00' });
    expect(checksOf('member/minutes', noLength)[0]).toBe('not-applicable /members/0/presence');
    const backwards = group(there(['19:00:00', '18:59:00']));
    expect(checksOf('member/minutes', backwards)[0]).toBe('not-applicable /members/0/presence');
    expect(reportOn(backwards).members[0]?.verdict).toBe('blocked');
  });

  test('says that the share is this library’s own', () => {
    const [finding] = findingsBy('member/minutes', group(there(['18:30:00', '19:00:00'])));
    expect(finding?.message).toMatch(/this library’s heuristic/);
    expect(finding?.params).toEqual({ minutes: 30, sessionMinutes: 75 });
  });
});

describe('member/diagnosis', () => {
  const answers = (diagnoses: unknown) =>
    answersOf('member/diagnosis', group({ '/members/0/diagnoses': diagnoses }));
  const wrong = (place: number) => `fail wrong-shape /members/0/diagnoses/${place}`;
  const circumstances = ['review circumstances-only /members/0/diagnoses'];

  test.each([
    [['F41.1'], []],
    [['F411'], []],
    [['F20'], []],
    [['C4A.0'], []],
    [['S52.131A'], []],
    [['U07.1'], []],
    [['Z63.0', 'F43.23'], []],
    [['F43.23', 'Z63.0'], []],
    [['Z63.0'], circumstances],
    [['Z63.0', 'Z56.9'], circumstances],
    [[], ['fail none /members/0/diagnoses']],
    [removed, ['fail none /members/0/diagnoses']],
    [[''], [wrong(0)]],
    [['F4'], [wrong(0)]],
    [['F41.'], [wrong(0)]],
    [['F4.11'], [wrong(0)]],
    [['F41.12345'], [wrong(0)]],
    [['f41.1'], [wrong(0)]],
    [[' F41.1'], [wrong(0)]],
    [['F41.1\n'], [wrong(0)]],
    [['300.02'], [wrong(0)]],
    [['FA1.1'], [wrong(0)]],
    [['anxiety'], [wrong(0)]],
    [
      ['F41.1', 'x', 'F33.1', '309.28'],
      [wrong(1), wrong(3)],
    ],
  ])('%j', (diagnoses, expected) => {
    expect(answers(diagnoses)).toEqual(expected);
  });

  test('asks from the first date of ICD-10-CM on', () => {
    const on = (date: string) =>
      group({
        '/start': `${date}T18:30:00-04:00`,
        '/end': `${date}T19:45:00-04:00`,
        '/members/0/diagnoses': ['F41.1'],
      });
    const first = (date: string) => checksOf('member/diagnosis', on(date))[0];
    expect(first('2015-09-30')).toBe('no-data /members/0/diagnoses');
    expect(first('2015-10-01')).toBe('pass /members/0/diagnoses');
    expect(first('2015-10-02')).toBe('pass /members/0/diagnoses');
  });

  test('never repeats what was written for a code', () => {
    const session = group({ '/members/0/diagnoses': ['Teodora is anxious'] });
    expect(JSON.stringify(findingsBy('member/diagnosis', session))).not.toMatch(/Teodora|anxious/);
  });
});

describe('member/plan-review', () => {
  test.each([
    ['2026-03-03', ['review overdue /members/0/treatmentPlan/reviewBy']],
    ['2026-03-04', []],
    ['2026-03-05', []],
    [removed, []],
  ])('by %s', (reviewBy, expected) => {
    const session = group({ '/members/0/treatmentPlan/reviewBy': reviewBy });
    expect(answersOf('member/plan-review', session)).toEqual(expected);
    const asked = reviewBy === removed ? 'not-applicable' : 'pass';
    if (expected.length === 0)
      expect(checksOf('member/plan-review', session)[0]).toBe(
        `${asked} /members/0/treatmentPlan/reviewBy`,
      );
  });
});

describe('member/plan-service', () => {
  const missing = ['review not-listed /members/0/treatmentPlan/services'];
  test.each([
    [['90853'], {}, []],
    [['90834', '90853'], {}, []],
    [['90834'], {}, missing],
    [['H0005'], {}, missing],
    [['H0005'], { code: 'H0005' }, []],
    [['90853'], { code: 'H0005' }, []],
    [['90834'], { code: 'H0005' }, missing],
    [[], {}, []],
    [removed, {}, []],
  ])('a plan with %j, a policy with %j', (services, terms, expected) => {
    const session = group({ '/members/0/treatmentPlan/services': services });
    const findings = answersOf('member/plan-service', session, policy(terms));
    expect(findings.filter((answer) => answer.includes('/members/0/'))).toEqual(expected);
  });

  test('a plan that lists nothing is not asked', () => {
    const session = group({ '/members/0/treatmentPlan/services': removed });
    expect(checksOf('member/plan-service', session)[0]).toBe(
      'not-applicable /members/0/treatmentPlan/services',
    );
  });

  test('names the codes that it looked for', () => {
    const session = group({ '/members/0/treatmentPlan/services': ['90834'] });
    expect(
      findingsBy('member/plan-service', session, policy({ code: 'H0005' }))[0]?.params,
    ).toEqual({
      codes: ['90853', 'H0005'],
    });
  });
});

describe('member/payer', () => {
  const changed = (changes: Record<string, unknown>, payers = policy({})) =>
    answersOf('member/payer', group(changes), payers);

  test.each([
    ['2026-03-03', undefined, []],
    ['2026-03-04', undefined, []],
    ['2026-03-05', undefined, ['no-data no-policy-in-force /members/0/payerId']],
    ['2026-01-01', '2026-03-03', ['no-data no-policy-in-force /members/0/payerId']],
    ['2026-01-01', '2026-03-04', []],
    ['2026-01-01', '2026-03-05', []],
  ])('a policy from %s to %s', (from, to, expected) => {
    const payers = policy({ effective: to === undefined ? { from } : { from, to } });
    expect(changed({}, payers).slice(0, 1)).toEqual(expected);
  });

  test.each([
    ['no payer', removed],
    ['a blank', ' '],
    ['a dash', '-'],
  ])('%s', (_, payerId) => {
    expect(changed({ '/members/0/payerId': payerId })).toEqual([
      'no-data missing /members/0/payerId',
    ]);
  });

  test('still wants a payer where no policies are given, and no policy then', () => {
    expect(answersOf('member/payer', group({}))).toEqual([]);
    expect(answersOf('member/payer', group({ '/members/0/payerId': removed }))).toEqual([
      'no-data missing /members/0/payerId',
    ]);
    expect(changed({}, [])).toHaveLength(3);
  });

  test.each(['self-pay', 'not-billed'])('is not asked of %s members', (coverage) => {
    const session = group({ '/members/0/payerId': removed, '/members/0/coverage': coverage });
    expect(checksOf('member/payer', session)[0]).toBe('not-applicable /members/0/payerId');
  });
});

describe('member/authorization', () => {
  const given = (terms: Record<string, unknown>) =>
    group({
      '/members/0/authorization': {
        number: 'A-1',
        from: '2026-03-04',
        to: '2026-03-04',
        ...terms,
      },
    });
  const path = '/members/0/authorization';

  test.each([
    ['its one day', {}, []],
    [
      'from the day after',
      { from: '2026-03-05', to: '2026-06-30' },
      [`fail outside-its-dates ${path}`],
    ],
    [
      'to the day before',
      { from: '2026-01-01', to: '2026-03-03' },
      [`fail outside-its-dates ${path}`],
    ],
    ['one session left', { sessionsLeft: 1 }, []],
    ['none left', { sessionsLeft: 0 }, [`fail used-up ${path}/sessionsLeft`]],
    [
      'neither days nor sessions left',
      { from: '2026-01-01', to: '2026-03-03', sessionsLeft: 0 },
      [`fail outside-its-dates ${path}`, `fail used-up ${path}/sessionsLeft`],
    ],
  ])('%s', (_, terms, expected) => {
    expect(answersOf('member/authorization', given(terms))).toEqual(expected);
  });

  test('one that is required and missing is no pass', () => {
    const payers = policy({ authorizationRequired: true });
    const missing = group({
      '/members/1/coverage': 'self-pay',
      '/members/2/coverage': 'not-billed',
    });
    expect(answersOf('member/authorization', missing, payers)).toEqual([`no-data missing ${path}`]);
    expect(checksOf('member/authorization', missing, payers)[1]).toBe(
      'not-applicable /members/1/authorization',
    );
    const blank = answersOf('member/authorization', given({ number: ' ' }), payers);
    expect(blank[0]).toBe(`no-data missing ${path}/number`);
  });

  test.each([
    ['without policies', undefined],
    ['by a silent policy', policy({})],
    ['by a policy that wants none', policy({ authorizationRequired: false })],
  ])('is not asked %s', (_, payers) => {
    expect(checksOf('member/authorization', group({}), payers)[0]).toBe(`not-applicable ${path}`);
  });
});

describe('an absent member', () => {
  test('is asked none of these', () => {
    const session = group({
      '/members/2/attendance': 'absent',
      '/members/2/note': removed,
      '/members/2/diagnoses': removed,
      '/members/2/payerId': removed,
      '/members/2/treatmentPlan': removed,
    });
    expect(reportOn(session, policy({})).members[2]?.findings).toEqual([]);
  });
});
