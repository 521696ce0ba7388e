import { noteOf, testAnswers, testBoxRule } from '../note-answers.js';

testBoxRule('note/progress', 'progress', 'review');

testAnswers('note/progress', [
  [
    'a count against an earlier one',
    noteOf({ text: 'Out alone four times this week, up from one.' }),
    'pass',
  ],
  ['a level', noteOf({ text: 'Pt is making slow progress.' }), 'stock-phrase'],
  ['nothing', noteOf({ text: 'Pt told a story.' }), 'not-found-in-text'],
]);
