import { scoreNoteIndividuality } from 'group-therapy-billing';
import { notes } from './evening.js';

const report = scoreNoteIndividuality(notes);
report.notes.map(({ verdict }) => verdict);          //=> ['cloned', 'cloned']
report.notes[0]?.nameSwap.passes;                    //=> false
report.notes[0]?.nameSwap.wouldAlsoBeTrueOf;         //=> ['note-2']
report.clusters;                                     //=> [['note-1', 'note-2']]

const [passage] = report.notes[0]?.shared ?? [];
passage?.noteId;                    //=> 'note-2'
(passage?.similarity ?? 0) > 75;    //=> true

const [note] = notes;
if (!note) throw new Error('There are notes.');
const lastWeek = { ...note, noteId: 'note-last-week', sessionId: 'process-2026-02-25' };
const carried = scoreNoteIndividuality([note], { history: [lastWeek] });
carried.notes[0]?.verdict;            //=> 'review'
carried.findings[0]?.rule;            //=> 'individuality/copied-forward'

import { findClonedNotes } from 'group-therapy-billing';

findClonedNotes(notes).clusters;   //=> [['note-1', 'note-2']]
