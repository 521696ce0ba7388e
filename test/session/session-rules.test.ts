import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { groupOf } from '../../src/rule-book/example-records/group-of.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  reportOn,
} from '../validation/process-group-answers.js';

const lasting = (clock: string) => group({ '/end': `2026-03-04T${clock}-05:00` });

describe('session/group-size', () => {
  test.each([
    [8, 'process', []],
    [9, 'process', ['advice large-process-group /members']],
    [10, 'process', ['advice large-process-group /members']],
    [11, 'process', ['review no-rationale /sizeRationale']],
    [8, 'recovery', []],
    [9, 'recovery', []],
    [10, 'recovery', []],
    [11, 'recovery', ['review no-rationale /sizeRationale']],
  ] as const)('%i in a %s group', (size, groupType, expected) => {
    expect(answersOf('session/group-size', { ...groupOf(size), groupType })).toEqual(expected);
  });

  test('says what it counted and that this is guidance', () => {
    const [finding] = findingsBy('session/group-size', groupOf(11));
    expect(finding?.params).toEqual({ attended: 11, guidance: 10 });
    expect(finding?.message).toMatch(/guidance, not a CPT limit/);
  });

  test('asks no rationale twice', () => {
    const sizeRationale = 'Two therapists; each member worked in one of two circles.';
    expect(checksOf('session/group-size', { ...groupOf(11), sizeRationale })).toEqual([
      'pass /members',
    ]);
    expect(answersOf('session/group-size', { ...groupOf(11), sizeRationale: ' – ' })).toEqual([
      'review no-rationale /sizeRationale',
    ]);
  });

  test('advises outpatient groups only', () => {
    const program = 'intensive-outpatient';
    expect(answersOf('session/group-size', { ...groupOf(9), program })).toEqual([]);
    expect(answersOf('session/group-size', { ...groupOf(9), program: 'outpatient' })).toHaveLength(
      1,
    );
  });

  test('counts patients who attended, each once', () => {
    const { members, ...rest } = groupOf(11);
    const [first, second, ...others] = members;
    if (!first || !second) throw new TypeError('A group of eleven has two members.');
    const absent = {
      ...rest,
      members: [{ ...first, attendance: 'absent' as const }, second, ...others],
    };
    const twice = {
      ...rest,
      members: [first, { ...second, patientId: first.patientId }, ...others],
    };
    for (const session of [absent, twice])
      expect(answersOf('session/group-size', session)).toEqual([
        'advice large-process-group /members',
      ]);
  });
});

describe('session/duration', () => {
  test.each([
    ['19:14:00', 44, ['advice short /end']],
    ['19:14:59', 44, ['advice short /end']],
    ['19:15:00', 45, []],
    ['20:30:00', 120, []],
    ['20:30:59', 120, []],
    ['20:31:00', 121, ['advice long /end']],
  ])('a session until %s has %i minutes', (clock, minutes, expected) => {
    expect(reportOn(lasting(clock)).minutes).toBe(minutes);
    expect(answersOf('session/duration', lasting(clock))).toEqual(expected);
  });

  test('says that the figure is this library’s own', () => {
    for (const clock of ['19:14:00', '20:31:00'])
      expect(findingsBy('session/duration', lasting(clock))[0]?.message).toMatch(
        /this library’s heuristic/,
      );
  });

  test('does not count minutes that do not exist', () => {
    expect(checksOf('session/duration', lasting('18:30:00'))).toEqual(['not-applicable /end']);
  });
});

