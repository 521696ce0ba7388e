import { describe, expect, test } from 'vitest';
import { billedPatients } from '../../src/reconcile/billed-patient.js';
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
  }: { session?: GroupSession; policies?: PayerPolicy[] } = {},
) =>
  billedPatients(
    sessionFacts(session, { payers: policies && policiesByPayer(policies) }),
    services,
  );

const idsOf = (services: readonly BilledService[]) => services.map(({ serviceId }) => serviceId);

const [first] = lines;
if (!first) throw new Error('The claim file is empty.');

test('a patient on the roster has an entry on it and lines of the session', () => {
  expect(patients(lines)[0]).toEqual({
    path: '/members/0',
    serviceDate: '2026-03-04',
    patientId: 'patient-a',
    onRoster: true,
    attended: true,
    insured: true,
    lines: [first],
    groupLines: [first],
    unitsAreTime: false,
    totals: { attended: 3, insured: 3, billed: 3 },
  });
});

test('a patient who is only in the claim file comes after the roster, not attended and not insured', () => {
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
    serviceDate: '2026-03-04',
    patientId: 'stranger-x',
    onRoster: false,
    attended: false,
    insured: false,
    lines: [strangers[1]],
    groupLines: [strangers[1]],
    unitsAreTime: false,
    totals: { attended: 3, insured: 3, billed: 6 },
  });
});

describe('lines', () => {
  test('are sorted by service ID', () => {
    const many = ['3', '1', '2'].map((serviceId) => ({ ...first, serviceId }));
    expect(idsOf(patients(many)[0]?.lines ?? [])).toEqual(['1', '2', '3']);
  });

  test('are none for a patient without any', () => {
    const [, b] = patients([first]);
    expect(b).toMatchObject({ lines: [], groupLines: [], totals: { billed: 1 } });
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
    expect(patients([], { session })[0]).toMatchObject({ path: '/members/1', attended: true });
    const both = patients([], { session: twice({}) });
    expect(both).toHaveLength(2);
    expect(both[0]).toMatchObject({ path: '/members/0', attended: true });
  });

  test('did not attend if no entry says so', () => {
    const session = twice({ '/members/0/attendance': 'absent', '/members/1/attendance': 'absent' });
    expect(patients([], { session })[0]).toMatchObject({
      path: '/members/0',
      attended: false,
      insured: false,
      totals: { attended: 1, insured: 1 },
    });
  });

  test('is insured only if the entry that attended is', () => {
    const session = twice({
      '/members/0/attendance': 'absent',
      '/members/1/coverage': 'self-pay',
    });
    expect(patients([], { session })[0]).toMatchObject({ attended: true, insured: false });
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
      unitsAreTime: false,
      groupLines: [],
    });
  });
});
