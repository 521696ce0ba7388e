import { noteOf, testAnswers, testBoxRule } from '../note-answers.js';

testBoxRule('note/response', 'response', 'fail');

testAnswers('note/response', [
  [
    'an answer to an act',
    noteOf({ text: 'Therapist asked pt to read the letter. Pt read it and wept.' }),
    'pass',
  ],
  ['a level', noteOf({ text: 'Pt was receptive to feedback.' }), 'stock-phrase'],
  [
    'content that answers nothing',
    noteOf({ text: 'Pt read the letter and put it away.' }),
    'not-found-in-text',
  ],
]);
