import type { Coverage, Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import type { ExtensionData } from '../../../../src/standards/fhir/bundle/data-types.js';
import { authorizationOf } from '../../../../src/standards/fhir/bundle/read-coverage.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { changing, partA, patientA, readGroup, unchanged, written } from './small-group-bundle.js';

describe('the payer', () => {
  const second = (terms: Partial<Coverage>): FhirResource => ({
    resourceType: 'Coverage',
    id: 'second',
    status: 'active',
    beneficiary: patientA,
    payor: [{ reference: 'Organization/other-payer' }],
    ...terms,
  });
  const ordered = changing<Coverage>('patient-a.coverage', () => ({ order: 2 }));

  test('is that of the first coverage, if all coverages have an order', () => {
    const { a, missing } = readGroup(ordered, [second({ order: 1 })]);
    expect(a?.payerId).toBe('other-payer');
    expect(missing).toEqual([]);
  });

  test.each([undefined, 2])('is ambiguous if the other coverage has the order %s', (order) => {
    const { a, missing } = readGroup(ordered, [second(order === undefined ? {} : { order })]);
    expect(a?.payerId).toBeUndefined();
    expect(missing).toEqual(['/members/0/payerId ambiguous']);
  });

  test.each<[string, Partial<Coverage>]>([
    ['cancelled', { status: 'cancelled' }],
    ['ended the day before', { period: { start: '2025-01-01', end: '2026-03-03' } }],
    ['beginning the day after', { period: { start: '2026-03-05' } }],
    ['that of another patient', { beneficiary: { reference: 'Patient/patient-z' } }],
  ])('is not that of a coverage that is %s', (_, terms) => {
    const { session, missing } = readGroup(unchanged, [second(terms)]);
    expect(session).toEqual(written);
    expect(missing).toEqual([]);
  });

  test.each([
    { period: { start: '2025-01-01', end: '2026-03-04' } },
    { period: { start: '2026-03-04' } },
    { period: { end: '2026-03-04' } },
  ])('is that of a coverage in force with %j', (terms) => {
    const gone = changing('patient-a.coverage', () => undefined);
    expect(readGroup(gone, [second(terms)]).a?.payerId).toBe('other-payer');
  });

  test.each([
    { payor: [patientA] },
    { payor: [] },
    { payor: [{ reference: 'Organization/a' }, { reference: 'Organization/b' }] },
  ])('is unreadable with %j', (terms) => {
    const gone = changing('patient-a.coverage', () => undefined);
    expect(readGroup(gone, [second(terms)]).missing).toEqual(['/members/0/payerId unreadable']);
  });

  test('is not needed if the encounter is not billed', () => {
    const saying = (valueCode: string) =>
      changing<Encounter>(partA, () => ({ extension: [{ url: own('coverage'), valueCode }] }));
    expect(readGroup(saying('not-billed')).a?.coverage).toBe('not-billed');
    expect(readGroup(saying('free')).missing).toEqual(['/members/0/coverage unreadable']);
  });

  test('may have an authorization on the coverage, which is unreadable without both days', () => {
    const leave = (period: object) =>
      changing<Coverage>('patient-a.coverage', () => ({
        extension: [
          {
            url: own('authorization'),
            extension: [
              { url: 'number', valueString: 'AUTH-9' },
              { url: 'period', valuePeriod: period },
            ],
          },
        ],
      }));
    expect(readGroup(leave({ start: '2026-01-01', end: '2026-06-30' })).a?.authorization).toEqual({
      number: 'AUTH-9',
      from: '2026-01-01',
      to: '2026-06-30',
    });
    expect(readGroup(leave({ start: '2026-01-01' })).missing).toEqual([
      '/members/0/authorization unreadable',
    ]);
  });
});

describe('an authorization', () => {
  const number = { url: 'number', valueString: 'AUTH' };
  const period = { url: 'period', valuePeriod: { start: '2026-01-01', end: '2026-06-30' } };
  const left = (valueInteger: number) => ({ url: 'sessions-left', valueInteger });
  const read = (...extension: object[]) =>
    authorizationOf({
      resource: {
        extension: [{ url: own('authorization'), extension: extension as ExtensionData[] }],
      },
    } as Parameters<typeof authorizationOf>[0]);
  const whole = { number: 'AUTH', from: '2026-01-01', to: '2026-06-30' };

  test('has a number and both days, and may have sessions left', () => {
    expect(read(number, period)).toEqual(whole);
    expect(read(number, period, left(0))).toEqual({ ...whole, sessionsLeft: 0 });
    expect(
      authorizationOf({ resource: {} } as Parameters<typeof authorizationOf>[0]),
    ).toBeUndefined();
  });

  test.each([
    ['no number', [period]],
    ['no period', [number]],
    ['no start', [number, { url: 'period', valuePeriod: { end: '2026-06-30' } }]],
    ['no end', [number, { url: 'period', valuePeriod: { start: '2026-01-01' } }]],
    ['an empty period', [number, { url: 'period' }]],
    ['a negative number of sessions', [number, period, left(-1)]],
    ['half a session', [number, period, left(0.5)]],
    ['no inner extensions', []],
  ])('is unreadable with %s', (_, extension) => {
    expect(read(...extension)).toMatchObject({});
    expect(read(...extension)).not.toHaveProperty('number');
  });

  test('is unreadable without inner extensions', () => {
    const bare = authorizationOf({
      resource: { extension: [{ url: own('authorization') }] },
    } as Parameters<typeof authorizationOf>[0]);
    expect(bare).toBeDefined();
    expect(bare).not.toHaveProperty('number');
  });
});
