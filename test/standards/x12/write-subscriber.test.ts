import { expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { eveningClaims } from '../evening-claims.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';
import { fullInterchange } from './full-interchange.js';

const coverage = '/patients/patient-a/coverage/harbor-health';

const dependent = '/patients/patient-c/coverage/harbor-health';

test.each<[Record<string, unknown>, RegExp]>([
  [{ '/payers/harbor-health/filingIndicator': 'MB' }, /~SBR\*P\*18\*HH-4471\*{6}MB~/],
  [{ [`${coverage}/groupName`]: 'Gold' }, /~SBR\*P\*18\*HH-4471\*{6}CI~/],
  [
    { [`${coverage}/groupName`]: 'Gold', [`${coverage}/groupNumber`]: removed },
    /~SBR\*P\*18\*\*GOLD\*{5}CI~/,
  ],
  [{ '/patients/patient-a/sex': 'unknown' }, /~DMG\*D8\*19880602\*U~/],
  [{ [`${dependent}/relationship`]: 'spouse' }, /~PAT\*01~/],
  [{ [`${dependent}/relationship`]: 'child' }, /~PAT\*19~/],
  [{ [`${dependent}/relationship`]: 'employee' }, /~PAT\*20~/],
  [{ [`${dependent}/relationship`]: 'unknown' }, /~PAT\*21~/],
  [{ [`${dependent}/relationship`]: 'organ-donor' }, /~PAT\*39~/],
  [{ [`${dependent}/relationship`]: 'cadaver-donor' }, /~PAT\*40~/],
  [{ [`${dependent}/relationship`]: 'life-partner' }, /~PAT\*53~/],
  [{ [`${dependent}/relationship`]: 'other' }, /~PAT\*G8~/],
])('the subscriber and the patient: %j', (envelope, expected) => {
  expect(fullInterchange(envelope)).toMatch(expected);
});

test('a dependent with an ID of their own is the subscriber', () => {
  const own = change(eveningEnvelope, {
    '/patients/patient-c/coverage/harbor-health/patientHasOwnId': true,
    '/patients/patient-c/coverage/harbor-health/subscriber': removed,
  });
  const text = to837P(eveningClaims, own);
  expect(text).not.toContain('PAT*');
  expect(text).toContain('NM1*IL*1*HALLORAN*INES****MI*HH100200302~N3*');
  expect(conformanceFaults(segmentsOf(text))).toEqual([]);
});
