import { expect, test } from 'vitest';
import { change } from '../../../examples/change.js';
import { to837P } from '../../../src/standards/x12-837p/index.js';
import { fullClaims, fullEnvelope } from '../../support/full-837p.js';
import { segmentsOf } from './conformance-837p.js';

const patient = '/patients/patient-a';

// What identifies a patient, and the only segments in which the guide has a place for it.
test.each([
  [`${patient}/name/family`, 'QQFAMILY', ['NM1*IL']],
  [`${patient}/name/given`, 'QQGIVEN', ['NM1*IL']],
  [`${patient}/birthDate`, '1901-02-03', ['DMG*D8']],
  [`${patient}/address/line1`, 'QQSTREET', ['N3*QQSTREET']],
  [`${patient}/address/city`, 'QQCITY', ['N4*QQCITY']],
  [`${patient}/coverage/harbor-health/subscriberId`, 'QQMEMBER', ['NM1*IL']],
  [`${patient}/coverage/harbor-health/groupNumber`, 'QQGROUP', ['SBR*P']],
  [`${patient}/telephone`, '9995550199', []],
])('%s stands only where the standard puts it', (path, value, places) => {
  const envelope = change(fullEnvelope, { [path]: value });
  const carrying = segmentsOf(to837P(fullClaims, envelope)).filter((segment) =>
    segment.some((element) => element.includes(value.replaceAll('-', ''))),
  );
  expect(carrying.map((segment) => segment.slice(0, 2).join('*'))).toEqual(places);
});

test('ids of the caller’s own system stay at home', () => {
  const text = to837P(fullClaims, fullEnvelope);
  for (const id of ['patient-a', 'harbor-health', 'process-2026-03-04', 'note-a', 'PATIENT-A'])
    expect(text).not.toContain(id);
});
