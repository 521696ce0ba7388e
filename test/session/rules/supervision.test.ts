import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import {
  checksOf as allChecksOf,
  answersOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';
import { trainee } from '../facilitators.js';

// The checks of the members; the first is of the session as a whole.
const checksOf = (...call: Parameters<typeof allChecksOf>) => allChecksOf(...call).slice(1);

const signedAt = '2026-03-04T20:30:00-05:00';
const supervisedTrainee = { ...trainee, supervisedBy: 'dr-lindqvist' };
const signedBy = (facilitator: object, field = 'signature') =>
  group({
    '/facilitators/0/presence': 'whole',
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
  const listedOnly = group({
    '/facilitators/0/presence': 'whole',
    '/facilitators/-': supervisedTrainee,
  });
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
    '/facilitators/0/presence': 'whole',
    '/facilitators/-': trainee,
    '/members/0/note/signature/providerId': 'mx-park',
    '/members/0/note/cosignature': { providerId: 'mx-park', signedAt },
    '/members/1/note/signature': removed,
    '/members/1/note/cosignature': { providerId: 'dr-lindqvist', signedAt },
  });
  expect(checksOf('session/supervision', session, policy({}))).toEqual([
    'review /members/0/note/signature',
    'review /members/0/note/cosignature',
    'not-applicable /members/1/note/signature',
    'pass /members/2/note/signature',
  ]);
});

