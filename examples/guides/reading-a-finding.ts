import { explain, getRule, validateGroupSession } from 'group-therapy-billing';
import { session } from './evening.js';

const report = validateGroupSession(session, { individuality: false });
const finding = report.members[1]?.findings[0];
if (!finding) throw new Error('The session has one finding.');

finding.rule;       //=> 'note/signature'
finding.reason;     //=> 'unsigned'
finding.outcome;    //=> 'fail'
finding.path;       //=> '/members/1/note/signature'
finding.patientId;  //=> 'patient-b'

explain(finding).startsWith('Do not bill until this is fixed.');  //=> true
getRule(finding.rule)?.id;  //=> 'note/signature'

report.members.map(({ verdict }) => verdict);  //=> ['ready', 'blocked', 'ready']
report.verdict;                                //=> 'blocked'

report.checks?.some(({ rule, outcome }) => rule === 'member/treatment-plan' && outcome === 'pass');  //=> true
report.ruleset.notChecked;  //=> ['payer-policies', 'same-day', 'individuality']

import { InputError } from 'group-therapy-billing';

const faults: string[] = [];
try {
  validateGroupSession({ ...session, start: '2026-02-30T18:30:00-05:00', placeOfService: 'office' });
} catch (error) {
  if (error instanceof InputError) faults.push(...error.issues.map(({ path, code }) => `${path} ${code}`));
}
faults;  //=> ['/start date', '/placeOfService value']
