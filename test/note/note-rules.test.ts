import { expect, test } from 'vitest';
import { comparedNoteRules, searchedNoteRules } from '../../src/note/compared-note-rules.js';
import { attendingNoteRules, noteRules, rosterNoteRules } from '../../src/note/note-rules.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

test('the notes of the small process group are complete', () => {
  const report = validateGroupSession(smallProcessGroup, { individuality: false });
  expect(
    report.members
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule.startsWith('note/')),
  ).toEqual([]);
});

test('a note without text is checked for each of its parts', () => {
  const report = validateGroupSession(
    {
      ...smallProcessGroup,
      members: smallProcessGroup.members.map((one) => ({
        ...one,
        note: { noteId: one.patientId },
      })),
    },
    { individuality: false },
  );
  expect(report.members[0]?.findings.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
    'note/participation blank',
    'note/intervention blank',
    'note/response blank',
    'note/progress blank',
    'note/plan blank',
    'note/goal-link not-linked',
    'note/clinical-meaning blank',
    'note/signature unsigned',
    'note/type-content nothing-on-process',
  ]);
});

test('each rule looks at its own part of the note', () => {
  const rules = [
    ...rosterNoteRules,
    ...attendingNoteRules,
    ...noteRules,
    ...searchedNoteRules,
    ...comparedNoteRules,
  ];
  expect(Object.fromEntries(rules.map(({ id, looksAt }) => [id, looksAt]))).toEqual({
    'note/absent-member': '/note',
    'note/ai-review': '/note/reviewedBy',
    'note/amendment': '/note/amendments',
    'note/clinical-meaning': '/note/meaning',
    'note/date': '/note/serviceDate',
    'note/goal-link': '/note/goalIds',
    'note/individuality': '/note',
    'note/intervention': '/note/interventions',
    'note/other-member-named': '/note',
    'note/participation': '/note/participation',
    'note/plan': '/note/plan',
    'note/present': '/note',
    'note/progress': '/note/progress',
    'note/response': '/note/response',
    'note/risk': '/note/risk',
    'note/shared': '/note/noteId',
    'note/signature': '/note/signature',
    'note/timeliness': '/note/writtenAt',
    'note/topic-only': '/note/participation',
    'note/type-content': '/note',
    'note/written-before-end': '/note/writtenAt',
  });
});
