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
import { trainee } from '../facilitators.js';

const signedAt = '2026-03-04T20:30:00-05:00';
const supervisedTrainee = { ...trainee, supervisedBy: 'dr-lindqvist' };
const signedBy = (facilitator: object, field = 'signature') =>
  group({
    '/facilitators/-': facilitator,
    [`/members/0/note/${field}`]: { providerId: 'mx-park', signedAt },
  });
const path = '/members/0/note/signature';

describe('a note signed by a supervised clinician', () => {
  const signed = signedBy(supervisedTrainee);

  test.each([
    ['allowed', []],
    ['not-allowed', [`fail not-allowed ${path}`]],
  ] as const)('where the policy says %s', (supervised, expected) => {
    expect(answersOf('session/supervision', signed, policy({ supervised }))).toEqual(expected);
  });

  test('passes where the policy allows it', () => {
    const checks = checksOf('session/supervision', signed, policy({ supervised: 'allowed' }));
    expect(checks[0]).toBe(`pass ${path}`);
  });

  test('needs review where the policy is silent', () => {
    expect(answersOf('session/supervision', signed, policy({}))).toEqual([
      `review policy-silent ${path}`,
    ]);
  });

  test('is not applicable without policies', () => {
    expect(checksOf('session/supervision', signed)[0]).toBe(`not-applicable ${path}`);
  });
});

test('a trainee without a supervisor is supervised, and so is any clinician with one', () => {
  const payers = policy({ supervised: 'not-allowed' });
  expect(answersOf('session/supervision', signedBy(trainee), payers)).toHaveLength(1);
  const licensed = { ...supervisedTrainee, practitionerType: 'clinical-social-worker' };
  expect(answersOf('session/supervision', signedBy(licensed), payers)).toHaveLength(1);
});

test('an independent clinician’s signature has no finding, whoever else is listed', () => {
  const payers = policy({ supervised: 'not-allowed' });
  expect(answersOf('session/supervision', group({}), payers)).toEqual([]);
  const listedOnly = group({ '/facilitators/-': supervisedTrainee });
  expect(answersOf('session/supervision', listedOnly, payers)).toEqual([]);
});

test('a cosignature counts as a signature', () => {
  expect(
    answersOf(
      'session/supervision',
      signedBy(supervisedTrainee, 'cosignature'),
      policy({ supervised: 'not-allowed' }),
    ),
  ).toEqual(['fail not-allowed /members/0/note/cosignature']);
});

test('both signatures of supervised clinicians are reported, and no other', () => {
  const session = group({
    '/facilitators/-': trainee,
    '/members/0/note/signature/providerId': 'mx-park',
    '/members/0/note/cosignature': { providerId: 'mx-park', signedAt },
    '/members/1/note/signature': removed,
    '/members/1/note/cosignature': { providerId: 'dr-lindqvist', signedAt },
  });
  expect(checksOf('session/supervision', session, policy({}))).toEqual([
    'review /members/0/note/signature',
    'review /members/0/note/cosignature',
    'pass /members/1/note/signature',
    'pass /members/2/note/signature',
  ]);
});

describe('the params are the payer, whose policy is cited first', () => {
  const ledByTrainee = group({ '/facilitators/0/practitionerType': 'trainee' });
  test.each([
    [{}, 'policy-silent'],
    [{ supervised: 'not-allowed' }, 'not-allowed'],
  ] as const)('%j', (terms, reason) => {
    expect(firstOf('session/supervision', ledByTrainee, policy(terms))).toEqual([
      reason,
      { payerId: 'harbor-health' },
    ]);
    const [finding] = findingsBy('session/supervision', ledByTrainee, policy(terms));
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});

test('notes signed by an independent clinician pass for each member', () => {
  const payers = policy({ supervised: 'not-allowed' });
  expect(checksOf('session/supervision', group({}), payers)).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/note/signature`),
  );
});

describe('not applicable to a member', () => {
  test.each([
    ['whose note is unsigned', '/members/0/note/signature'],
    ['without a note', '/members/0/note'],
  ])('%s', (_, field) => {
    const checks = checksOf('session/supervision', group({ [field]: removed }), policy({}));
    expect(checks[0]).toBe(`not-applicable ${path}`);
    expect(checks[1]).toBe('pass /members/1/note/signature');
  });
});
