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

const path = '/facilitators/0/practitionerType';
const psychologist = { practitioner: 'clinical-psychologist' } as const;
const answers = (
  billableBy: PayerPolicy['billableBy'],
  type: unknown = 'clinical-psychologist',
) => [
  ...new Set(
    answersOf(
      'session/credential',
      group({ [path]: type }),
      policy(billableBy ? { billableBy } : {}),
    ),
  ),
];

describe('a list with the practitioner type', () => {
  test.each([
    ['without dates', {}, []],
    ['from the day before', { from: '2026-03-03' }, []],
    ['from the date of service', { from: '2026-03-04' }, []],
    ['from the day after', { from: '2026-03-05' }, [`fail not-on-that-day ${path}`]],
    ['to the day before', { to: '2026-03-03' }, [`fail not-on-that-day ${path}`]],
    ['to the date of service', { to: '2026-03-04' }, []],
    ['to the day after', { to: '2026-03-05' }, []],
    ['on the date of service alone', { from: '2026-03-04', to: '2026-03-04' }, []],
  ])('%s', (_, window, expected) => {
    expect(answers([{ ...psychologist, ...window }])).toEqual(expected);
  });

  test('in several windows: any one of them is enough', () => {
    const ended = { ...psychologist, to: '2024-12-31' };
    expect(answers([ended, { ...psychologist, from: '2026-01-01' }])).toEqual([]);
    expect(answers([ended, { ...psychologist, from: '2026-03-05' }])).toHaveLength(1);
  });
});

test('a list is complete, even an empty one', () => {
  expect(answers([{ practitioner: 'physician' }])).toEqual([`fail not-on-list ${path}`]);
  expect(answers([])).toEqual([`fail not-on-list ${path}`]);
  expect(answers([psychologist], 'trainee')).toEqual([`fail not-on-list ${path}`]);
});

test('an unknown type does not pass where there is a list', () => {
  expect(answers([psychologist], removed)).toEqual([`no-data type-unknown ${path}`]);
  expect(answers(undefined, removed)).toEqual([]);
});

test('only members insured by a payer with a list are checked against it', () => {
  const session = group({ '/members/0/payerId': 'other-payer', '/members/1/coverage': 'self-pay' });
  const findings = findingsBy('session/credential', session, policy({ billableBy: [] }));
  expect(findings.map(({ patientId }) => patientId)).toEqual(['patient-c']);
});

describe('what a finding contains', () => {
  const payerId = 'harbor-health';
  const practitioner = 'clinical-psychologist';

  test.each<[string, object, PayerPolicy['billableBy'], object]>([
    ['not-on-list', {}, [], { payerId, practitioner }],
    ['type-unknown', { [path]: removed }, [], { payerId }],
    [
      'not-on-that-day',
      {},
      [{ ...psychologist, from: '2026-03-05' }],
      { payerId, practitioner, serviceDate: '2026-03-04' },
    ],
  ])('%s', (reason, changes, billableBy, params) => {
    const payers = policy({ ...(billableBy ? { billableBy } : {}) });
    expect(firstOf('session/credential', group({ ...changes }), payers)).toEqual([reason, params]);
    const [finding] = findingsBy('session/credential', group({ ...changes }), payers);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });

  test.each<[string, PayerPolicy['billableBy'], object]>([
    ['not-on-list', [], { carc: '170', rarc: 'N95' }],
    ['not-on-that-day', [{ ...psychologist, from: '2026-03-05' }], { carc: 'B7' }],
  ])('%s: the likely denial', (reason, billableBy, likelyDenial) => {
    const payers = policy({ ...(billableBy ? { billableBy } : {}) });
    const [finding] = findingsBy('session/credential', group({}), payers);
    expect(finding?.reason).toBe(reason);
    expect(finding?.likelyDenial).toEqual(likelyDenial);
  });
});

test('a listed practitioner type passes for each member', () => {
  expect(checksOf('session/credential', group({}), policy({ billableBy: [psychologist] }))).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/renderingProviderId`),
  );
});

test('not applicable without a list, and without a rendering provider', () => {
  const notApplicable = 'not-applicable /members/0/renderingProviderId';
  expect(checksOf('session/credential', group({}), policy({}))[0]).toBe(notApplicable);
  const session = group({ '/facilitators/0/bills': false });
  expect(checksOf('session/credential', session, policy({ billableBy: [] }))[0]).toBe(
    notApplicable,
  );
});

describe('the credential of who bills', () => {
  const at = '/facilitators/0/credential';
  const advice = `advice credential-not-recorded ${at}`;
  const written = (credential: unknown, terms: Partial<PayerPolicy> = {}, type?: unknown) => [
    ...new Set(
      answersOf(
        'session/credential',
        group({ [at]: credential, ...(type === undefined ? {} : { [path]: type }) }),
        policy(terms),
      ),
    ),
  ];

  test.each([
    ['LMFT', []],
    [removed, [advice]],
    ['', [advice]],
    [' – ', [advice]],
  ])('%j', (credential, expected) => {
    expect(written(credential)).toEqual(expected);
    expect(written(credential, { billableBy: [psychologist] })).toEqual(expected);
  });

  test('is advice beside what the payer requires', () => {
    expect(written(removed, { billableBy: [] })).toEqual([`fail not-on-list ${path}`, advice]);
    expect(written(removed, { billableBy: [] }, removed)).toEqual([
      `no-data type-unknown ${path}`,
      advice,
    ]);
    expect(written(removed, { billableBy: [{ ...psychologist, from: '2026-03-05' }] })).toEqual([
      `fail not-on-that-day ${path}`,
      advice,
    ]);
  });
});
