import { describe, expect, test } from 'vitest';
import { billedPatients, type ClaimFileScope } from '../../src/reconcile/billed-patient.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type PayerPolicy, policiesByPayer } from '../../src/reference/payer-policy.js';
import { change } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import {
  smallProcessGroupLines as lines,
  smallProcessGroup,
} from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';

const harbor: PayerPolicy = { ...riverPlan, payerId: 'harbor-health' };

const patients = (
  services: BilledService[],
  {
    session = smallProcessGroup,
    policies,
    ...scope
  }: { session?: GroupSession; policies?: PayerPolicy[] } & Partial<ClaimFileScope> = {},
) =>
  billedPatients(
    sessionFacts(session, { payers: policies && policiesByPayer(policies) }),
    { services, unread: [] },
    { coversPayers: undefined, held: new Set(), ...scope },
  );

const idsOf = (services: readonly BilledService[]) => services.map(({ serviceId }) => serviceId);

const [first] = lines;
if (!first) throw new Error('The claim file is empty.');

test('a patient on the roster has an entry on it and lines of the session', () => {
  expect(patients(lines)[0]).toEqual({
    path: '/members/0',
    where: ['process-2026-03-04'],
    serviceDate: '2026-03-04',
    patientId: 'patient-a',
    onRoster: true,
    attendance: 'attended',
    billable: true,
    lines: [first],
    groupLines: [first],
    filed: true,
    maybeFiled: false,
    unitsAreTime: false,
    totals: { attended: 3, possible: 3, billable: 3, filed: 3 },
  });
});

test('a patient who is only in the claim file comes after the roster, not attended and not billable', () => {
  const strangers = ['z', 'x', 'y'].map((letter, index) => ({
    ...first,
    serviceId: `line-${index}`,
    patientId: `stranger-${letter}`,
  }));
  const found = patients([...strangers, ...lines]);
  expect(found.map(({ patientId }) => patientId)).toEqual([
    ...['patient-a', 'patient-b', 'patient-c'],
    ...['stranger-x', 'stranger-y', 'stranger-z'],
  ]);
  expect(found[3]).toEqual({
    path: '/members',
    where: ['process-2026-03-04'],
    serviceDate: '2026-03-04',
    patientId: 'stranger-x',
    onRoster: false,
    attendance: 'absent',
    billable: false,
    lines: [strangers[1]],
    groupLines: [strangers[1]],
    filed: true,
    maybeFiled: false,
    unitsAreTime: false,
    totals: { attended: 3, possible: 3, billable: 3, filed: 6 },
  });
});

test('a member is billable if the claim file covers the payer and the claim is not held', () => {
  const billable = (scope: Partial<ClaimFileScope>) =>
    patients(lines, scope).filter((one) => one.billable).length;
  expect(billable({})).toBe(3);
  expect(billable({ coversPayers: ['harbor-health'] })).toBe(
    smallProcessGroup.members.filter(({ payerId }) => payerId === 'harbor-health').length,
  );
  expect(billable({ coversPayers: [] })).toBe(0);
  expect(billable({ held: new Set(['patient-a']) })).toBe(2);
});

test.each<[NonNullable<BilledService['status']>, boolean, number]>([
  ['active', true, 1],
  ['denied', true, 0],
  ['void', false, 0],
  ['replaced', false, 0],
])('a line with status %s was filed: %s', (status, filed, active) => {
  const [patient] = patients([{ ...first, status }]);
  expect(patient).toMatchObject({ filed });
  expect(patient?.groupLines).toHaveLength(active);
});

describe('lines', () => {
  test('are sorted by service ID', () => {
    const many = ['3', '1', '2'].map((serviceId) => ({ ...first, serviceId }));
    expect(idsOf(patients(many)[0]?.lines ?? [])).toEqual(['1', '2', '3']);
  });

  test('are none for a patient without any', () => {
    const [, b] = patients([first]);
    expect(b).toMatchObject({ lines: [], groupLines: [], totals: { filed: 1 } });
  });

  test('with another code are not group lines, unless it is the payer’s own group code', () => {
    const own = { ...first, code: '99999' };
    expect(patients([own])[0]).toMatchObject({ lines: [own], groupLines: [] });
    const policies = [{ ...harbor, code: '99999' }];
    expect(patients([own], { policies })[0]).toMatchObject({ lines: [own], groupLines: [own] });
    const stranger = { ...own, patientId: 'stranger', serviceId: 's' };
    expect(patients([stranger], { policies })[3]).toMatchObject({
      lines: [stranger],
      groupLines: [],
    });
  });
});

describe('a patient who is listed twice', () => {
  const twice = (changes: Record<string, unknown>) =>
    change(smallProcessGroup, { '/members/1/patientId': 'patient-a', ...changes });

  test('attended if one entry says so, and that entry is the path', () => {
    const session = twice({ '/members/0/attendance': 'absent' });
    expect(patients([], { session })[0]).toMatchObject({
      path: '/members/1',
      attendance: 'attended',
    });
    const both = patients([], { session: twice({}) });
    expect(both).toHaveLength(2);
    expect(both[0]).toMatchObject({ path: '/members/0', attendance: 'attended' });
  });

  test('did not attend if no entry says so', () => {
    const session = twice({ '/members/0/attendance': 'absent', '/members/1/attendance': 'absent' });
    expect(patients([], { session })[0]).toMatchObject({
      path: '/members/0',
      attendance: 'absent',
      billable: false,
      totals: { attended: 1, billable: 1 },
    });
  });

  test('is billable only if the entry that attended is insured', () => {
    const session = twice({
      '/members/0/attendance': 'absent',
      '/members/1/coverage': 'self-pay',
    });
    expect(patients([], { session })[0]).toMatchObject({ attendance: 'attended', billable: false });
  });

  test('has units in minutes and the payer’s own code if one entry has', () => {
    const policies: PayerPolicy[] = [
      {
        ...harbor,
        code: '99999',
        units: { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
      },
    ];
    const session = twice({ '/members/1/payerId': 'river-plan' });
    const own = { ...first, code: '99999' };
    expect(patients([own], { session, policies })[0]).toMatchObject({
      unitsAreTime: true,
      groupLines: [own],
    });
    expect(patients([own], { session, policies: [riverPlan] })[0]).toMatchObject({
      maybeFiled: false,
      unitsAreTime: false,
      groupLines: [],
    });
  });
});
