import { checkNote, prepareNotes, prepareSession, scoreNote } from 'group-therapy-billing';
import { notes, session } from './evening.js';

const prepared = prepareNotes(notes);
const [first, second] = notes;
if (!first || !second) throw new Error('There are two notes.');

scoreNote(second, prepared).verdict;  //=> 'cloned'

const rewritten = {
  ...second,
  text: 'Ruben agreed with the group within a minute, then laughed and said no for the first time. He reported that his hands had gone cold and that the foreman gets the same quick yes from him every morning.',
};
const score = scoreNote(rewritten, prepared);
score.verdict;  //=> 'individual'
score.shared;   //=> []

const form = prepareSession(session);
const { now, later } = checkNote(form, 'patient-a', {
  noteId: 'note-a',
  participation: 'Told the group that she had canceled dinner with her sister again.',
});
now.some(({ rule }) => rule === 'note/response');  //=> true
later.map(({ rule }) => rule);                     //=> ['note/signature']
