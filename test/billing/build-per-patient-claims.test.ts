import { describe, expect, test } from 'vitest';
import type { Billing } from '../../src/billing/billing.js';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { prepareOptions } from '../../src/billing/prepare-options.js';
import { InputError } from '../../src/input/input-error.js';
import { removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { batchOf, heldBy } from '../claim/process-group-claims.js';

describe('a session', () => {
  test('has one claim for each patient who attended, never one for the whole group', () => {
    const { claims, held, notBilled, absent, totalChargeCents } = batchOf();
    expect(claims.map(({ patientId }) => patientId)).toEqual([
      'patient-a',
      'patient-b',
      'patient-c',
    ]);
    expect([held, notBilled, absent]).toEqual([[], [], []]);
    expect(totalChargeCents).toBe(3 * 6500);
    expect(claims[0]).toEqual({
      claimId: expect.stringMatching(/^[A-Z0-9-]{20}$/),
      patientId: 'patient-a',
      payerId: 'harbor-health',
      frequencyCode: '1',
      billingProvider: clinicBilling.billingProvider,
      renderingProvider: { npi: '1234567893', taxonomyCode: '103TC0700X' },
      placeOfService: '11',
      diagnoses: ['F41.1'],
      lines: [
        {
          lineNumber: 1,
          code: '90853',
          modifiers: [],
          units: 1,
          chargeCents: 6500,
          serviceDate: '2026-03-04',
          diagnosisPointers: [1],
        },
      ],
      totalChargeCents: 6500,
      source: { sessionId: 'process-2026-03-04', noteId: 'note-a' },
    });
  });

  test('has every other patient in the list for the reason', () => {
    const { claims, held, notBilled, absent } = batchOf({
      '/members/0/coverage': 'self-pay',
      '/members/1/note/signature': removed,
      '/members/-': { patientId: 'patient-d', attendance: 'absent' },
      '/members/3': { patientId: 'patient-d', attendance: 'absent' },
    });
    expect(claims.map(({ patientId }) => patientId)).toEqual(['patient-c']);
    expect(held).toMatchObject([
      { patientId: 'patient-b', findings: [{ rule: 'note/signature', reason: 'unsigned' }] },
    ]);
    expect(notBilled).toEqual([{ patientId: 'patient-a', reason: 'self-pay', chargeCents: 6500 }]);
    expect(absent).toEqual(['patient-d']);
  });

  test('that was not a group holds every patient with the session’s own finding', () => {
    const held = heldBy({
      '/members/1/attendance': 'absent',
      '/members/2/attendance': 'absent',
    });
    expect(held).toEqual([['patient-a', expect.arrayContaining(['session/minimum-attendance'])]]);
  });

  test('has its own findings once, and each held claim names the rules that hold it', () => {
    const { held, findings } = batchOf({
      '/interaction': removed,
      '/members/1/note/signature': removed,
      '/members/2/treatmentPlan/status': 'draft',
    });
    const interactive = ['session/interactive'];
    expect(held.map(({ patientId, heldBy: rules }) => [patientId, rules])).toEqual([
      ['patient-a', { session: interactive, member: [] }],
      ['patient-b', { session: interactive, member: ['note/signature'] }],
      ['patient-c', { session: interactive, member: ['member/treatment-plan'] }],
    ]);
    expect(held.map((one) => one.findings.map(({ rule }) => rule))).toEqual([
      [],
      ['note/signature'],
      ['member/treatment-plan'],
    ]);
    expect(findings.filter(({ rule }) => rule === 'session/interactive')).toHaveLength(1);
  });

  test('names only the rules that hold the claim when reviews are released', () => {
    const changes = {
      '/members/1/note/signature': removed,
      '/members/1/treatmentPlan/status': 'draft',
    };
    expect(batchOf(changes, { '/release': 'review' }).held).toMatchObject([
      {
        heldBy: { session: [], member: ['note/signature'] },
        findings: [{ rule: 'member/treatment-plan' }, { rule: 'note/signature' }],
      },
    ]);
  });
});

describe('a review', () => {
  const withReview = { '/members/0/treatmentPlan/status': 'draft' };

  test('holds the member', () => {
    expect(heldBy(withReview)).toEqual([['patient-a', ['member/treatment-plan']]]);
  });

  test('can be released, unlike no-data', () => {
    const released = { '/release': 'review' };
    expect(batchOf(withReview, released).claims).toHaveLength(3);
    const unknown = { ...withReview, '/interaction': removed };
    expect(batchOf(unknown, released).held).toHaveLength(3);
  });
});

describe('advice', () => {
  const advised = { '/rules': { 'note/signature': 'advice' } };
  const unsigned = { '/members/0/note/signature': removed };

  test('holds no member', () => {
    const { claims, findings } = batchOf(unsigned, advised);
    expect(claims).toHaveLength(3);
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['note/signature', 'advice'],
    ]);
  });

  test('holds no member when reviews are released', () => {
    expect(batchOf(unsigned, { ...advised, '/release': 'review' }).claims).toHaveLength(3);
  });

  test('is not among the findings that hold a member, but is among all findings', () => {
    const open = { ...unsigned, '/members/0/diagnoses': [] };
    expect(heldBy(open, advised)).toEqual([['patient-a', ['member/diagnosis']]]);
    expect(batchOf(open, advised).findings.map(({ rule }) => rule)).toContain('note/signature');
  });
});

