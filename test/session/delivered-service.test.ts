import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../../src/record/session-facts.js';
import { policiesByPayer } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { harborHealth } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { type DeliveredService, deliveredService } from '../../src/session/delivered-service.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const delivered = (changes: Changes, instructionCode?: string): DeliveredService =>
  deliveredService(
    sessionFacts(change(smallProcessGroup, changes), {
      payers:
        instructionCode === undefined
          ? undefined
          : policiesByPayer([{ ...harborHealth, instructionCode }]),
    }),
  );
const codes = (changes: Changes, instructionCode?: string): string[] =>
  delivered(changes, instructionCode).alternatives.map(({ code }) => code);

const until = (to: string) => [{ from: '2026-03-04T18:30:00-05:00', to: `2026-03-04T${to}-05:00` }];
const two: Changes = { '/members/1/attendance': 'absent', '/members/1/note': removed };
const one: Changes = {
  ...two,
  '/members/2/attendance': 'absent',
  '/members/2/note': removed,
  '/attendedMeans': 'whole',
};
const on = (date: string): Changes => ({
  '/start': `${date}T18:30:00-05:00`,
  '/end': `${date}T19:45:00-05:00`,
});

describe('group psychotherapy', () => {
  test.each([
    ['three patients attended', {}],
    ['two patients attended together', two],
  ])('was delivered where %s', (_, changes) => {
    expect(delivered(changes)).toEqual({ code: '90853', kind: 'group', alternatives: [] });
  });
});

describe('with one patient, the alternative is individual psychotherapy', () => {
  test('by the minutes of the patient who attended', () => {
    expect(delivered(one)).toEqual({
      code: null,
      kind: 'not-group',
      alternatives: [
        {
          code: '90837',
          patientId: 'patient-a',
          why: '75 minutes: only if individual psychotherapy was delivered and is documented on its own terms.',
        },
      ],
    });
  });

  test.each([
    ['18:45:59', undefined],
    ['18:46:00', '90832'],
    ['19:07:59', '90832'],
    ['19:08:00', '90834'],
    ['19:22:59', '90834'],
    ['19:23:00', '90837'],
  ])('present until %s: %s', (to, code) => {
    const service = delivered({ ...one, '/members/0/presence': until(to) });
    expect(service).toMatchObject({ code: null, kind: 'not-group' });
    expect(service.alternatives.map((other) => [other.code, other.patientId])).toEqual(
      code === undefined ? [] : [[code, 'patient-a']],
    );
  });

  test.each([
    [15, []],
    [16, ['90832']],
    [37, ['90832']],
    [38, ['90834']],
    [52, ['90834']],
    [53, ['90837']],
  ])('a session of %i minutes: %j', (minutes, expected) => {
    for (const second of ['00', '59']) {
      const end = `2026-03-04T19:${String(minutes).padStart(2, '0')}:${second}-05:00`;
      const session = { ...one, '/start': '2026-03-04T19:00:00-05:00', '/end': end };
      expect(delivered(session)).toMatchObject({ code: null, kind: 'not-group' });
      expect(codes(session)).toEqual(expected);
    }
  });

  test('and none for a session of 10 minutes, or before the codes exist', () => {
    expect(codes({ ...one, '/end': '2026-03-04T18:40:00-05:00' })).toEqual([]);
    expect(delivered({ ...one, ...on('2012-03-04') })).toEqual({
      code: null,
      kind: 'not-group',
      alternatives: [],
    });
  });
});

test.each<[string, Changes]>([
  ['presence is not recorded', { '/attendedMeans': removed }],
  [
    'a departure is not recorded',
    { '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00' }] },
  ],
  ['the end of the session is not recorded', { '/end': removed }],
])('no code that is chosen by time is named where %s', (_, changes) => {
  expect(delivered({ ...one, ...changes })).toEqual({
    code: null,
    kind: 'not-group',
    alternatives: [],
  });
});

