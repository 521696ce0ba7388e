import { describe, expect, test } from 'vitest';
import type { GroupSizeLimit, PayerPolicy } from '../../src/reference/payer-policy.js';
import { removed } from '../../src/rule-book/change.js';
import { groupOf } from '../../src/rule-book/example-records/group-of.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  policy,
  reportOn,
} from '../validation/process-group-answers.js';

const once = (answers: string[]): string[] => [...new Set(answers)];

describe('session/payer-group-size', () => {
  const limit = { min: 3, max: 10, rationaleAbove: 8 };
  const answers = (size: number, limits: GroupSizeLimit[]) =>
    once(answersOf('session/payer-group-size', groupOf(size), policy({ groupSize: limits })));

  test.each([
    [2, ['fail below-minimum /members']],
    [3, []],
    [8, []],
    [9, ['review no-rationale /sizeRationale']],
    [10, ['review no-rationale /sizeRationale']],
    [11, ['fail above-maximum /members']],
  ])('%i attended', (size, expected) => {
    expect(answers(size, [limit])).toEqual(expected);
  });

  test('a rationale lets a large group through, never one above the maximum', () => {
    const sizeRationale = 'Two therapists; each member worked in one of two circles.';
    for (const [size, expected] of [
      [9, []],
      [11, ['fail above-maximum /members']],
    ] as const)
      expect(
        once(
          answersOf(
            'session/payer-group-size',
            { ...groupOf(size), sizeRationale },
            policy({ groupSize: [limit] }),
          ),
        ),
      ).toEqual(expected);
  });

  test('the first limit that matches the session counts', () => {
    const other: GroupSizeLimit = { max: 1, when: { groupType: 'recovery' } };
    const program: GroupSizeLimit = { max: 1, when: { program: 'intensive-outpatient' } };
    const mine: GroupSizeLimit = { min: 1, when: { groupType: 'process', program: 'outpatient' } };
    expect(answers(3, [other, program, mine, { max: 1 }])).toEqual([]);
    expect(answers(3, [{ max: 1 }, mine])).toEqual(['fail above-maximum /members']);
    expect(
      checksOf('session/payer-group-size', group({}), policy({ groupSize: [other, program] })),
    ).toEqual([0, 1, 2].map((place) => `not-applicable /members/${place}/payerId`));
  });

  test('holds only the members of that payer, though all who attended count', () => {
    const session = group({
      '/members/0/payerId': 'other-payer',
      '/members/1/coverage': 'self-pay',
    });
    const findings = findingsBy(
      'session/payer-group-size',
      session,
      policy({ groupSize: [{ max: 2 }] }),
    );
    expect(findings).toMatchObject([
      {
        patientId: 'patient-c',
        params: { attended: 3, maximum: 2, payerId: 'harbor-health' },
      },
    ]);
    expect(findings[0]?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(reportOn(session, policy({ groupSize: [{ max: 2 }] })).findings).toEqual([]);
  });
});

describe('session/payer-minutes', () => {
  const answers = (clock: string, minutes: PayerPolicy['minutes']) =>
    once(
      answersOf(
        'session/payer-minutes',
        group({ '/end': `2026-03-04T${clock}-05:00` }),
        policy(minutes ? { minutes } : {}),
      ),
    );

  test.each([
    ['19:29:59', ['fail too-short /end']],
    ['19:30:00', []],
    ['20:00:59', []],
    ['20:01:00', ['fail too-long /end']],
  ])('60 to 90 minutes, until %s', (clock, expected) => {
    expect(answers(clock, { sessionMin: 60, sessionMax: 90 })).toEqual(expected);
  });

  test('one side alone is asked alone', () => {
    expect(answers('23:30:00', { sessionMin: 60 })).toEqual([]);
    expect(answers('18:31:00', { sessionMax: 90 })).toEqual([]);
    expect(answers('19:29:59', { sessionMin: 60 })).toEqual(['fail too-short /end']);
    expect(answers('20:01:00', { sessionMax: 90 })).toEqual(['fail too-long /end']);
  });

  test.each([
    ['a policy that is silent', {}, '19:45:00'],
    ['a policy with a minimum for members only', { minutes: { memberMin: 30 } }, '19:45:00'],
    ['a session without times', { minutes: { sessionMin: 60 } }, '18:30:00'],
  ])('is not asked by %s', (_, terms, clock) => {
    const session = group({ '/end': `2026-03-04T${clock}-05:00` });
    expect(checksOf('session/payer-minutes', session, policy(terms))[0]).toBe(
      'not-applicable /members/0/payerId',
    );
  });
});

describe('session/telehealth', () => {
  const where = (telehealth: unknown, placeOfService: string) =>
    group({ '/members/0/telehealth': telehealth, '/members/0/placeOfService': placeOfService });
  const place = '/members/0/placeOfService';
  const unfit = [`review telehealth-at-another-place ${place}`];

  test.each([
    ['in-person', '11', []],
    ['in-person', '02', [`review place-without-telehealth ${place}`]],
    ['in-person', '10', [`review place-without-telehealth ${place}`]],
    ['audio-video', '02', []],
    ['audio-video', '10', []],
    ['audio-only', '10', []],
    ['audio-video', '11', unfit],
    ['audio-only', '53', unfit],
  ])('without a policy: %s at %s', (kind, code, expected) => {
    expect(answersOf('session/telehealth', where(kind, code))).toEqual(expected);
    expect(answersOf('session/telehealth', where(kind, code), policy({}))).toEqual(expected);
  });

  const terms = { audioVideo: { placesOfService: ['10', '11'] }, audioOnly: false as const };
  test.each([
    ['audio-video', '10', []],
    ['audio-video', '11', []],
    ['audio-video', '02', [`fail not-at-this-place ${place}`]],
    ['audio-video', '53', [`fail not-at-this-place ${place}`]],
    ['audio-only', '10', ['fail not-covered /members/0/telehealth']],
    ['in-person', '11', []],
    ['in-person', '10', [`review place-without-telehealth ${place}`]],
  ])('by a policy that names 10 and 11, video only: %s at %s', (kind, code, expected) => {
    expect(
      answersOf('session/telehealth', where(kind, code), policy({ telehealth: terms })),
    ).toEqual(expected);
  });

  test.each([
    ['in-person', '11', {}],
    ['audio-video', '02', {}],
    ['audio-video', '11', { telehealth: terms }],
  ])('what fits is looked at, and passes: %s at %s', (kind, code, given) => {
    expect(checksOf('session/telehealth', where(kind, code), policy(given))[0]).toBe(
      'pass /members/0/telehealth',
    );
  });

  test('a kind that the policy does not name is not decided by it', () => {
    const payers = policy({ telehealth: { audioVideo: { placesOfService: ['10'] } } });
    expect(answersOf('session/telehealth', where('audio-only', '02'), payers)).toEqual([]);
    expect(answersOf('session/telehealth', where('audio-only', '11'), payers)).toEqual(unfit);
  });

  test('the session speaks for members who say nothing, and the path says so', () => {
    const session = group({ '/telehealth': 'audio-video', '/members/1/placeOfService': '10' });
    expect(answersOf('session/telehealth', session)).toEqual([
      'review telehealth-at-another-place /placeOfService',
      'review telehealth-at-another-place /placeOfService',
    ]);
    expect(
      once(answersOf('session/telehealth', session, policy({ telehealth: { audioVideo: false } }))),
    ).toEqual(['fail not-covered /telehealth']);
  });

  test('one member at home says nothing about the others', () => {
    const session = where('audio-video', '11');
    expect(findingsBy('session/telehealth', session).map(({ patientId }) => patientId)).toEqual([
      'patient-a',
    ]);
  });
});

describe('session/per-diem', () => {
  const terms: Partial<PayerPolicy> = {
    perDiemPrograms: [
      { program: 'partial-hospitalization', except: ['physician', 'clinical-psychologist'] },
      { program: 'residential' },
    ],
  };
  const answers = (program: unknown, practitionerType: unknown) =>
    once(
      answersOf(
        'session/per-diem',
        group({ '/program': program, '/facilitators/0/practitionerType': practitionerType }),
        policy(terms),
      ),
    );

  test.each([
    ['partial-hospitalization', 'clinical-psychologist', []],
    ['partial-hospitalization', 'clinical-social-worker', ['fail in-the-day-rate /program']],
    ['partial-hospitalization', removed, ['no-data exception-unknown /program']],
    ['residential', 'physician', ['fail in-the-day-rate /program']],
    ['residential', removed, ['fail in-the-day-rate /program']],
    ['intensive-outpatient', 'trainee', []],
    ['outpatient', 'trainee', []],
    [removed, 'trainee', []],
  ])('%s, by a %s', (program, practitionerType, expected) => {
    expect(answers(program, practitionerType)).toEqual(expected);
  });

  test('a program without a day rate is looked at, and passes', () => {
    expect(checksOf('session/per-diem', group({}), policy(terms))[0]).toBe(
      'pass /members/0/payerId',
    );
  });

  test('an outpatient day rate holds sessions that name no program', () => {
    const payers = policy({ perDiemPrograms: [{ program: 'outpatient' }] });
    expect(answersOf('session/per-diem', group({}), payers)).toHaveLength(3);
  });

  test('without a rendering provider the exception is not asked', () => {
    const nobody = { '/facilitators/0/bills': false };
    const partial = group({ ...nobody, '/program': 'partial-hospitalization' });
    expect(checksOf('session/per-diem', partial, policy(terms))[0]).toBe(
      'not-applicable /members/0/payerId',
    );
    const residential = group({ ...nobody, '/program': 'residential' });
    expect(answersOf('session/per-diem', residential, policy(terms))).toHaveLength(3);
  });

  test('is not asked by a policy that is silent', () => {
    expect(checksOf('session/per-diem', group({}), policy({}))[0]).toBe(
      'not-applicable /members/0/payerId',
    );
  });
});
