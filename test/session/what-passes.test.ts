import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  policy,
} from '../validation/process-group-answers.js';

/** A policy that has a say in everything, and that the small process group fulfils. */
const thorough: Partial<PayerPolicy> = {
  minutes: { sessionMin: 60, sessionMax: 90 },
  groupSize: [{ min: 2, max: 12 }],
  billableBy: [{ practitioner: 'clinical-psychologist' }],
  perDiemPrograms: [{ program: 'outpatient', except: ['clinical-psychologist'] }],
  supervised: 'not-allowed',
  telehealth: { audioVideo: false },
};

describe('a session that is in order', () => {
  test.each([
    ['session/minimum-attendance', '/members'],
    ['session/dropped-to-one', '/members'],
    ['session/group-size', '/members'],
    ['session/interactive', '/interaction'],
    ['session/didactic', '/groupType'],
    ['session/multi-family', '/groupType'],
    ['session/frame', '/focus'],
    ['session/duration', '/end'],
  ] as const)('passes %s, which looks at %s', (rule, path) => {
    expect(checksOf(rule, group({}))).toEqual([`pass ${path}`]);
  });

  test.each([
    ['session/duplicate-member', '/patientId'],
    ['session/payer-group-size', '/payerId'],
    ['session/payer-minutes', '/payerId'],
    ['session/rendering-provider', '/renderingProviderId'],
    ['session/npi', '/renderingProviderId'],
    ['session/credential', '/renderingProviderId'],
    ['session/supervision', '/note/signature'],
    ['session/telehealth', '/telehealth'],
    ['session/per-diem', '/payerId'],
  ] as const)('passes %s for each member, whose %s it looks at', (rule, place) => {
    expect(checksOf(rule, group({}), policy(thorough))).toEqual(
      [0, 1, 2].map((member) => `pass /members/${member}${place}`),
    );
  });

  test('passes session/skills-linkage where skills were linked to members and goals', () => {
    const interaction = ['behavioral-rehearsal', 'linked-to-goals'];
    const session = group({ '/groupType': 'skills', '/interaction': interaction });
    expect(checksOf('session/skills-linkage', session)).toEqual(['pass /interaction']);
  });

  test('passes session/times, of itself and of each member whose presence is told', () => {
    const there = [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:45:00-05:00' }];
    const session = group({ '/members/1/presence': there, '/members/2/presence': [] });
    expect(checksOf('session/times', session)).toEqual([
      'pass /end',
      'not-applicable /members/0/presence',
      'pass /members/1/presence',
      'not-applicable /members/2/presence',
    ]);
  });

  test('passes session/rendering-provider where each of two may bill', () => {
    const second = { providerId: 'ms-adeyemi', bills: true, npi: '1999999992' };
    const session = group({ '/facilitators/-': { ...second, credential: 'LMFT' } });
    const payers = policy({ coFacilitators: 'each-bills' });
    expect(checksOf('session/rendering-provider', session, payers)[0]).toBe(
      'pass /members/0/renderingProviderId',
    );
  });
});

describe('without what it would need, a rule is silent', () => {
  test('session/minimum-attendance leaves wrong times to session/times', () => {
    const session = group({ '/end': '2026-03-04T18:30:00-05:00' });
    expect(answersOf('session/minimum-attendance', session)).toEqual([]);
  });

  test('session/credential needs a rendering provider', () => {
    const session = group({ '/facilitators/0/bills': false });
    expect(checksOf('session/credential', session, policy({ billableBy: [] }))[0]).toBe(
      'not-applicable /members/0/renderingProviderId',
    );
  });

  test('session/payer-group-size takes a policy that only wants a rationale at its word', () => {
    const payers = policy({ groupSize: [{ rationaleAbove: 3 }] });
    expect(answersOf('session/payer-group-size', group({}), payers)).toEqual([]);
    expect(answersOf('session/payer-group-size', group({}), policy({ groupSize: [{}] }))).toEqual(
      [],
    );
  });
});

describe('the longest time alone decides, wherever it lies', () => {
  const both = (...stretches: [from: string, to: string][]) => ({
    '/members/2/attendance': 'absent',
    '/members/1/presence': stretches.map(([from, to]) => ({
      from: `2026-03-04T${from}:00-05:00`,
      to: `2026-03-04T${to}:00-05:00`,
    })),
  });
  const alone = (changes: Changes) =>
    findingsBy('session/dropped-to-one', group(changes)).map(({ params }) => params['minutes']);

  test.each([
    ['at the beginning', both(['18:42', '19:05'], ['19:10', '19:37']), 12],
    ['in the middle', both(['18:35', '19:05'], ['19:17', '19:37']), 12],
    ['at the end', both(['18:35', '19:05'], ['19:10', '19:33']), 12],
  ])('session/dropped-to-one: %s', (_, changes, minutes) => {
    expect(alone(changes)).toEqual([minutes]);
  });

  test('session/dropped-to-one: an empty room is nobody alone', () => {
    const hour = both(['18:30', '18:45'], ['19:15', '19:45']);
    const session = group({ ...hour, '/members/0/presence': hour['/members/1/presence'] });
    expect(checksOf('session/dropped-to-one', session)).toEqual(['pass /members']);
  });
});

test('session/supervision names both signatures of supervised clinicians, and no other', () => {
  const signedAt = '2026-03-04T20:30:00-05:00';
  const two = {
    '/facilitators/-': {
      providerId: 'mx-park',
      bills: false,
      credential: 'MA',
      practitionerType: 'trainee',
    },
    '/members/0/note/signature/providerId': 'mx-park',
    '/members/0/note/cosignature': { providerId: 'mx-park', signedAt },
    '/members/1/note/signature': removed,
    '/members/1/note/cosignature': { providerId: 'dr-lindqvist', signedAt },
  };
  expect(checksOf('session/supervision', group(two), policy({}))).toEqual([
    'review /members/0/note/signature',
    'review /members/0/note/cosignature',
    'pass /members/1/note/signature',
    'pass /members/2/note/signature',
  ]);
});