describe('one patient with relatives', () => {
  const relatives: Changes = { ...one, '/others': [{ role: 'relative', count: 2 }] };
  const found = (changes: Changes) =>
    delivered({ ...relatives, ...changes }).alternatives.map(
      ({ code, patientId = 'no patient', why }) => `${code} ${patientId} ${why.split(':')[0]}`,
    );
  const from = (clock: string) => [
    { from: `2026-03-04T${clock}-05:00`, to: '2026-03-04T19:45:00-05:00' },
  ];

  test.each<[string, Changes, string[]]>([
    ['throughout', {}, ['90847 patient-a 75 minutes with relatives']],
    [
      'for 26 minutes',
      { '/members/0/presence': from('19:19:00') },
      [
        '90847 patient-a 26 minutes with relatives',
        '90846 no patient 49 minutes when no patient was there',
      ],
    ],
    [
      'for a second less',
      { '/members/0/presence': from('19:19:01') },
      ['90846 no patient 49 minutes when no patient was there'],
    ],
    [
      'all but the first 26 minutes',
      { '/members/0/presence': from('18:56:00') },
      [
        '90847 patient-a 49 minutes with relatives',
        '90846 no patient 26 minutes when no patient was there',
      ],
    ],
    [
      'all but a second less',
      { '/members/0/presence': from('18:55:59') },
      ['90847 patient-a 49 minutes with relatives'],
    ],
    ['at times that are not recorded', { '/attendedMeans': removed }, []],
    [
      'not at all',
      { '/members/0/attendance': 'absent' },
      ['90846 no patient 75 minutes when no patient was there'],
    ],
    ['perhaps', { '/members/0/attendance': removed }, []],
    ['before a source was read', on('2025-12-31'), []],
  ])('the patient was there %s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
    expect(delivered({ ...relatives, ...changes })).toMatchObject({
      code: null,
      kind: 'not-group',
    });
  });

  test('is no family with an observer alone, and a group with relatives stays a group', () => {
    expect(codes({ ...one, '/others': [{ role: 'observer', count: 1 }] })).toEqual(['90837']);
    expect(delivered({ '/others': [{ role: 'relative', count: 3 }] })).toMatchObject({
      code: '90853',
      kind: 'group',
    });
  });
});

describe('where attendance is not recorded', () => {
  const undecided = { code: null, kind: 'undecided', alternatives: [] };

  test.each<[string, Changes, object]>([
    ['one attended and one may have', { '/members/1/attendance': 'unknown' }, undecided],
    [
      'nobody is recorded',
      { '/members/0/attendance': removed, '/members/1/attendance': removed },
      undecided,
    ],
    [
      'two attended at different times, and a third may have',
      {
        '/members/0/presence': until('19:00:00'),
        '/members/1/presence': [
          { from: '2026-03-04T19:00:00-05:00', to: '2026-03-04T19:45:00-05:00' },
        ],
        '/members/2/attendance': 'unknown',
      },
      undecided,
    ],
    [
      'two attended, and a third may have',
      { '/members/2/attendance': 'unknown' },
      { code: '90853', kind: 'group' },
    ],
    [
      'one may have attended, and was never there',
      {
        '/members/0/attendance': 'absent',
        '/members/1/attendance': 'unknown',
        '/members/1/presence': [],
      },
      { code: null, kind: 'not-group' },
    ],
  ])('and %s', (_, changes, expected) => {
    const pair = { '/members/2/attendance': 'absent', ...changes };
    expect(delivered(pair)).toMatchObject(expected);
  });

  test('a class is still no group', () => {
    expect(delivered({ '/interaction': [], '/members/1/attendance': 'unknown' })).toMatchObject({
      kind: 'not-group',
    });
  });
});

describe('without therapeutic interaction, the alternative is a class', () => {
  const noInteraction: Changes = { '/interaction': [] };
  const why = 'A class, where the payer covers it and its requirements are met.';

  test('billed as H2027, or as the code that each payer requires', () => {
    expect(delivered(noInteraction)).toEqual({
      code: null,
      kind: 'not-group',
      alternatives: [{ code: 'H2027', why }],
    });
    expect(delivered(noInteraction, 'S9446').alternatives).toEqual([{ code: 'S9446', why }]);
    expect(codes({ ...noInteraction, '/members/0/payerId': 'other-payer' }, 'S9446')).toEqual([
      'H2027',
      'S9446',
    ]);
  });

  test('and never individual psychotherapy, even where only one patient attended', () => {
    expect(delivered({ ...one, ...noInteraction })).toMatchObject({
      code: null,
      kind: 'not-group',
    });
    expect(codes({ ...one, ...noInteraction })).toEqual(['H2027']);
  });

  test('and there is none before the code exists', () => {
    expect(codes({ ...noInteraction, ...on('2012-12-31') })).toEqual([]);
  });
});

describe('with several families, the alternative is 90849', () => {
  const multiFamily: Changes = { '/groupType': 'multi-family' };

  test('on its own terms', () => {
    expect(delivered(multiFamily)).toEqual({
      code: '90849',
      kind: 'not-group',
      alternatives: [{ code: '90849', why: 'Psychotherapy with several families in one group.' }],
    });
  });

  test('and there is none before the code exists', () => {
    expect(codes({ ...multiFamily, ...on('2012-12-31') })).toEqual([]);
  });
});

test('turning the rule off changes no service', () => {
  const off = validateGroupSession(change(smallProcessGroup, one), {
    individuality: false,
    rules: { 'session/minimum-attendance': 'off' },
  });
  expect(off.service.kind).toBe('not-group');
  expect(off.findings.map(({ rule }) => rule)).not.toContain('session/minimum-attendance');
  expect(off.ruleset.overrides).toEqual({ 'session/minimum-attendance': 'off' });
});

test('the report names the service', () => {
  const { service } = validateGroupSession(change(smallProcessGroup, one), {
    individuality: false,
  });
  expect(service).toEqual(delivered(one));
});
