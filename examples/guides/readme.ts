import {
  buildPerPatientClaims, detectUnbundling, scoreNoteIndividuality, validateGroupSession,
} from 'group-therapy-billing';
import { session, billing, services, notes } from './evening.js';

// Was this a billable group session, and is each member's note defensible?
const report = validateGroupSession(session);
report.verdict;                                   //=> 'blocked'
report.members[1]?.findings[0]?.rule;             //=> 'note/signature'
report.members[1]?.findings[0]?.reason;           //=> 'unsigned'
report.members[1]?.findings[0]?.path;             //=> '/members/1/note/signature'

// One claim for each billable member; everyone else held, not billed or absent, with the reason.
const batch = buildPerPatientClaims(session, billing);
batch.claims.length;                              //=> 2
batch.held[0]?.patientId;                         //=> 'patient-b'

// Same-day services that are really one encounter split in two, and modifiers that do not cure it.
const day = detectUnbundling(services);
day.pairs[0]?.verdict;                            //=> 'unbundled'
day.pairs[0]?.rules.includes('unbundling/modifier-does-not-cure'); //=> true

// If the name at the top changed, would the note still read as true?
const copies = scoreNoteIndividuality(notes);
copies.notes[1]?.verdict;                         //=> 'cloned'
copies.notes[1]?.nameSwap.passes;                 //=> false
