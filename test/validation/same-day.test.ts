import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { InputError } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const morning: BilledService = {
  serviceId: 'individual-1',
  patientId: 'patient-a',
  payerId: 'harbor-health',
  code: '90834',
  modifiers: ['XE'],
  serviceDate: '2026-03-04',
  start: '2026-03-04T09:00:00-05:00',
  end: '2026-03-04T09:45:00-05:00',
  renderingNpi: '1234567893',
  note: {
    noteId: 'note-individual-1',
    text: 'Individual session on the panic at the loading dock: interoceptive exposure, three spins in the chair, distress from eight to four.',
    focus: 'Panic at work',
    interventions: ['interoceptive exposure'],
    medicalNecessity: 'Panic attacks keep her from the early shift.',
  },
};

const report = (services: BilledService[], changes: Record<string, unknown> = {}) =>
  validateGroupSession(change(smallProcessGroup, changes), { individuality: false, services });

const rulesOf = (
  services: BilledService[],
  memberIndex = 0,
  changes: Record<string, unknown> = {},
) =>
  report(services, changes)
    .members[memberIndex]?.findings.filter(({ outcome }) => outcome !== 'advice')
    .map(({ rule }) => rule);

describe('another service of the same day', () => {
  test('may be billed with the group when it has its own time, note, necessity and modifier', () => {
    expect(rulesOf([morning])).toEqual([]);
    expect(report([morning]).ruleset).toMatchObject({
      notChecked: ['payer-policies', 'individuality'],
      ncci: { effective: '2024-07-01' },
    });
  });

  test('is not checked when no services are given, and the report lists same-day as not checked', () => {
    const { ruleset } = validateGroupSession(smallProcessGroup, { individuality: false });
    expect(ruleset.notChecked).toContain('same-day');
  });

  test('blocks only the member whose time is billed twice', () => {
    const same = {
      ...morning,
      renderingNpi: '1999999992',
      start: '2026-03-04T19:00:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    const { members } = report([same]);
    const [finding] =
      members[0]?.findings.filter(({ rule }) => rule === 'unbundling/overlapping-time') ?? [];
    expect(finding).toMatchObject({ outcome: 'fail', path: '/members/0', patientId: 'patient-a' });
    expect(finding?.serviceIds).toContain('individual-1');
    expect(members[0]?.findings.map(({ rule }) => rule)).toContain(
      'unbundling/modifier-does-not-cure',
    );
    expect(members.slice(1).map(({ verdict }) => verdict)).toEqual(['ready', 'ready']);
  });

  test('that double-books the clinician is reported to its own member, or to all if its patient is not in the group', () => {
    const same = {
      ...morning,
      start: '2026-03-04T19:00:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    expect(rulesOf([same], 0)).toContain('unbundling/clinician-double-booked');
    expect(rulesOf([same], 1)).toEqual([]);
    const ofStranger = { ...same, patientId: 'somebody-else' };
    for (const memberIndex of [0, 1, 2])
      expect(rulesOf([ofStranger], memberIndex)).toEqual(['unbundling/clinician-double-booked']);
  });

  test('is compared with the member’s attendance, not with the whole session', () => {
    const after = {
      ...morning,
      start: '2026-03-04T19:00:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    const left = {
      '/members/0/presence': [
        { from: '2026-03-04T18:20:00-05:00', to: '2026-03-04T19:00:00-05:00' },
      ],
    };
    expect(rulesOf([after], 0, left)).not.toContain('unbundling/overlapping-time');
    const second = {
      '/members/0/presence': [
        { from: '2026-03-04T18:20:00-05:00', to: '2026-03-04T19:00:01-05:00' },
      ],
    };
    expect(rulesOf([after], 0, second)).toContain('unbundling/overlapping-time');
  });

  test('is compared with the given line of this session when there is one', () => {
    const line: BilledService = {
      serviceId: 'group-line',
      patientId: 'patient-a',
      payerId: 'harbor-health',
      code: '90853',
      serviceDate: '2026-03-04',
      start: '2026-03-04T09:30:00-05:00',
      end: '2026-03-04T10:30:00-05:00',
      renderingNpi: '1234567893',
      groupSessionId: 'process-2026-03-04',
      note: { noteId: 'note-a', focus: 'Closeness', medicalNecessity: 'Social withdrawal.' },
    };
    expect(rulesOf([morning, line])).toContain('unbundling/overlapping-time');
    expect(rulesOf([morning, { ...line, status: 'void' }])).toEqual([]);
    const evening = {
      ...morning,
      start: '2026-03-04T19:00:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    expect(rulesOf([evening, { ...line, status: 'void' }])).toContain(
      'unbundling/overlapping-time',
    );
    // The member was in the evening group, whatever time the line has.
    expect(rulesOf([evening, line])).toContain('unbundling/overlapping-time');
    const { start: _start, end: _end, ...timeless } = line;
    expect(rulesOf([evening, timeless])).toContain('unbundling/overlapping-time');
    expect(rulesOf([morning, timeless])).toEqual([]);
  });

  test.each<[string, Partial<BilledService>]>([
    ['individual psychotherapy', {}],
    ['a line of another date', { code: '90853', serviceDate: '2026-03-05' }],
    ['an add-on', { code: '90785' }],
  ])('that names the session is checked beside it: %s', (_, changes) => {
    const tagged: BilledService = {
      ...morning,
      ...changes,
      groupSessionId: 'process-2026-03-04',
      start: '2026-03-04T18:30:00-05:00',
      end: '2026-03-04T19:15:00-05:00',
    };
    const isAddOn = changes.code === '90785';
    const found = rulesOf([tagged]);
    expect(found?.includes('unbundling/overlapping-time')).toBe(!isAddOn);
    expect(found).not.toContain('unbundling/add-on');
    expect(
      buildPerPatientClaims(smallProcessGroup, {
        ...clinicBilling,
        services: [tagged],
      }).claims.map(({ patientId }) => patientId),
    ).toEqual(isAddOn ? ['patient-a', 'patient-b', 'patient-c'] : ['patient-b', 'patient-c']);
  });

  test('that names the session on another date is asked about, whatever its times', () => {
    const elsewhere: BilledService = {
      ...morning,
      code: '90853',
      serviceDate: '2026-03-06',
      start: '2026-03-06T09:00:00-05:00',
      end: '2026-03-06T09:45:00-05:00',
      groupSessionId: 'process-2026-03-04',
    };
    expect(rulesOf([elsewhere])).toEqual(['unbundling/duplicate']);
    expect(rulesOf([elsewhere], 1)).toEqual([]);
  });

  test('that goes to a secondary payer does not stand in for the session, and changes nothing', () => {
    const line: BilledService = {
      ...morning,
      payerId: 'second-plan',
      payerOrder: 'secondary',
      code: '90853',
      groupSessionId: 'process-2026-03-04',
      start: '2026-03-04T18:00:00-05:00',
      end: '2026-03-04T19:30:00-05:00',
    };
    expect(rulesOf([line])).toEqual([]);
  });

  test('that names two sessions does not stand in for the session, and hides no overlap with the other one', () => {
    const ofTwo: BilledService = {
      serviceId: 'group-of-two',
      patientId: 'patient-a',
      code: '90853',
      serviceDate: '2026-03-04',
      renderingNpi: '1234567893',
      groupSessionId: 'another',
      groupSessionIds: [smallProcessGroup.sessionId],
    };
    const facility: BilledService = {
      serviceId: 'facility',
      patientId: 'patient-a',
      code: '90853',
      serviceDate: '2026-03-04',
      start: '2026-03-04T17:00:00-05:00',
      end: '2026-03-04T18:31:00-05:00',
      renderingNpi: '1234567893',
      setting: 'outpatient-facility',
      groupSessionIds: ['another'],
    };
    expect(report([ofTwo, facility]).members[0]?.verdict).not.toBe('ready');
    expect(rulesOf([ofTwo, facility])).toContain('unbundling/overlapping-time');
  });

  test('of another claim type does not stand in for the session', () => {
    const facility: BilledService = {
      ...morning,
      serviceId: 'facility',
      code: '90853',
      groupSessionId: 'process-2026-03-04',
      setting: 'outpatient-facility',
    };
    const evening = {
      ...morning,
      start: '2026-03-04T19:00:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    expect(rulesOf([facility, evening])).toContain('unbundling/overlapping-time');
  });

  test('may be another group, whose time counts like any', () => {
    const second: BilledService = {
      ...morning,
      code: '90853',
      groupSessionId: 'another-group',
      renderingNpi: '1999999992',
      start: '2026-03-04T18:30:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    expect(rulesOf([second])).toContain('unbundling/overlapping-time');
    const apart = {
      ...second,
      start: '2026-03-04T15:00:00-05:00',
      end: '2026-03-04T16:00:00-05:00',
    };
    expect(rulesOf([apart])).toEqual([]);
  });

  test('is compared with the member’s goals as the group’s medical necessity', () => {
    const copied = {
      ...morning,
      note: {
        noteId: 'n',
        medicalNecessity: smallProcessGroup.members[0]?.treatmentPlan?.goals?.[0]?.text ?? '',
      },
    };
    expect(rulesOf([copied])).toContain('unbundling/necessity-missing');
  });

  test('does not affect a member who is absent, self-pay or another patient', () => {
    const same = {
      ...morning,
      renderingNpi: '1999999992',
      start: '2026-03-04T19:00:00-05:00',
      end: '2026-03-04T19:45:00-05:00',
    };
    expect(
      rulesOf([same], 0, { '/members/0/attendance': 'absent', '/members/0/note': removed }),
    ).toEqual([]);
    expect(rulesOf([same], 0, { '/members/0/coverage': 'self-pay' })).toEqual([]);
    expect(rulesOf([{ ...same, patientId: 'somebody-else' }])).toEqual([]);
  });

  test('may have a service ID that looks like that of the session’s own line', () => {
    const taken = { ...morning, serviceId: 'process-2026-03-04/patient-a' };
    expect(rulesOf([taken])).toEqual([]);
  });

  test('does not block the group when it shares an encounter only with a third service', () => {
    const one = { ...morning, encounterId: 'e1' };
    const other = {
      ...morning,
      serviceId: 'individual-2',
      code: '90832',
      encounterId: 'e1',
      start: '2026-03-04T09:10:00-05:00',
    };
    expect(rulesOf([one, other])).not.toContain('unbundling/same-encounter');
  });
});

test('too many groups on one day are an input error at the first of them', () => {
  const groups = Array.from({ length: 47 }, (_, index): BilledService => {
    const { modifiers: _modifiers, note: _note, ...group } = morning;
    return {
      ...group,
      serviceId: `group-${index}`,
      code: '90853',
      groupSessionId: `group-${index}`,
    };
  });
  const issuesOf = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return error instanceof InputError
        ? error.issues.map(({ path, code }) => `${path} ${code}`)
        : error;
    }
  };
  expect(issuesOf(() => report([morning, ...groups]))).toEqual(['/options/services/1 too-many']);
  expect(
    issuesOf(() =>
      buildPerPatientClaims(smallProcessGroup, { ...clinicBilling, services: groups }),
    ),
  ).toEqual(['/billing/services/0 too-many']);
});

test('a session under a payer’s own group code is compared too', () => {
  const same = { ...morning, start: '2026-03-04T19:00:00-05:00', end: '2026-03-04T19:45:00-05:00' };
  const { members } = validateGroupSession(smallProcessGroup, {
    individuality: false,
    services: [same],
    payers: (clinicBilling.payers ?? []).map((policy) => ({ ...policy, code: 'H9999' })),
  });
  expect(members[0]?.findings.map(({ rule }) => rule)).toContain('unbundling/overlapping-time');
});

test('the claim of a patient who was billed twice for one hour is held', () => {
  const same = {
    ...morning,
    renderingNpi: '1999999992',
    start: '2026-03-04T19:00:00-05:00',
    end: '2026-03-04T19:45:00-05:00',
  };
  const batch = buildPerPatientClaims(smallProcessGroup, { ...clinicBilling, services: [same] });
  expect(batch.claims.map(({ patientId }) => patientId)).toEqual(['patient-b', 'patient-c']);
  expect(batch.held[0]?.findings.map(({ rule }) => rule)).toContain('unbundling/overlapping-time');
  const apart = buildPerPatientClaims(smallProcessGroup, {
    ...clinicBilling,
    payers: clinicBilling.payers?.map((policy) => ({ ...policy, ncci: 'apply' as const })) ?? [],
    services: [morning],
  });
  expect(apart.claims).toHaveLength(3);
});

test('the session’s own line gets an unused ID however many are taken', () => {
  const services = Array.from({ length: 12_000 }, (_, stars) => ({
    ...morning,
    status: 'void' as const,
    serviceId: `${smallProcessGroup.sessionId}/patient-a${'*'.repeat(stars)}`,
  }));
  const { members } = validateGroupSession(smallProcessGroup, { individuality: false, services });
  expect(members).toHaveLength(smallProcessGroup.members.length);
});
