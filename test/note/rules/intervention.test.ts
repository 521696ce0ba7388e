import { noteOf, testAnswers, testBoxRule } from '../note-answers.js';

testBoxRule('note/intervention', 'interventions', 'fail');

testAnswers('note/intervention', [
  ['an act on this member', noteOf({ text: 'Therapist asked pt to read the letter.' }), 'pass'],
  ['an act on the room', noteOf({ text: 'Therapist taught the group relaxation.' }), 'group-only'],
  [
    'an act of a sponsor',
    noteOf({ text: 'Her sponsor asked her to read the letter.' }),
    'not-found-in-text',
  ],
]);
