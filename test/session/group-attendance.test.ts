import { expect, test } from 'vitest';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { type GroupAttendance, groupAttendance } from '../../src/session/group-attendance.js';
import { group, presence } from '../validation/process-group-answers.js';

const attended = (...members: (string | typeof removed)[]): Changes =>
  Object.fromEntries(members.map((one, index) => [`/members/${index}/attendance`, one]));
const apart: Changes = {
  '/members/0/presence': presence(['18:30:00', '19:00:00']),
  '/members/1/presence': presence(['19:00:00', '19:45:00']),
};

test.each<[string, Changes, GroupAttendance]>([
  ['three attended', {}, 'enough'],
  ['two attended', attended('attended', 'attended', 'absent'), 'enough'],
  ['two attended, one is unknown', attended('attended', 'attended', 'unknown'), 'enough'],
  ['one attended', attended('attended', 'absent', 'absent'), 'too-few-attended'],
  [
    'one attended, one is unknown',
    attended('attended', removed, 'absent'),
    'attendance-not-recorded',
  ],
  ['one is unknown', attended('absent', 'unknown', 'absent'), 'too-few-attended'],
  ['two are unknown', attended('absent', 'unknown', removed), 'attendance-not-recorded'],
  ['nobody is on the roster', { '/members': [] }, 'too-few-attended'],
  [
    'two attended apart',
    { ...attended('attended', 'attended', 'absent'), ...apart },
    'never-together',
  ],
  [
    'two attended apart, one is unknown',
    { ...attended('attended', 'attended', 'unknown'), ...apart },
    'attendance-not-recorded',
  ],
  [
    'two attended apart, one is unknown and was never there',
    { ...attended('attended', 'attended', 'unknown'), ...apart, '/members/2/presence': [] },
    'never-together',
  ],
  [
    'two attended apart in a session without an end',
    { ...attended('attended', 'attended', 'absent'), ...apart, '/end': removed },
    'never-together',
  ],
  [
    'two attended in a session without an end',
    { ...attended('attended', 'attended', 'absent'), '/end': removed },
    'enough',
  ],
  [
    'one patient twice on the roster',
    { ...attended('attended', 'unknown', 'absent'), '/members/1/patientId': 'patient-a' },
    'too-few-attended',
  ],
])('%s', (_, changes, expected) => {
  expect(groupAttendance(sessionFacts(group(changes), { payers: undefined }), 2)).toBe(expected);
});
