import { testBoxRule } from '../note-answers.js';

testBoxRule('note/progress', 'progress', 'review');
