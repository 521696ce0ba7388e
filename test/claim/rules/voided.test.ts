import { describe, expect, test } from 'vitest';
import { batchOf, claimChecksOf, heldBy } from '../process-group-claims.js';

const id = 'claim/voided';
const voids = (...patients: string[]) => ({ '/voids': patients });

test.each([
  ['voids are not named', {}, ['not-applicable /members/0']],
  ['another claim is being voided', voids('patient-b'), ['pass /members/0']],
  ['the claim is being voided', voids('patient-c', 'patient-a'), ['fail /billing/voids/1']],
])('%s', (_, billing, expected) => {
  expect(claimChecksOf(id, {}, billing).slice(0, 1)).toEqual(expected);
});

describe('a patient whose claim is being voided', () => {
  test('is held and has no claim, whatever the settings', () => {
    for (const setting of ['off', 'advice', 'review'] as const) {
      const terms = { ...voids('patient-b'), '/rules': { [id]: setting }, '/release': 'review' };
      expect(batchOf({}, terms).claims.map(({ patientId }) => patientId)).toEqual([
        'patient-a',
        'patient-c',
      ]);
      expect(heldBy({}, terms)).toEqual([['patient-b', [id]]]);
    }
  });

  test('may have been absent: then there is nothing to hold', () => {
    const absent = { '/members/1/attendance': 'absent' };
    expect(batchOf(absent, voids('patient-b'))).toMatchObject({ held: [], absent: ['patient-b'] });
  });
});

describe('input that cannot be meant', () => {
  test.each([
    ['a patient who is not on the roster', voids('patient-a', 'patient-x'), 'voids/1: value'],
    ['a blank ID', voids(' '), 'voids/0: missing'],
    ['one patient twice', voids('patient-a', 'patient-a'), 'voids/1: conflict'],
    [
      'a claim that is also replaced',
      { ...voids('patient-a'), '/replaces': { 'patient-a': 'PAYER-1' } },
      'voids/0: conflict',
    ],
  ])('%s', (_, billing, fault) => {
    expect(() => batchOf({}, billing)).toThrow(`/billing/${fault}`);
  });
});