describe('session/frame', () => {
  const long = 'x'.repeat(300);
  test.each([
    ['a focus of 300 characters', { '/focus': long }, []],
    ['spaces around it', { '/focus': ` ${long}\n` }, []],
    ['300 characters outside the basic plane', { '/focus': '𝒻'.repeat(300) }, []],
    ['301 characters', { '/focus': `${long}x` }, ['advice long-focus /focus']],
    ['no focus', { '/focus': removed }, ['no-data no-focus /focus']],
    ['a dash for a focus', { '/focus': '–' }, ['no-data no-focus /focus']],
    [
      'no interventions',
      { '/interventions': removed },
      ['no-data no-interventions /interventions'],
    ],
    ['an empty list', { '/interventions': [] }, ['no-data no-interventions /interventions']],
    [
      'a list of blanks',
      { '/interventions': ['', '.'] },
      ['no-data no-interventions /interventions'],
    ],
    ['one that says something', { '/interventions': ['', 'linking'] }, []],
    [
      'neither',
      { '/focus': removed, '/interventions': removed },
      ['no-data no-focus /focus', 'no-data no-interventions /interventions'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(answersOf('session/frame', group(changes))).toEqual(expected);
  });
});

describe('session/didactic', () => {
  const exchange = ['member-feedback'];
  test.each([
    ['process', 'half', exchange, []],
    ['process', 'most', exchange, ['review mostly-instruction /instruction']],
    ['skills', 'most', exchange, ['review mostly-instruction /instruction']],
    ['psychoeducation', 'little', exchange, ['review teaching-group /groupType']],
    ['support', 'little', exchange, ['review teaching-group /groupType']],
    ['activity', 'little', exchange, ['review teaching-group /groupType']],
    ['support', 'little', [], []],
    ['support', 'most', [], ['review mostly-instruction /instruction']],
    [
      'activity',
      'most',
      exchange,
      ['review teaching-group /groupType', 'review mostly-instruction /instruction'],
    ],
  ])('a %s group, %s instruction, exchange %j', (groupType, instruction, interaction, expected) => {
    const session = group({
      '/groupType': groupType,
      '/instruction': instruction,
      '/interaction': interaction,
    });
    expect(answersOf('session/didactic', session)).toEqual(expected);
  });

  test('leaves a group alone whose instruction and exchange are not recorded', () => {
    const session = group({
      '/groupType': 'support',
      '/instruction': removed,
      '/interaction': removed,
    });
    expect(answersOf('session/didactic', session)).toEqual([]);
  });
});

describe('session/skills-linkage', () => {
  const unlinked = ['review not-linked-to-members /interaction'];
  const aimless = ['review not-linked-to-goals /interaction'];
  test.each([
    [['linked-to-disclosure', 'linked-to-goals'], []],
    [['member-feedback', 'linked-to-goals'], []],
    [['therapeutic-processing', 'linked-to-goals'], []],
    [['behavioral-rehearsal', 'linked-to-goals'], []],
    [['linked-to-goals'], unlinked],
    [['role-play', 'linked-to-goals'], unlinked],
    [['member-feedback'], aimless],
    [['rupture-and-repair'], [...unlinked, ...aimless]],
  ])('a skills group with %j', (interaction, expected) => {
    const session = group({ '/groupType': 'skills', '/interaction': interaction });
    expect(answersOf('session/skills-linkage', session)).toEqual(expected);
  });

  test.each([
    ['a process group', { '/interaction': ['role-play'] }],
    ['a skills group without exchange', { '/groupType': 'skills', '/interaction': [] }],
    ['a skills group that recorded none', { '/groupType': 'skills', '/interaction': removed }],
  ])('is not asked of %s', (_, changes) => {
    expect(checksOf('session/skills-linkage', group(changes))).toEqual([
      'not-applicable /interaction',
    ]);
  });
});

describe('session/multi-family', () => {
  test('is another service with another code', () => {
    const session = group({ '/groupType': 'multi-family' });
    expect(answersOf('session/multi-family', session)).toEqual(['fail another-code /groupType']);
    expect(reportOn(session).service).toMatchObject({
      code: null,
      kind: 'not-group',
      alternatives: [{ code: '90849' }],
    });
  });

  test('stays another service where the rule is turned off', () => {
    const session = group({ '/groupType': 'multi-family' });
    const off = { individuality: false, rules: { 'session/multi-family': 'off' } } as const;
    const { verdict, service } = validateGroupSession(session, off);
    expect(reportOn(session).verdict).toBe('blocked');
    expect(verdict).toBe('ready');
    expect(service.kind).toBe('not-group');
  });
});

describe('session/duplicate-member', () => {
  test('finds every entry of the patient, absent ones included', () => {
    const session = group({
      '/members/2/patientId': 'patient-a',
      '/members/2/attendance': 'absent',
    });
    expect(answersOf('session/duplicate-member', session)).toEqual([
      'fail listed-again /members/0/patientId',
      'fail listed-again /members/2/patientId',
    ]);
    const [first, second] = findingsBy('session/duplicate-member', session);
    expect(first).toMatchObject({
      relatedPaths: ['/members/2/patientId'],
      params: { times: 2 },
      patientId: 'patient-a',
    });
    expect(second?.relatedPaths).toEqual(['/members/0/patientId']);
    expect(reportOn(session).members[2]?.verdict).toBe('absent');
  });

  test('counts three entries as three', () => {
    const session = group({
      '/members/1/patientId': 'patient-a',
      '/members/2/patientId': 'patient-a',
    });
    expect(
      findingsBy('session/duplicate-member', session).map(({ relatedPaths }) => relatedPaths),
    ).toEqual([
      ['/members/1/patientId', '/members/2/patientId'],
      ['/members/0/patientId', '/members/2/patientId'],
      ['/members/0/patientId', '/members/1/patientId'],
    ]);
  });

  test('knows ids that look alike apart', () => {
    expect(
      answersOf('session/duplicate-member', group({ '/members/1/patientId': 'Patient-a' })),
    ).toEqual([]);
  });
});
