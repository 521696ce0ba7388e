import { expect, test } from 'vitest';
import { notOnRoster } from '../../../src/reconcile/rules/not-on-roster.js';
import { answersOf, claimLines, findingsOn, group, lineOf } from '../process-group-claims.js';

test('passes when every patient who is billed is on the roster', () => {
  expect(answersOf(notOnRoster, {}, {})).toEqual(['pass', 'pass', 'pass']);
});

test('fails for a patient who is not on it', () => {
  expect(answersOf(notOnRoster, {}, { '/-': lineOf('patient-z') })).toEqual([
    'pass',
    'pass',
    'pass',
    'unknown-patient',
  ]);
});

test('points to the roster, once for each patient, with all lines', () => {
  const first = lineOf('patient-z', { '/serviceId': 'z-1' });
  const second = lineOf('patient-z', { '/serviceId': 'z-2' });
  expect(findingsOn(group(), [...claimLines(), second, first])).toEqual([
    {
      rule: 'reconcile/not-on-roster',
      reason: 'unknown-patient',
      path: '/members',
      patientId: 'patient-z',
      serviceIds: ['z-1', 'z-2'],
    },
  ]);
});
