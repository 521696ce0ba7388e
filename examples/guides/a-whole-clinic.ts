import { buildPerPatientClaims, validateGroupSession } from 'group-therapy-billing';
import {
  type ClinicEntry,
  finishSummary,
  mergeSummaries,
  sessionSummary,
  summarizeClinic,
} from 'group-therapy-billing/clinic';
import { toCsv, toHtml } from 'group-therapy-billing/report';
import { billing, session } from './evening.js';

const entries: ClinicEntry[] = [
  { report: validateGroupSession(session), batch: buildPerPatientClaims(session, billing), session },
];
const summary = summarizeClinic(entries, { asOf: '2026-03-31' });

summary.claimedCents;  //=> 13000
summary.heldCents;     //=> 6500
summary.readyRate === 2 / 3;  //=> true

const [first] = summary.worklist;
first?.rule;        //=> 'note/signature'
first?.reason;      //=> 'unsigned'
first?.deciders;    //=> ['clinician', 'compliance']
first?.freedCents;  //=> 6500
first?.members.map(({ sessionId, patientId }) => [sessionId, patientId]);  //=> [['process-2026-03-04', 'patient-b']]

const parts = entries.map((entry) => sessionSummary(entry));
const [part] = parts;
const merged = mergeSummaries(part ? [part, mergeSummaries(parts)] : []);
finishSummary(merged, { asOf: '2026-03-31' });  //=> summary

toHtml(summary).includes('<script');  //=> false
toCsv(summary).split('\r\n')[1]?.startsWith('"Signature: unsigned","note/signature"');  //=> true
