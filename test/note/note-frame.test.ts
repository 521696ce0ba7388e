import { expect, test } from 'vitest';
import { composeNote } from '../../src/note/compose-note.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { composed, lineOf } from './composed.js';

test('the frame is the same in every chart of the session', () => {
  const changes: Changes = {
    '/members/0/telehealth': 'audio-only',
    '/members/1/placeOfService': '10',
    '/members/2/attendance': 'absent',
  };
  const frames = smallProcessGroup.members.map(
    ({ patientId }) => composed(changes, patientId).frame,
  );
  expect(new Set(frames).size).toBe(1);
  expect(lineOf(frames[0] ?? '', 'Members attending')).toBe('Members attending: 2');
});

test.each([
  ['in-person', 'in person'],
  ['audio-video', 'telehealth by video'],
  ['audio-only', 'telehealth by audio only'],
])('the frame writes %s as %s', (telehealth, words) => {
  expect(lineOf(composed({ '/telehealth': telehealth }).frame, 'Format')).toBe(`Format: ${words}`);
});

test('the frame has no duration if the session does not end after it starts', () => {
  const { frame } = composed({ '/end': smallProcessGroup.start });
  expect(lineOf(frame, 'Start and stop')).toBe('Start and stop: 6:30 pm to 6:30 pm (UTC-05:00)');
  expect(lineOf(frame, 'Duration')).toBe('Duration: ________');
});

test('the frame leaves a blank for a place of service and a group type that are not recorded', () => {
  const { frame } = composed({ '/placeOfService': removed, '/groupType': removed });
  expect(lineOf(frame, 'Place of service')).toBe('Place of service: ________');
  expect(lineOf(frame, 'Group type')).toBe('Group type: ________');
});

const sized = (attended: number, changes: Partial<GroupSession> = {}) =>
  lineOf(
    composeNote(
      {
        ...smallProcessGroup,
        members: Array.from({ length: attended }, (_, index) => ({
          patientId: `patient-${index}`,
          attendance: 'attended' as const,
        })),
        ...changes,
      },
      'patient-0',
    ).frame,
    'Size rationale',
  );

test('the frame leaves a blank for the size rationale of more than ten members, and none for up to ten', () => {
  expect(sized(10)).toBeUndefined();
  expect(sized(11)).toBe('Size rationale: ________');
  expect(sized(11, { sizeRationale: ' Rounds of two. ' })).toBe('Size rationale: Rounds of two.');
  expect(sized(3, { sizeRationale: 'Rounds of two.' })).toBe('Size rationale: Rounds of two.');
  expect(
    sized(11, { start: '2012-12-31T18:30:00-05:00', end: '2012-12-31T19:45:00-05:00' }),
  ).toBeUndefined();
});

test('the frame lists the interventions that have text', () => {
  const line = (interventions: string[]) =>
    lineOf(composed({ '/interventions': interventions }).frame, 'Interventions across the group');
  expect(line(['linking', '–', 'role-play'])).toBe(
    'Interventions across the group: linking; role-play',
  );
  expect(line(['–'])).toBe('Interventions across the group: ________');
});
