import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { answersOf, group, presence, reportOn } from '../../validation/process-group-answers.js';

const attendance = '/members/2/attendance';
const at = '/members/2/presence';
const notRecorded = [`no-data attendance-not-recorded ${attendance}`];
const contradicts = [`review presence-contradicts ${at}`];

test.each<[string, Changes, string[]]>([
  ['attended', { [attendance]: 'attended' }, []],
  ['absent', { [attendance]: 'absent' }, []],
  ['unknown', { [attendance]: 'unknown' }, notRecorded],
  ['not recorded', { [attendance]: removed }, notRecorded],
  ['not recorded, but presence is', { [attendance]: removed, [at]: 'whole' }, notRecorded],
  ['absent, and never there', { [attendance]: 'absent', [at]: [] }, []],
  ['absent, and there throughout', { [attendance]: 'absent', [at]: 'whole' }, contradicts],
  [
    'absent, and there for a while',
    { [attendance]: 'absent', [at]: presence(['18:30:00', '18:40:00']) },
    contradicts,
  ],
  [
    'absent, and attended means throughout',
    { [attendance]: 'absent', '/attendedMeans': 'whole' },
    [],
  ],
])('%s', (_, changes, expected) => {
  expect(answersOf('member/attendance', group(changes))).toEqual(expected);
});

test('a patient of unknown attendance is neither present nor absent in the report', () => {
  const { attended, members, service } = reportOn(group({ [attendance]: removed }));
  expect(attended).toBe(2);
  expect(service.kind).toBe('group');
  expect(members[2]).toMatchObject({
    attended: null,
    minutes: null,
    present: null,
    verdict: 'review',
  });
  expect(members[2]?.findings.map(({ rule }) => rule)).toEqual(['member/attendance']);
  expect(members[0]?.verdict).toBe('ready');
});
