import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { removed } from '../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  policy,
  reportOn,
} from '../validation/process-group-answers.js';

const coTherapist = {
  providerId: 'ms-adeyemi',
  bills: true,
  npi: '1999999992',
  credential: 'LMFT',
  practitionerType: 'marriage-family-therapist',
};

describe('session/npi', () => {
  const wrong = 'fail wrong-check-digit /facilitators/0/npi';
  test.each([
    ['1234567893', []],
    ['1999999984', []],
    ['1234567890', [wrong]],
    ['123456789', [wrong]],
    ['12345678930', [wrong]],
    ['123456789X', [wrong]],
    ['80840', [wrong]],
    ['', ['fail missing /facilitators/0/npi']],
    [removed, ['fail missing /facilitators/0/npi']],
  ])('%s', (npi, expected) => {
    const answers = answersOf('session/npi', group({ '/facilitators/0/npi': npi }));
    expect([...new Set(answers)]).toEqual(expected);
  });

  test('is said of each member whom it touches, and of no other', () => {
    const session = group({
      '/facilitators/-': { ...coTherapist, npi: '1999999990' },
      '/members/0/renderingProviderId': 'dr-lindqvist',
      '/members/1/renderingProviderId': 'ms-adeyemi',
      '/members/2/renderingProviderId': 'ms-adeyemi',
    });
    expect(
      findingsBy('session/npi', session).map(({ patientId, path }) => [patientId, path]),
    ).toEqual([
      ['patient-b', '/facilitators/1/npi'],
      ['patient-c', '/facilitators/1/npi'],
    ]);
    expect(reportOn(session).members[0]?.verdict).not.toBe('blocked');
  });

  test('is not asked where nobody is the rendering provider, nor of an absent member', () => {
    const session = group({ '/facilitators/0/bills': false, '/members/2/attendance': 'absent' });
    expect(checksOf('session/npi', session)).toEqual([
      'not-applicable /members/0/renderingProviderId',
      'not-applicable /members/1/renderingProviderId',
    ]);
  });
});

describe('session/credential', () => {
  const path = '/facilitators/0/practitionerType';
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
  const psychologist = { practitioner: 'clinical-psychologist' } as const;

  test.each([
    ['no dates', {}, []],
    ['from the day before', { from: '2026-03-03' }, []],
    ['from the day', { from: '2026-03-04' }, []],
    ['from the day after', { from: '2026-03-05' }, [`fail not-on-that-day ${path}`]],
    ['to the day before', { to: '2026-03-03' }, [`fail not-on-that-day ${path}`]],
    ['to the day', { to: '2026-03-04' }, []],
    ['to the day after', { to: '2026-03-05' }, []],
    ['the day alone', { from: '2026-03-04', to: '2026-03-04' }, []],
  ])('a list with %s', (_, window, expected) => {
    expect(answers([{ ...psychologist, ...window }])).toEqual(expected);
  });

  test('takes any of several windows', () => {
    const ended = { ...psychologist, to: '2024-12-31' };
    expect(answers([ended, { ...psychologist, from: '2026-01-01' }])).toEqual([]);
    expect(answers([ended, { ...psychologist, from: '2026-03-05' }])).toHaveLength(1);
  });

  test('a list is complete, an empty one too', () => {
    expect(answers([{ practitioner: 'physician' }])).toEqual([`fail not-on-list ${path}`]);
    expect(answers([])).toEqual([`fail not-on-list ${path}`]);
    expect(answers([psychologist], 'trainee')).toEqual([`fail not-on-list ${path}`]);
  });

  test('an unknown type is no pass where there is a list', () => {
    expect(answers([psychologist], removed)).toEqual([`no-data type-unknown ${path}`]);
    expect(answers(undefined, removed)).toEqual([]);
    expect(checksOf('session/credential', group({}), policy({}))[0]).toBe(
      'not-applicable /members/0/renderingProviderId',
    );
  });

  test('cites the payer first, and says which type and day', () => {
    const [finding] = findingsBy(
      'session/credential',
      group({}),
      policy({ billableBy: [{ ...psychologist, from: '2026-03-05' }] }),
    );
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.params).toEqual({
      payerId: 'harbor-health',
      practitioner: 'clinical-psychologist',
      serviceDate: '2026-03-04',
    });
  });

  test('asks the payer of each member, and nobody who pays alone', () => {
    const session = group({
      '/members/0/payerId': 'other-payer',
      '/members/1/coverage': 'self-pay',
    });
    const findings = findingsBy('session/credential', session, policy({ billableBy: [] }));
    expect(findings.map(({ patientId }) => patientId)).toEqual(['patient-c']);
  });
});

