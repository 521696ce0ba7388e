import { removed } from '../../../src/rule-book/change.js';
import { noteOf, testAnswers } from '../note-answers.js';

testAnswers('note/present', [
  ['a note', {}, 'pass'],
  ['no note', { '/members/0/note': removed }, 'missing'],
  ['a note without text: other rules check its parts', noteOf({}), 'pass'],
  [
    'an absent member without a note',
    { '/members/0/attendance': 'absent', '/members/0/note': removed },
    'not checked',
  ],
]);
