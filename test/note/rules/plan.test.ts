import { testBoxRule } from '../note-answers.js';

testBoxRule('note/plan', 'plan', 'review');
