import { testBoxRule } from '../note-answers.js';

testBoxRule('note/clinical-meaning', 'meaning', 'advice');