describe('whether a supervised clinician signed', () => {
  const checkOf = (changes: Changes, terms: object = { supervised: 'not-allowed' }) =>
    checksOf('session/supervision', group(changes), policy(terms))[0];

  test.each<[string, Changes]>([
    ['who the facilitators were', { '/facilitators': removed }],
    ['of what kind the signer is', { '/facilitators/0/practitionerType': removed }],
    [
      'who signed, beside a cosigner',
      {
        '/members/0/note/signature': removed,
        '/members/0/note/cosignature': { providerId: 'dr-lindqvist', signedAt },
      },
    ],
    [
      'who the cosigner is',
      {
        '/members/0/note/cosignature': { providerId: 'mx-stranger', signedAt },
      },
    ],
  ])('is unknown, so never a pass, without %s', (_, changes) => {
    expect(checkOf(changes)).toBe(`not-applicable ${path}`);
  });

  test('makes no difference to a payer that allows it', () => {
    const changes = { '/facilitators/0/practitionerType': removed };
    expect(checkOf(changes, { supervised: 'allowed' })).toBe(`pass ${path}`);
  });
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

describe('the level of supervision that a payer requires', () => {
  const levels = ['in-room', 'on-site', 'remote'] as const;
  const at = '/facilitators/1/supervision';

  test.each(
    levels.flatMap((level, required) =>
      [...levels, 'none' as const].map((supervision, recorded) => ({
        level,
        supervision,
        expected: recorded <= required ? [] : [`fail below-required-level ${at}`],
      })),
    ),
  )('$level, with $supervision recorded', ({ level, supervision, expected }) => {
    const session = signedBy({ ...supervisedTrainee, supervision });
    expect(answersOf('session/supervision', session, policy({ supervised: { level } }))).toEqual(
      expected,
    );
    for (const supervised of ['allowed', 'not-allowed'] as const)
      expect(answersOf('session/supervision', session, policy({ supervised }))).toEqual(
        supervised === 'allowed' ? [] : [`fail not-allowed ${path}`],
      );
  });

  test.each(levels)('%s, with nothing recorded', (level) => {
    const session = signedBy(supervisedTrainee);
    const payers = policy({ supervised: { level } });
    expect(answersOf('session/supervision', session, payers)).toEqual([
      `no-data supervision-not-recorded ${at}`,
    ]);
    expect(firstOf('session/supervision', session, payers)[1]).toEqual({
      payerId: 'harbor-health',
      required: level,
    });
  });
});

describe('a rendering provider who was never there', () => {
  const away = (more: object = {}, presence: unknown = []) =>
    group({ '/facilitators/0/presence': presence, ...more });
  const led = (supervision?: string) => ({
    '/facilitators/-': { ...supervisedTrainee, ...(supervision ? { supervision } : {}) },
  });
  const once = (answers: string[]) => [...new Set(answers)];
  const absent = ['fail rendering-provider-absent /facilitators/0/presence'];
  const notRecorded = ['no-data supervision-not-recorded /facilitators/0/presence'];

  test.each<[string, unknown, string[]]>([
    ['an empty list', [], absent],
    [
      'a time before the session',
      [{ from: '2026-03-04T18:00:00-05:00', to: '2026-03-04T18:30:00-05:00' }],
      absent,
    ],
    [
      'one second of the session',
      [{ from: '2026-03-04T18:00:00-05:00', to: '2026-03-04T18:30:01-05:00' }],
      [],
    ],
    ['the whole session', 'whole', []],
  ])('by %s', (_, presence, expected) => {
    expect(once(answersOf('session/supervision', away({}, presence)))).toEqual(expected);
  });

  test.each<[string, object, Parameters<typeof policy>[0], string[]]>([
    ['nobody else led', {}, { supervised: 'allowed' }, absent],
    ['the policy is silent', led('remote'), {}, absent],
    ['supervised services are not allowed', led('remote'), { supervised: 'not-allowed' }, absent],
    ['they are allowed', led(), { supervised: 'allowed' }, []],
    ['they are allowed at this level', led('remote'), { supervised: { level: 'remote' } }, []],
    [
      'they are allowed at a closer level',
      led('remote'),
      { supervised: { level: 'on-site' } },
      absent,
    ],
    ['the level is not recorded', led(), { supervised: { level: 'remote' } }, notRecorded],
    [
      'the supervised clinician was not there either',
      { '/facilitators/-': { ...supervisedTrainee, presence: [] } },
      { supervised: 'allowed' },
      absent,
    ],
    [
      'another clinician led, without supervision',
      { '/facilitators/-': { providerId: 'ms-adeyemi', bills: false } },
      { supervised: 'allowed' },
      absent,
    ],
  ])('where %s', (_, more, terms, expected) => {
    expect(once(answersOf('session/supervision', away(more), policy(terms)))).toEqual(expected);
  });

  test('concerns insured members only', () => {
    const coverage = Object.fromEntries(
      [0, 1, 2].map((index) => [`/members/${index}/coverage`, 'self-pay']),
    );
    expect(answersOf('session/supervision', away(coverage))).toEqual([]);
  });
});

describe('a trainee beside a rendering provider', () => {
  const beside = (changes: object) =>
    answersOf('session/supervision', group({ '/facilitators/-': trainee, ...changes }));
  const review = ['review presence-not-recorded /facilitators/0/presence'];

  test.each<[string, object, string[]]>([
    ['whose presence is not recorded', {}, review],
    ['who was there', { '/facilitators/0/presence': 'whole' }, []],
    [
      'who was there for a while',
      { '/facilitators/0/presence': [{ from: '2026-03-04T18:40:00-05:00' }] },
      [],
    ],
    ['while the trainee was not there', { '/facilitators/1/presence': [] }, []],
  ])('%s', (_, changes, expected) => {
    expect(beside(changes)).toEqual(expected);
  });

  test('is one finding of the session, whoever the other clinician is', () => {
    const licensed = { providerId: 'ms-adeyemi', bills: false, supervisedBy: 'dr-lindqvist' };
    expect(beside({ '/facilitators/-': licensed })).toEqual(review);
    expect(answersOf('session/supervision', group({ '/facilitators/-': licensed }))).toEqual(
      review,
    );
    const colleague = { providerId: 'ms-adeyemi', bills: false };
    expect(answersOf('session/supervision', group({ '/facilitators/-': colleague }))).toEqual([]);
  });

  test.each<[string, Changes]>([
    ['which of the facilitators renders is unknown', { '/facilitators/0/bills': removed }],
    [
      'the kind of another facilitator is unknown',
      {
        '/facilitators/0/practitionerType': removed,
        '/facilitators/0/presence': 'whole',
      },
    ],
  ])('never passes where %s', (_, changes) => {
    const session = group({ '/facilitators/-': trainee, ...changes });
    expect(allChecksOf('session/supervision', session)[0]).toBe('not-applicable /facilitators');
  });

  test('is not the rendering provider alone', () => {
    expect(
      answersOf('session/supervision', group({ '/facilitators/0/practitionerType': 'trainee' })),
    ).toEqual([]);
  });
});
