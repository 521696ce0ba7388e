import { describe, expect, test } from 'vitest';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const path = '/members/0/authorization';
const given = (terms: object, coverage = 'insured') =>
  group({
    '/members/0/coverage': coverage,
    [path]: { number: 'A-1', from: '2026-03-04', to: '2026-03-04', ...terms },
  });
const required = policy({ authorizationRequired: true });

test.each([
  ['valid on the date of service alone', {}, []],
  [
    'valid from the day after',
    { from: '2026-03-05', to: '2026-06-30' },
    [`fail outside-its-dates ${path}`],
  ],
  [
    'valid to the day before',
    { from: '2026-01-01', to: '2026-03-03' },
    [`fail outside-its-dates ${path}`],
  ],
  ['with one session left', { sessionsLeft: 1 }, []],
  ['with no sessions left', { sessionsLeft: 0 }, [`fail used-up ${path}/sessionsLeft`]],
  [
    'out of date and used up',
    { from: '2026-01-01', to: '2026-03-03', sessionsLeft: 0 },
    [`fail outside-its-dates ${path}`, `fail used-up ${path}/sessionsLeft`],
  ],
])('an authorization %s', (_, terms, expected) => {
  expect(answersOf('member/authorization', given(terms))).toEqual(expected);
});

describe('an authorization in units', () => {
  // The session lasts 75 minutes: five units of 15 minutes.
  const byUnits = policy({
    code: 'H0005',
    units: { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
  });
  const answers = (terms: object, changes: Changes = {}) =>
    answersOf(
      'member/authorization',
      change(given(terms), { '/attendedMeans': 'whole', ...changes }),
      byUnits,
    );

  test.each<[string, object, string[]]>([
    ['with as many units left as the session takes', { unitsLeft: 5 }, []],
    ['with one unit fewer', { unitsLeft: 4 }, [`fail used-up ${path}/unitsLeft`]],
    ['with none', { unitsLeft: 0 }, [`fail used-up ${path}/unitsLeft`]],
    ['with sessions alone', { sessionsLeft: 1 }, [`review several-units ${path}/sessionsLeft`]],
    ['with sessions and units', { sessionsLeft: 1, unitsLeft: 5 }, []],
    ['with no session', { sessionsLeft: 0, unitsLeft: 5 }, [`fail used-up ${path}/sessionsLeft`]],
    ['for its code', { services: ['90834', 'H0005'] }, []],
    ['for another code', { services: ['90853'] }, [`fail other-service ${path}/services`]],
    ['for no listed code', { services: [] }, []],
    [
      'with as many units a week as the session takes',
      { per: { count: 8, unit: 'units', window: 'week', used: 3 } },
      [],
    ],
    [
      'with one unit a week fewer',
      { per: { count: 8, unit: 'units', window: 'week', used: 4 } },
      [`fail used-up ${path}/per`],
    ],
    ['with a session a day', { per: { count: 1, unit: 'sessions', window: 'day', used: 0 } }, []],
    [
      'with a session a day, which is used',
      { per: { count: 1, unit: 'sessions', window: 'day', used: 1 } },
      [`fail used-up ${path}/per`],
    ],
    [
      'with a limit a month that was already passed',
      { per: { count: 4, unit: 'sessions', window: 'month', used: 6 } },
      [`fail used-up ${path}/per`],
    ],
  ])('%s', (_, terms, expected) => {
    expect(answers(terms)).toEqual(expected);
  });

  test.each<[string, object, string[]]>([
    ['units left', { unitsLeft: 5 }, [`no-data units-not-recorded ${path}/unitsLeft`]],
    ['no unit left', { unitsLeft: 0 }, [`fail used-up ${path}/unitsLeft`]],
    [
      'units left a week',
      { per: { count: 8, unit: 'units', window: 'week', used: 3 } },
      [`no-data units-not-recorded ${path}/per`],
    ],
    [
      'sessions left, which the payer may count by units',
      { sessionsLeft: 1 },
      [`no-data units-not-recorded ${path}/sessionsLeft`],
    ],
    ['no session left', { sessionsLeft: 0 }, [`fail used-up ${path}/sessionsLeft`]],
  ])('where the minutes are not recorded, with %s', (_, terms, expected) => {
    expect(answers(terms, { '/attendedMeans': removed })).toEqual(expected);
  });

  test('never passes where the payer, so its code, is not recorded', () => {
    const session = change(given({ sessionsLeft: 1 }), { '/members/0/payerId': removed });
    expect(checksOf('member/authorization', session)[0]).toBe(`not-applicable ${path}`);
  });

  test('says what is left and what is needed', () => {
    const session = change(given({ unitsLeft: 4 }), { '/attendedMeans': 'whole' });
    expect(firstOf('member/authorization', session, byUnits)[1]).toEqual({
      left: 4,
      needed: 5,
      unit: 'units',
      period: 'in all',
    });
  });

  test('takes one unit of 90853, however long the session is', () => {
    expect(answersOf('member/authorization', given({ unitsLeft: 1 }))).toEqual([]);
    expect(answersOf('member/authorization', given({ unitsLeft: 0 }))).toEqual([
      `fail used-up ${path}/unitsLeft`,
    ]);
    expect(answersOf('member/authorization', given({ services: ['90853'] }))).toEqual([]);
  });
});

describe('a required authorization', () => {
  test('is required of insured members only', () => {
    const missing = group({
      '/members/1/coverage': 'self-pay',
      '/members/2/coverage': 'not-billed',
    });
    expect(answersOf('member/authorization', missing, required)).toEqual([
      `no-data missing ${path}`,
    ]);
    expect(checksOf('member/authorization', missing, required)[1]).toBe(
      'not-applicable /members/1/authorization',
    );
  });

  test('is missing without a number', () => {
    expect(answersOf('member/authorization', given({ number: ' ' }), required)[0]).toBe(
      `no-data missing ${path}/number`,
    );
  });

  test('that is missing has the payer in its params, whose policy is cited first', () => {
    expect(firstOf('member/authorization', group({}), required)).toEqual([
      'missing',
      { payerId: 'harbor-health' },
    ]);
    const [finding] = findingsBy('member/authorization', group({}), required);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});

test('the params are the dates of the authorization and the date of service', () => {
  const ended = given({ from: '2026-01-01', to: '2026-03-03' });
  expect(firstOf('member/authorization', ended, policy({}))).toEqual([
    'outside-its-dates',
    { from: '2026-01-01', to: '2026-03-03', serviceDate: '2026-03-04' },
  ]);
});

describe('the likely denial', () => {
  test.each([
    ['missing', group({}), { carc: '197', rarc: 'M62' }],
    [
      'outside-its-dates',
      given({ from: '2026-01-01', to: '2026-03-03' }),
      { carc: '284', rarc: 'N54' },
    ],
    ['used-up', given({ sessionsLeft: 0 }), { carc: '198', rarc: 'N54' }],
  ])('%s', (reason, session, likelyDenial) => {
    const [finding] = findingsBy('member/authorization', session, required);
    expect(finding?.reason).toBe(reason);
    expect(finding?.likelyDenial).toEqual(likelyDenial);
  });
});

test('a valid authorization passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/authorization', given({}), payers)[0]).toBe(`pass ${path}`);
});

describe('not applicable', () => {
  test.each([
    ['without policies', undefined],
    ['where the policy does not mention it', policy({})],
    ['where the policy requires none', policy({ authorizationRequired: false })],
  ])('%s', (_, payers) => {
    expect(checksOf('member/authorization', group({}), payers)[0]).toBe(`not-applicable ${path}`);
  });

  test.each(['self-pay', 'not-billed'])('to a member who is %s', (coverage) => {
    const ended = given({ from: '2026-03-01', to: '2026-03-03' }, coverage);
    expect(checksOf('member/authorization', ended)[0]).toBe(`not-applicable ${path}`);
  });
});
