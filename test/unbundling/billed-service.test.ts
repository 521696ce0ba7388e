import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { change, removed } from '../../src/rule-book/change.js';
import { groupHour } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { billedServiceSchema, isActive } from '../../src/unbundling/billed-service.js';

const fits = (path: string, value: unknown) =>
  z.safeParse(billedServiceSchema, change(groupHour, { [path]: value })).success;

test.each<[path: string, good: unknown, bad: unknown]>([
  ['/serviceId', 'service-1', ''],
  ['/patientId', 'patient-1', ' '],
  ['/code', 'G0410', '9085'],
  ['/modifiers', ['XE', '59', 'HQ', 'GT', '95'], ['XEE']],
  ['/units', 1, 0],
  ['/status', 'replaced', 'paid'],
  ['/serviceDate', '2024-02-29', '2026-02-29'],
  ['/start', '2026-03-04T13:00:00Z', '2026-03-04T13:00:00'],
  ['/end', removed, '13:00'],
  ['/timeZone', 'America/New_York', 'Mars/Olympus'],
  ['/practitionerType', 'trainee', 'wizard'],
  ['/setting', 'outpatient-facility', 'inpatient'],
  ['/note', removed, {}],
  ['/note/interventions', [], 'Role-play'],
  ['/claimId', 'claim-1', 1],
])('%s may be %j, but not %j', (path, good, bad) => {
  expect(fits(path, good)).toBe(true);
  expect(fits(path, bad)).toBe(false);
});

test('an unknown key is refused', () => {
  expect(fits('/memberId', 'patient-a')).toBe(false);
});

test('a line is active unless its status says otherwise', () => {
  expect(isActive(groupHour)).toBe(true);
  expect(isActive({ ...groupHour, status: 'active' })).toBe(true);
  for (const status of ['void', 'replaced', 'denied'] as const)
    expect(isActive({ ...groupHour, status })).toBe(false);
});
