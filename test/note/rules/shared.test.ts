import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { testAnswers } from '../note-answers.js';

testAnswers('note/shared', [
  ['a note of their own', {}, 'pass'],
  ['no note', { '/members/0/note': removed }, 'not-applicable'],
  ['the note ID of another member', { '/members/1/note/noteId': 'note-a' }, 'several-members'],
  [
    'a dash as the note ID of both',
    { '/members/0/note/noteId': '-', '/members/1/note/noteId': '-' },
    'several-members',
  ],
  ['note IDs that differ only in case', { '/members/1/note/noteId': 'NOTE-A' }, 'pass'],
  [
    'the note ID of an absent member',
    { '/members/1/attendance': 'absent', '/members/1/note/noteId': 'note-a' },
    'several-members',
  ],
  [
    'the same patient listed twice',
    { '/members/1/patientId': 'patient-a', '/members/1/note/noteId': 'note-a' },
    'pass',
  ],
]);

describe('a global note for the room', () => {
  const room = (size: number) => ({
    ...smallProcessGroup,
    members: Array.from({ length: size }, (_, index) => ({
      patientId: `patient-${index}`,
      attendance: index === 1 ? ('absent' as const) : ('attended' as const),
      note: { noteId: 'room' },
    })),
  });
  const found = (size: number) =>
    validateGroupSession(room(size), { individuality: false }).members.map(({ findings }) =>
      findings.filter(({ rule }) => rule === 'note/shared'),
    );

  test('is reported for each member, including absent ones, with paths to the others', () => {
    expect(found(3).map(([one]) => [one?.path, one?.relatedPaths])).toEqual([
      ['/members/0/note/noteId', ['/members/1/note/noteId', '/members/2/note/noteId']],
      ['/members/1/note/noteId', ['/members/0/note/noteId', '/members/2/note/noteId']],
      ['/members/2/note/noteId', ['/members/0/note/noteId', '/members/1/note/noteId']],
    ]);
  });

  test('has at most twenty related paths, but counts every entry', () => {
    expect(found(21)[0]?.[0]?.relatedPaths).toHaveLength(20);
    const [first] = found(22)[0] ?? [];
    expect(first?.relatedPaths).toHaveLength(20);
    expect(first?.params).toEqual({ noteId: 'room', entries: 22 });
  });
});
