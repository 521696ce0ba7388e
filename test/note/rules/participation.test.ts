import { testBoxRule } from '../note-answers.js';

testBoxRule('note/participation', 'participation', 'fail');
