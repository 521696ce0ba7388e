import { describe, expect, test } from 'vitest';
import { billedPatients } from '../../src/reconcile/billed-patient.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type PayerPolicy, policyShelf } from '../../src/reference/payer-policy.js';
import { change } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import {
  smallProcessGroupLines as lines,
  smallProcessGroup as session,
} from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';

const harbor: PayerPolicy = { ...riverPlan, payerId: 'harbor-health' };

const patients = (
  services: BilledService[],
  { scene = session, policies }: { scene?: GroupSession; policies?: PayerPolicy[] } = {},
) => billedPatients(sessionFacts(scene, { payers: policies && policyShelf(policies) }), services);

const idsOf = (services: readonly BilledService[]) => services.map(({ serviceId }) => serviceId);

const [first] = lines;
if (!first) throw new Error('The claim file is empty.');

test('a patient of the roster has a place on it, and the lines of the session', () => {
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
    room: { attended: 3, insured: 3, billed: 3 },
  });
});

test('who is only in the claim file was not there, has no payer, and stands behind the roster', () => {
  const strangers = ['z', 'x', 'y'].map((letter, place) => ({
    ...first,
    serviceId: `line-${place}`,
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
    room: { attended: 3, insured: 3, billed: 6 },
  });
});

describe('lines', () => {
  test('stand in the order of their ids', () => {
    const many = ['3', '1', '2'].map((serviceId) => ({ ...first, serviceId }));
    expect(idsOf(patients(many)[0]?.lines ?? [])).toEqual(['1', '2', '3']);
  });

  test('of a patient without any are none', () => {
    const [, b] = patients([first]);
    expect(b).toMatchObject({ lines: [], groupLines: [], room: { billed: 1 } });
  });

  test('of another code are no group lines, the payer’s own group code is one', () => {
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
    change(session, { '/members/1/patientId': 'patient-a', ...changes });

  test('was there if one entry says so, and stands where that entry does', () => {
    const scene = twice({ '/members/0/attendance': 'absent' });
    expect(patients([], { scene })[0]).toMatchObject({ path: '/members/1', attended: true });
    const both = patients([], { scene: twice({}) });
    expect(both).toHaveLength(2);
    expect(both[0]).toMatchObject({ path: '/members/0', attended: true });
  });

  test('was not there if none does', () => {
    const scene = twice({ '/members/0/attendance': 'absent', '/members/1/attendance': 'absent' });
    expect(patients([], { scene })[0]).toMatchObject({
      path: '/members/0',
      attended: false,
      insured: false,
      room: { attended: 1, insured: 1 },
    });
  });

  test('is insured if the entry that was there is', () => {
    const scene = twice({
      '/members/0/attendance': 'absent',
      '/members/1/coverage': 'self-pay',
    });
    expect(patients([], { scene })[0]).toMatchObject({ attended: true, insured: false });
  });

  test('has units of time and a code of the payer if one entry has', () => {
    const policies: PayerPolicy[] = [
      {
        ...harbor,
        code: '99999',
        units: { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
      },
    ];
    const scene = twice({ '/members/1/payerId': 'river-plan' });
    const own = { ...first, code: '99999' };
    expect(patients([own], { scene, policies })[0]).toMatchObject({
      unitsAreTime: true,
      groupLines: [own],
    });
    expect(patients([own], { scene, policies: [riverPlan] })[0]).toMatchObject({
      unitsAreTime: false,
      groupLines: [],
    });
  });
});
