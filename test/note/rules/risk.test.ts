import { expect, test } from 'vitest';
import { findingsAt, noteOf, testAnswers } from '../note-answers.js';

const recovery = { '/groupType': 'recovery' };

testAnswers('note/risk', [
  ['changed and described', noteOf({ riskChanged: true, risk: 'Bought pills.' }), 'pass'],
  ['changed and not described', noteOf({ riskChanged: true }), 'change-not-described'],
  ['changed, with a dash', noteOf({ riskChanged: true, risk: '—' }), 'change-not-described'],
  [
    'changed, described only in the text',
    noteOf({ riskChanged: true, text: 'Bought pills.' }),
    'change-not-described',
  ],
  ['not changed', noteOf({ riskChanged: false }), 'pass'],
  [
    'not changed, but changed in the text',
    noteOf({ riskChanged: false, text: 'Urges down from 8 to 5 since Monday.' }),
    'changed-in-text',
  ],
  [
    'present in the text, without a plan',
    noteOf({ text: 'Pt reports passive SI.' }),
    'present-without-plan',
  ],
  [
    'present in the text, with a plan',
    noteOf({ riskChanged: false, plan: 'Call tonight.', text: 'Pt reports passive SI.' }),
    'pass',
  ],
  ['not recorded in a process group', noteOf({}), 'not-applicable'],
  ['not recorded in a recovery group', { ...recovery, ...noteOf({}) }, 'unsaid-in-recovery'],
  ['denied in a recovery group’s text', { ...recovery, ...noteOf({ text: 'No use.' }) }, 'pass'],
  ['not changed in a recovery group', { ...recovery, ...noteOf({ riskChanged: false }) }, 'pass'],
  ['described in a recovery group', { ...recovery, ...noteOf({ risk: 'Low.' }) }, 'pass'],
  [
    'changed and not described in a recovery group',
    { ...recovery, ...noteOf({ riskChanged: true }) },
    'change-not-described',
  ],
]);

test('fails an undescribed change, and advises if a recovery group’s note leaves out risk', () => {
  expect(findingsAt('note/risk', { ...recovery, ...noteOf({}) })[0]?.outcome).toBe('advice');
  expect(findingsAt('note/risk', noteOf({ riskChanged: true }))[0]?.outcome).toBe('fail');
});
