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

const stretch = (from: string, to: string) => [
  { from: `2026-03-04T${from}-05:00`, to: `2026-03-04T${to}-05:00` },
];
const twoCame = { '/members/2/attendance': 'absent' };
const oneCame = { ...twoCame, '/members/1/attendance': 'absent' };

describe('session/minimum-attendance', () => {
  test.each([
    ['three came', {}, []],
    ['two came', twoCame, []],
    ['one came', oneCame, ['fail too-few-attended /members']],
    [
      'nobody came',
      { ...oneCame, '/members/0/attendance': 'absent' },
      ['fail too-few-attended /members'],
    ],
    [
      'one patient stands there twice',
      { ...twoCame, '/members/1/patientId': 'patient-a' },
      ['fail too-few-attended /members'],
    ],
    ['the roster is empty', { '/members': [] }, ['fail too-few-attended /members']],
  ])('%s', (_, changes, expected) => {
    expect(answersOf('session/minimum-attendance', group(changes))).toEqual(expected);
  });

  test.each([
    ['19:00:00', ['fail never-together /members']],
    ['18:59:59', []],
  ])('one until 19:00:00, the other from %s', (from, expected) => {
    const session = group({
      ...twoCame,
      '/members/0/presence': stretch('18:30:00', '19:00:00'),
      '/members/1/presence': stretch(from, '19:45:00'),
    });
    expect(answersOf('session/minimum-attendance', session)).toEqual(expected);
    expect(reportOn(session).service.kind).toBe(expected.length > 0 ? 'not-group' : 'group');
  });

  test.each([
    [15, []],
    [16, ['90832']],
    [37, ['90832']],
    [38, ['90834']],
    [52, ['90834']],
    [53, ['90837']],
  ])('%i minutes alone may have been %j', (minutes, codes) => {
    for (const second of ['00', '59']) {
      const end = `2026-03-04T19:${String(minutes).padStart(2, '0')}:${second}-05:00`;
      const session = group({ ...oneCame, '/start': '2026-03-04T19:00:00-05:00', '/end': end });
      const { service } = reportOn(session);
      expect(service).toMatchObject({ code: null, kind: 'not-group' });
      expect(service.alternatives.map(({ code }) => code)).toEqual(codes);
    }
  });
});

describe('session/dropped-to-one', () => {
  test.each([
    ['19:45:00', []],
    ['19:44:59', ['advice briefly-alone /members']],
    ['19:29:01', ['advice briefly-alone /members']],
    ['19:29:00', ['review alone-as-long-as-a-service /members']],
  ])('one of two left at %s', (to, expected) => {
    const session = group({ ...twoCame, '/members/1/presence': stretch('18:30:00', to) });
    expect(answersOf('session/dropped-to-one', session)).toEqual(expected);
  });

  test('counts time on end, at the beginning too, and takes the longest', () => {
    const session = group({ ...twoCame, '/members/1/presence': stretch('18:45:00', '19:28:00') });
    expect(findingsBy('session/dropped-to-one', session)[0]).toMatchObject({
      reason: 'alone-as-long-as-a-service',
      params: {
        minutes: 17,
        limit: 16,
        from: '2026-03-04T19:28:00-05:00',
        to: '2026-03-04T19:45:00-05:00',
      },
    });
  });

  test('is not asked where there never was a group', () => {
    expect(checksOf('session/dropped-to-one', group(oneCame))).toEqual(['not-applicable /members']);
  });
});

describe('session/times', () => {
  test.each([
    ['18:29:59', ['fail ends-before-start /end']],
    ['18:30:00', ['fail ends-before-start /end']],
    ['18:30:01', []],
  ])('a session from 18:30:00 to %s', (clock, expected) => {
    const session = group({ '/end': `2026-03-04T${clock}-05:00` });
    expect(answersOf('session/times', session)).toEqual(expected);
  });

  test('a presence that is backwards is that member’s alone', () => {
    const session = group({
      '/members/1/presence': [
        ...stretch('18:30:00', '19:00:00'),
        ...stretch('19:10:00', '19:10:00'),
      ],
    });
    expect(answersOf('session/times', session)).toEqual([
      'fail presence-backwards /members/1/presence/1',
    ]);
    expect(reportOn(session).members[0]?.verdict).toBe('ready');
  });
});

describe('session/interactive', () => {
  test.each([
    ['process', ['role-play'], []],
    ['process', [], ['fail no-interaction /interaction']],
    ['support', [], ['fail no-interaction /interaction']],
    ['process', removed, ['no-data not-recorded /interaction']],
    ['other', removed, ['no-data not-recorded /interaction']],
    ['psychoeducation', removed, ['review not-recorded-in-a-teaching-group /interaction']],
    ['support', removed, ['review not-recorded-in-a-teaching-group /interaction']],
    ['activity', removed, ['review not-recorded-in-a-teaching-group /interaction']],
  ])('a %s group with %j', (groupType, interaction, expected) => {
    const session = group({ '/groupType': groupType, '/interaction': interaction });
    expect(answersOf('session/interactive', session)).toEqual(expected);
  });
});

describe('session/rendering-provider', () => {
  const coTherapist = {
    providerId: 'ms-adeyemi',
    bills: true,
    npi: '1999999992',
    credential: 'LMFT',
  };
  const path = '/members/0/renderingProviderId';
  const answers = (changes: Record<string, unknown>, payers = policy({})) =>
    answersOf('session/rendering-provider', group(changes), payers).slice(0, 1);

  test.each([
    ['one bills', {}, []],
    ['nobody bills', { '/facilitators/0/bills': false }, [`fail nobody-bills ${path}`]],
    ['there is no facilitator', { '/facilitators': [] }, [`fail nobody-bills ${path}`]],
    ['two bill', { '/facilitators/-': coTherapist }, [`fail several-bill ${path}`]],
    [
      'two bill, the member names one',
      {
        '/facilitators/-': coTherapist,
        [path]: 'ms-adeyemi',
        '/members/1/renderingProviderId': 'ms-adeyemi',
        '/members/2/renderingProviderId': 'ms-adeyemi',
      },
      [],
    ],
    ['the member names a stranger', { [path]: 'dr-elsewhere' }, [`fail not-listed ${path}`]],
    [
      'the member names one who does not bill',
      { '/facilitators/-': { ...coTherapist, bills: false }, [path]: 'ms-adeyemi' },
      [`fail does-not-bill ${path}`],
    ],
    [
      'that one’s supervisor bills',
      {
        '/facilitators/-': { ...coTherapist, bills: false, supervisedBy: 'dr-lindqvist' },
        [path]: 'ms-adeyemi',
      },
      [],
    ],
    [
      'the named one is listed twice',
      { '/facilitators/-': { ...coTherapist, providerId: 'dr-lindqvist' }, [path]: 'dr-lindqvist' },
      [`fail several-bill ${path}`],
    ],
  ])('%s', (_, changes, expected) => {
    expect(answers(changes)).toEqual(expected);
  });

  test('a payer may let each of them bill', () => {
    const two = { '/facilitators/-': coTherapist };
    expect(answers(two, policy({ coFacilitators: 'each-bills' }))).toEqual([]);
    expect(answers(two, policy({ coFacilitators: 'one-bills' }))).toHaveLength(1);
  });
});
