import { type PayerPolicy, prepareOptions, validateGroupSession } from 'group-therapy-billing';
import { medicare } from 'group-therapy-billing/reference';
import { session } from './evening.js';

const harbor: PayerPolicy = {
  payerId: 'harbor-health',
  name: 'Harbor Health',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  citations: [{ title: 'Provider manual 2026', locator: 'Group services', asOf: '2026-01-01' }],
  groupSize: [{ max: 12, rationaleAbove: 10 }],
  minutes: { sessionMin: 80 },
  noteWithinHours: 48,
};

const report = validateGroupSession(session, { payers: [harbor] });
report.members[0]?.findings.map(({ rule, reason }) => `${rule} ${reason}`);  //=> ['session/payer-minutes too-short']
report.members[0]?.findings[0]?.citations[0]?.title;                         //=> 'Provider manual 2026'
report.ruleset.policies;                                                     //=> [{ payerId: 'harbor-health', from: '2026-01-01' }]

const prepared = prepareOptions({ payers: [harbor, ...medicare] });
validateGroupSession(session, prepared).members[0]?.verdict;  //=> 'blocked'

medicare.every(({ citations }) => citations.length > 0);  //=> true
