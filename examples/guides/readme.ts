import { validateGroupSession } from 'group-therapy-billing';

const tuesday = validateGroupSession({
  sessionId: 'tuesday', start: '2026-03-03T18:30', end: '2026-03-03T19:45', timeZone: 'America/New_York',
  members: [{ patientId: 'dana', attendance: 'attended' }, { patientId: 'lee', attendance: 'attended' }],
});
tuesday.service.code;                             //=> '90853'
tuesday.verdict;                                  //=> 'blocked'
tuesday.members[0]?.findings[1]?.message;         //=> 'This member has no diagnosis.'
tuesday.members[0]?.findings[1]?.remedy;          //=> 'Enter the diagnosis that the treatment plan addresses.'

import { readNote } from 'group-therapy-billing';

const text = 'Dana told the group that she left the dinner again. Therapist asked what she feared. Continue plan.';
const { participation, plan, risk } = readNote(text).elements;
participation.value;                              //=> 'shown'
text.slice(0, participation.spans[0]?.end);       //=> 'Dana told the group that she left the dinner again.'
plan.value;                                       //=> 'stock'
risk.value;                                       //=> 'absent'

import { buildPerPatientClaims, detectUnbundling, scoreNoteIndividuality } from 'group-therapy-billing';
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
