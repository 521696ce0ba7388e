import { buildPerPatientClaims, compareReports, validateGroupSession } from 'group-therapy-billing';
import type { Decision } from 'group-therapy-billing';
import { toHtml } from 'group-therapy-billing/report';
import { billing, taughtSession as session } from './evening.js';

const options = { individuality: false } as const;
const before = validateGroupSession(session, options);
const [review] = before.findings;
if (!review) throw new Error('The session has a review.');

before.verdict;                       //=> 'review'
`${review.rule}#${review.reason}`;    //=> 'session/didactic#mostly-instruction'
review.key.startsWith('session/didactic#mostly-instruction:');  //=> true

const decision: Decision = {
  key: review.key,
  decision: 'accept',
  by: 'compliance-1',
  role: 'compliance',
  at: '2026-03-05T09:00:00-05:00',
  why: 'The teaching prepared the exchange that filled the second half.',
};

const after = validateGroupSession(session, { ...options, decisions: [decision] });

after.verdict;                  //=> 'ready'
after.counts.decided;           //=> 1
after.findings[0]?.outcome;     //=> 'review'
after.findings[0]?.decided?.by; //=> 'compliance-1'

const { changed, remaining } = compareReports(before, after);
changed.length;                 //=> 1
remaining.length;               //=> 0

const terms = { ...billing, ...options };
buildPerPatientClaims(session, terms).held[0]?.heldBy.session;  //=> ['session/didactic']
buildPerPatientClaims(session, { ...terms, decisions: [decision] }).claims.length;  //=> 3

const asCoder: Decision = { ...decision, role: 'coder' };
const { unusedDecisions } = validateGroupSession(session, { ...options, decisions: [asCoder] });
unusedDecisions[0]?.reason;     //=> 'wrong-role'

const page = toHtml(after);
page.includes('compliance-1');  //=> true
page.includes(decision.why);    //=> false
toHtml(after, { notes: {} }).includes(decision.why);  //=> true

const rules = { 'session/didactic#mostly-instruction': 'advice' } as const;
validateGroupSession(session, { ...options, rules }).verdict;  //=> 'ready'