test('a per diem moves the member to notBilled, whatever else is open', () => {
  const { notBilled, held, claims } = batchOf(
    { '/program': 'intensive-outpatient', '/members/0/note/signature': removed },
    { '/payers/0/perDiemPrograms': [{ program: 'intensive-outpatient' }] },
  );
  expect(notBilled.map(({ reason }) => reason)).toEqual(['day-rate', 'day-rate', 'day-rate']);
  expect([held, claims]).toEqual([[], []]);
});

test('a session that the facility bills has no professional claim, and its notes are checked all the same', () => {
  for (const setting of ['fail', 'off'] as const) {
    const { notBilled, held, claims, findings } = batchOf(
      { '/billAs': 'facility', '/members/0/note/signature': removed },
      { '/rules': { 'claim/institutional': setting }, '/release': 'review' },
    );
    expect(notBilled.map(({ reason }) => reason)).toEqual(['facility', 'facility', 'facility']);
    expect([held, claims]).toEqual([[], []]);
    const rules = ['note/signature', ...(setting === 'off' ? [] : ['claim/institutional'])];
    expect(findings.map(({ rule }) => rule).sort()).toEqual(rules.sort());
  }
});

test('a per diem that a setting turns into a review holds the member', () => {
  const { held, notBilled } = batchOf(
    { '/program': 'intensive-outpatient' },
    {
      '/payers/0/perDiemPrograms': [{ program: 'intensive-outpatient' }],
      '/rules': { 'session/per-diem': 'review' },
    },
  );
  expect(held.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ['session/per-diem'],
    ['session/per-diem'],
    ['session/per-diem'],
  ]);
  expect(notBilled).toEqual([]);
});

test('a same-day service in the billing holds its patient', () => {
  const services = [
    {
      serviceId: 'line-1',
      patientId: 'patient-a',
      payerId: 'harbor-health',
      code: '90834',
      serviceDate: '2026-03-04',
      renderingNpi: '1234567893',
      start: '2026-03-04T18:30:00-05:00',
      end: '2026-03-04T19:15:00-05:00',
    },
  ];
  const { held } = batchOf({}, { '/services': services });
  expect(held[0]?.patientId).toBe('patient-a');
  const rules = held.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).toContain('unbundling/overlapping-time');
});

test('a prepared billing gives the same claims', () => {
  const prepared = prepareOptions(clinicBilling);
  expect(buildPerPatientClaims(smallProcessGroup, prepared)).toEqual(batchOf());
  expect(JSON.stringify(prepared)).toBe('{"prepared":"options"}');
});

test('every fault of a malformed billing is reported at /billing', () => {
  const wrong = {
    ...clinicBilling,
    chargeCents: 12.5,
    release: 'now',
    submissionDate: '2026-02-30',
  };
  try {
    Reflect.apply(buildPerPatientClaims, undefined, [{}, wrong satisfies Omit<Billing, 'release'>]);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const paths = error.issues.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/sessionId',
        '/billing/chargeCents',
        '/billing/release',
        '/billing/submissionDate',
      ]),
    );
  }
});

describe('a policy that nobody has confirmed for the date', () => {
  const open = { '/payers/0/confirmedThrough': '2026-03-03' };
  const released = { ...open, '/release': 'review' };

  test('holds every claim, also when reviews are released', () => {
    expect(heldBy({}, released)).toEqual(
      ['patient-a', 'patient-b', 'patient-c'].map((patient) => [patient, ['member/payer']]),
    );
  });

  test('is settled by one decision', () => {
    const [finding] = batchOf({}, open).findings.filter(({ rule }) => rule === 'member/payer');
    const decisions = [
      {
        key: finding?.key,
        decision: 'accept',
        by: 'coder-1',
        role: 'coder',
        at: '2026-03-05T09:00:00-05:00',
        why: 'Read the current manual',
      },
    ];
    const batch = batchOf({}, { ...open, '/decisions': decisions });
    expect(batch.claims).toHaveLength(3);
    expect(batch.unusedDecisions).toEqual([]);
  });
});