describe('session/supervision', () => {
  const trainee = {
    providerId: 'mx-park',
    bills: false,
    credential: 'MA',
    practitionerType: 'trainee',
    supervisedBy: 'dr-lindqvist',
  };
  const signedBy = (facilitator: object, place = 'signature') =>
    group({
      '/facilitators/-': { ...trainee, ...facilitator },
      [`/members/0/note/${place}`]: {
        providerId: 'mx-park',
        signedAt: '2026-03-04T20:30:00-05:00',
      },
    });
  const path = '/members/0/note/signature';

  test.each([
    ['allowed', []],
    ['not-allowed', [`fail not-allowed ${path}`]],
  ] as const)('%s by the policy', (supervised, expected) => {
    expect(answersOf('session/supervision', signedBy({}), policy({ supervised }))).toEqual(
      expected,
    );
  });

  test('what the policy allows is looked at, and passes', () => {
    const checks = checksOf('session/supervision', signedBy({}), policy({ supervised: 'allowed' }));
    expect(checks[0]).toBe(`pass ${path}`);
  });

  test('a silent policy asks for a person', () => {
    expect(answersOf('session/supervision', signedBy({}), policy({}))).toEqual([
      `review policy-silent ${path}`,
    ]);
  });

  test('without policies nothing is asked', () => {
    expect(checksOf('session/supervision', signedBy({}))[0]).toBe(`not-applicable ${path}`);
  });

  test('a trainee without a supervisor counts, and so does anyone with one', () => {
    const payers = policy({ supervised: 'not-allowed' });
    const alone = group({
      '/facilitators/-': {
        providerId: 'mx-park',
        bills: false,
        credential: 'MA',
        practitionerType: 'trainee',
      },
      [path]: { providerId: 'mx-park', signedAt: '2026-03-04T20:30:00-05:00' },
    });
    expect(answersOf('session/supervision', alone, payers)).toHaveLength(1);
    const licensed = signedBy({ practitionerType: 'clinical-social-worker' });
    expect(answersOf('session/supervision', licensed, payers)).toHaveLength(1);
  });

  test('the signature of an independent clinician is no matter', () => {
    expect(
      answersOf('session/supervision', group({}), policy({ supervised: 'not-allowed' })),
    ).toEqual([]);
    const listedOnly = group({ '/facilitators/-': trainee });
    expect(
      answersOf('session/supervision', listedOnly, policy({ supervised: 'not-allowed' })),
    ).toEqual([]);
  });

  test('a co-signature is one too', () => {
    expect(
      answersOf(
        'session/supervision',
        signedBy({}, 'cosignature'),
        policy({ supervised: 'not-allowed' }),
      ),
    ).toEqual(['fail not-allowed /members/0/note/cosignature']);
  });

  test.each([
    ['unsigned', '/members/0/note/signature'],
    ['without a note', '/members/0/note'],
  ])('is not asked of a member who is %s', (_, place) => {
    const checks = checksOf('session/supervision', group({ [place]: removed }), policy({}));
    expect(checks[0]).toBe(`not-applicable ${path}`);
    expect(checks[1]).toBe('pass /members/1/note/signature');
  });
});
