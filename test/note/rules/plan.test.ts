import { noteOf, testAnswers, testBoxRule } from '../note-answers.js';

testBoxRule('note/plan', 'plan', 'review');

testAnswers('note/plan', [
  ['a step with its day', noteOf({ text: 'Pt will call her landlord on Friday.' }), 'pass'],
  ['going on', noteOf({ text: 'Continue group.' }), 'stock-phrase'],
  ['nothing', noteOf({ text: 'Pt told a story.' }), 'not-found-in-text'],
]);
