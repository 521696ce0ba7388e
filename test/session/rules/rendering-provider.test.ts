import { expect, test } from 'vitest';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { answersOf, checksOf, group, policy } from '../../validation/process-group-answers.js';
import { coTherapist } from '../facilitators.js';

const path = '/members/0/renderingProviderId';
const answers = (changes: Changes, payers = policy({})) =>
  answersOf('session/rendering-provider', group(changes), payers).slice(0, 1);

test.each([
  ['one facilitator bills', {}, []],
  ['nobody bills', { '/facilitators/0/bills': false }, [`fail nobody-bills ${path}`]],
  ['there is no facilitator', { '/facilitators': [] }, [`fail nobody-bills ${path}`]],
  ['it is not recorded who led the group', { '/facilitators': removed }, []],
  [
    'it is not recorded who bills',
    { '/facilitators/0/bills': removed },
    ['no-data billing-not-recorded /facilitators/0/bills'],
  ],
  [
    'one facilitator does not bill, and it is not recorded whether the other does',
    { '/facilitators/0/bills': false, '/facilitators/-': { providerId: 'ms-adeyemi' } },
    ['no-data billing-not-recorded /facilitators/1/bills'],
  ],
  [
    'one facilitator bills, and nothing is recorded of the other',
    { '/facilitators/-': { providerId: 'ms-adeyemi' } },
    [],
  ],
  [
    'it is not recorded whether the named facilitator bills',
    { '/facilitators/-': { providerId: 'ms-adeyemi' }, [path]: 'ms-adeyemi' },
    ['no-data billing-not-recorded /facilitators/1/bills'],
  ],
  [
    'it is not recorded whether the supervisor of the named facilitator bills',
    {
      '/facilitators/0/bills': removed,
      '/facilitators/-': { ...coTherapist, bills: false, supervisedBy: 'dr-lindqvist' },
      [path]: 'ms-adeyemi',
    },
    ['no-data billing-not-recorded /facilitators/0/bills'],
  ],
  ['two bill', { '/facilitators/-': coTherapist }, [`fail several-bill ${path}`]],
  [
    'two bill, and each member names one',
    {
      '/facilitators/-': coTherapist,
      [path]: 'ms-adeyemi',
      '/members/1/renderingProviderId': 'ms-adeyemi',
      '/members/2/renderingProviderId': 'ms-adeyemi',
    },
    [],
  ],
  [
    'the member names a clinician who is not listed',
    { [path]: 'dr-elsewhere' },
    [`fail not-listed ${path}`],
  ],
  [
    'the member names a facilitator who does not bill',
    { '/facilitators/-': { ...coTherapist, bills: false }, [path]: 'ms-adeyemi' },
    [`fail does-not-bill ${path}`],
  ],
  [
    'the supervisor of the named facilitator bills',
    {
      '/facilitators/-': { ...coTherapist, bills: false, supervisedBy: 'dr-lindqvist' },
      [path]: 'ms-adeyemi',
    },
    [],
  ],
  [
    'the named facilitator is listed twice',
    { '/facilitators/-': { ...coTherapist, providerId: 'dr-lindqvist' }, [path]: 'dr-lindqvist' },
    [`fail several-bill ${path}`],
  ],
])('%s', (_, changes, expected) => {
  expect(answers(changes)).toEqual(expected);
});

test('a payer may let each facilitator bill', () => {
  const two = { '/facilitators/-': coTherapist };
  const eachBills = policy({ coFacilitators: 'each-bills' });
  expect(answers(two, eachBills)).toEqual([`no-data choose-the-biller ${path}`]);
  const options = { individuality: false, payers: eachBills } as const;
  const chosenOr = (renderingProviderId: string) =>
    validateGroupSession(change(smallProcessGroup, two), { ...options, renderingProviderId })
      .members.flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'session/rendering-provider')
      .map(({ reason }) => reason);
  expect(chosenOr('ms-adeyemi')).toEqual([]);
  expect(chosenOr('dr-elsewhere')).toEqual(['not-listed', 'not-listed', 'not-listed']);
  expect(answers({ ...two, [path]: 'ms-adeyemi' }, eachBills)).toEqual([
    'no-data choose-the-biller /members/1/renderingProviderId',
  ]);
  expect(answers(two, policy({ coFacilitators: 'one-bills' }))).toHaveLength(1);
});

test('a session in order passes for each member', () => {
  expect(checksOf('session/rendering-provider', group({}), policy({}))).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/renderingProviderId`),
  );
});

test('a payer that lets two bill refuses a third', () => {
  const payers = policy({ coFacilitators: { most: 2 } });
  const biller = (providerId: string) => ({ ...coTherapist, providerId, bills: true });
  const two = { '/facilitators': [biller('a'), biller('b')] };
  const three = { '/facilitators': [biller('a'), biller('b'), biller('c')] };
  expect(answers(two, payers)).toEqual([`no-data choose-the-biller ${path}`]);
  expect(answers(three, payers)).toEqual(['fail more-than-allowed /facilitators']);
  expect(answers({ ...three, [path]: 'a' }, payers)).toEqual([
    'fail more-than-allowed /facilitators',
  ]);
  expect(answers(two, policy({ coFacilitators: { most: 1 } }))).toEqual([
    `fail several-bill ${path}`,
  ]);
});

test('a member whose record names the rendering provider is billed by that one alone', () => {
  const three = ['a', 'b', 'c'].map((providerId) => ({ ...coTherapist, providerId, bills: true }));
  const named = {
    '/facilitators': three,
    ...Object.fromEntries([0, 1, 2].map((index) => [`/members/${index}/renderingProviderId`, 'a'])),
  };
  expect(answers(named, policy({ coFacilitators: { most: 2 } }))).toEqual([]);
});
