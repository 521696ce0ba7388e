import { testBoxRule } from '../note-answers.js';

testBoxRule('note/response', 'response', 'fail');
