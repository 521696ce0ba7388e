import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { answerOf, findingsAt, noteOf, testAnswers } from '../note-answers.js';

const absentWith = (fields: Record<string, unknown>): Changes => ({
  '/members/0/attendance': 'absent',
  ...noteOf(fields),
});

testAnswers('note/absent-member', [
  ['a member who attended', {}, 'not-applicable'],
  ['no note', { '/members/0/attendance': 'absent', '/members/0/note': removed }, 'pass'],
  ['a note without text', absentWith({}), 'pass'],
  ['a plan to call', absentWith({ plan: 'Call on Thursday.' }), 'pass'],
  ['a risk reported by phone', absentWith({ risk: 'Sister reports that he drank.' }), 'pass'],
  ['the shared frame', absentWith({ frame: 'Process group, 75 minutes.' }), 'pass'],
  ['dashes', absentWith({ participation: '–', text: ' ' }), 'pass'],
  ['participation', absentWith({ participation: 'Spoke.' }), 'records-work'],
  ['meaning', absentWith({ meaning: 'Grief.' }), 'records-work'],
  ['interventions', absentWith({ interventions: 'Linked.' }), 'records-work'],
  ['response', absentWith({ response: 'Wept.' }), 'records-work'],
  ['progress', absentWith({ progress: 'Some.' }), 'records-work'],
  ['a member section', absentWith({ text: 'Spoke of her sister.' }), 'records-work'],
]);

test('points to every field that describes the session, and no other note rule checks the note', () => {
  const changes = absentWith({ response: 'Wept.', text: 'Spoke.' });
  expect(findingsAt('note/absent-member', changes)).toMatchObject([
    {
      outcome: 'fail',
      path: '/members/0/note/response',
      relatedPaths: ['/members/0/note/text'],
      params: { parts: ['response', 'text'] },
    },
  ]);
  expect(answerOf('note/participation', changes)).toBe('not checked');
  expect(answerOf('note/signature', changes)).toBe('not checked');
});

test('has no related paths if only one field describes the session', () => {
  const [finding] = findingsAt('note/absent-member', absentWith({ meaning: 'Grief.' }));
  expect(finding).toMatchObject({
    path: '/members/0/note/meaning',
    params: { parts: ['meaning'] },
  });
  expect(finding).not.toHaveProperty('relatedPaths');
});
