import { validateGroupSession } from 'group-therapy-billing';
import { newYorkPart822 } from 'group-therapy-billing/payers';
import { session } from './evening.js';

const { payerId } = newYorkPart822;
const members = session.members.map((member) => ({ ...member, payerId }));
const report = validateGroupSession({ ...session, members }, { payers: [newYorkPart822] });

newYorkPart822.confirmedThrough;                                   //=> '2024-09-25'
report.members[0]?.findings.map(({ rule, reason }) => `${rule} ${reason}`);  //=> ['member/payer policy-not-confirmed']
