import { testBoxRule } from '../note-answers.js';

testBoxRule('note/intervention', 'interventions', 'fail');
