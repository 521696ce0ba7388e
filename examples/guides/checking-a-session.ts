import { validateGroupSession } from 'group-therapy-billing';
import { session } from './evening.js';

const report = validateGroupSession(session);
report.serviceDate;        //=> '2026-03-04'
report.minutes;            //=> 75
report.attended;           //=> 3
report.service.kind;       //=> 'group'

const row = { ...session, timeZone: 'America/New_York', start: '2026-03-04T18:30', focus: null };
validateGroupSession(row).serviceDate;   //=> '2026-03-04'

const [first, second, third] = session.members;
if (!first || !second || !third) throw new Error('The roster has three members.');

const alone = validateGroupSession({
  ...session,
  attendedMeans: 'whole',
  members: [first, { ...second, attendance: 'absent' }, { ...third, attendance: 'absent' }],
});
alone.service.code;                                          //=> null
alone.findings[0]?.rule;                                     //=> 'session/minimum-attendance'
alone.service.alternatives.map(({ code }) => code);          //=> ['90837']

const late = validateGroupSession({
  ...session,
  members: [{ ...first, presence: [{ from: '2026-03-04T18:50:00-05:00', to: '2026-03-04T20:00:00-05:00' }] }, second, third],
});
late.members[0]?.minutes;  //=> 55
late.members[0]?.present;  //=> [{ from: '2026-03-04T18:50:00-05:00', to: '2026-03-04T19:45:00-05:00' }]

const custom = validateGroupSession(session, {
  rules: { 'note/signature': 'review', 'session/frame': 'off' },
});
custom.members[1]?.verdict;    //=> 'review'
custom.ruleset.overrides;      //=> { 'note/signature': 'review', 'session/frame': 'off' }
