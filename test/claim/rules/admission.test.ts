import { expect, test } from 'vitest';
import { batchOf, claimChecksOf, heldBy } from '../process-group-claims.js';

const id = 'claim/admission';
const at = '/members/0/admittedOn';
const place = (placeOfService: string, admittedOn?: string) => ({
  '/members/0/placeOfService': placeOfService,
  ...(admittedOn === undefined ? {} : { [at]: admittedOn }),
});

test.each([
  ['an outpatient', place('11'), 'not-applicable'],
  ['an outpatient with an earlier stay', place('11', '2026-01-02'), 'not-applicable'],
  ['an inpatient of a hospital', place('21'), 'no-data'],
  ['an inpatient of a psychiatric facility', place('51'), 'no-data'],
  ['an inpatient of a rehabilitation facility', place('61'), 'no-data'],
  ['a partial hospital day', place('52'), 'not-applicable'],
  ['admitted on the day of the group', place('51', '2026-03-04'), 'pass'],
  ['admitted the day after', place('51', '2026-03-05'), 'fail'],
])('%s: %#', (_, changes, outcome) => {
  expect(claimChecksOf(id, changes)[0]).toBe(`${outcome} ${at}`);
});

test('the claim of an inpatient has the date, and that of an outpatient has none', () => {
  expect(batchOf(place('51', '2026-03-01')).claims[0]?.admittedOn).toBe('2026-03-01');
  expect(batchOf(place('11', '2026-03-01')).claims[0]).not.toHaveProperty('admittedOn');
});

test('no setting builds a claim without the date', () => {
  const settings = { '/rules': { [id]: 'off' }, '/release': 'review' };
  expect(heldBy(place('21'), settings)).toEqual([['patient-a', [id]]]);
});
