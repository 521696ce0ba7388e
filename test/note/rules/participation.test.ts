import { noteOf, testAnswers, testBoxRule } from '../note-answers.js';

testBoxRule('note/participation', 'participation', 'fail');

testAnswers('note/participation', [
  ['content in the text', noteOf({ text: 'Pt told the group he hid the letter.' }), 'pass'],
  ['a level in the text', noteOf({ text: 'Pt was active and engaged.' }), 'stock-phrase'],
  ['nothing in the text', noteOf({ text: 'Denies SI/HI.' }), 'not-found-in-text'],
  [
    'another member’s content',
    noteOf({ text: 'A peer told the group he hid the letter.' }),
    'not-found-in-text',
  ],
]);
