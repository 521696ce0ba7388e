import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputError } from '../../src/input/input-error.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { change } from '../../src/rule-book/change.js';
import {
  smallProcessGroupLines as lines,
  smallProcessGroup as session,
} from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';

const found = (scene: GroupSession, services: BilledService[]) =>
  reconcileGroupClaims(scene, services).findings.map(
    ({ rule, reason, path, patientId, serviceIds }) => ({
      rule,
      reason,
      path,
      patientId,
      ...(serviceIds ? { serviceIds } : {}),
    }),
  );

const rulesFound = (scene: GroupSession, services: BilledService[]) =>
  found(scene, services).map(({ rule, path }) => `${rule} ${path}`);

const issuesOf = (call: () => unknown): Pick<InputError, 'issues'>['issues'] => {
  try {
    call();
  } catch (error) {
    return (error as InputError).issues;
  }
  throw new Error('The call did not throw.');
};

describe('the lines of a session', () => {
  test('a claim file with one line for each member is ready', () => {
    expect(reconcileGroupClaims(session, lines)).toEqual({
      verdict: 'ready',
      findings: [],
      ruleset: {
        version: expect.any(String),
        policies: [],
        overrides: {},
        notChecked: ['payer-policies'],
      },
    });
  });

  test('a line without a session counts by patient, date and group code', () => {
    const loose = lines.map(({ groupSessionId: _, ...line }) => line);
    expect(found(session, loose)).toEqual([]);
    expect(rulesFound(session, change(loose, { '/0/serviceDate': '2026-03-05' }))).toEqual([
      'reconcile/missing-claim /members/0',
    ]);
    expect(rulesFound(session, change(loose, { '/0/code': '90834' }))).toEqual([
      'reconcile/missing-claim /members/0',
    ]);
    for (const code of ['G0410', 'G0411', 'H0005'])
      expect(found(session, change(loose, { '/0/code': code }))).toEqual([]);
  });

  test('a line without a session for somebody else is another session’s', () => {
    const { groupSessionId: _, ...loose } = { ...lines[0], serviceId: 'x', patientId: 'patient-x' };
    expect(found(session, [...lines, loose as BilledService])).toEqual([]);
  });

  test('a line of another session is left alone', () => {
    expect(rulesFound(session, change(lines, { '/1/groupSessionId': 'another' }))).toEqual([
      'reconcile/missing-claim /members/1',
    ]);
  });

  test.each(['void', 'replaced', 'denied'])('a line that is %s does not count', (status) => {
    expect(rulesFound(session, change(lines, { '/0/status': status }))).toEqual([
      'reconcile/missing-claim /members/0',
    ]);
    const absent = change(session, { '/members/0/attendance': 'absent' });
    expect(found(absent, change(lines, { '/0/status': status }))).toEqual([]);
  });

  test('another code of the session is no group line, but counts for who was absent', () => {
    const addOn = change(lines, { '/0/code': '90785' });
    expect(rulesFound(session, addOn)).toEqual(['reconcile/missing-claim /members/0']);
    const absent = change(session, { '/members/0/attendance': 'absent' });
    expect(rulesFound(absent, addOn)).toEqual(['reconcile/absent-billed /members/0/attendance']);
  });

  test('the payer’s own group code counts where its policy is given', () => {
    const policy = {
      payerId: 'harbor-health',
      name: 'Harbor Health',
      effective: { from: '2026-01-01' },
      citations: [],
      code: 'H2019',
    };
    const own = lines.map((line) => ({ ...line, code: 'H2019' }));
    expect(rulesFound(session, own)).toHaveLength(3);
    const report = reconcileGroupClaims(session, own, { payers: [policy] });
    expect(report.findings).toEqual([]);
    expect(report.ruleset.policies).toEqual([{ payerId: 'harbor-health', from: '2026-01-01' }]);
    expect(report.ruleset.notChecked).toEqual([]);
  });
});

describe('who is billable', () => {
  test.each(['self-pay', 'not-billed'])('a member who is %s needs no claim', (coverage) => {
    const scene = change(session, { '/members/2/coverage': coverage });
    expect(found(scene, lines.slice(0, 2))).toEqual([]);
  });

  test('an absent member needs no claim', () => {
    const scene = change(session, { '/members/2/attendance': 'absent' });
    expect(found(scene, lines.slice(0, 2))).toEqual([]);
  });

  test('nobody is, where only one attended', () => {
    const two = change(session, { '/members/2/attendance': 'absent' });
    expect(rulesFound(two, [])).toHaveLength(2);
    expect(found(change(two, { '/members/1/attendance': 'absent' }), [])).toEqual([]);
  });

  test('a patient listed twice is asked once, and was there if one entry says so', () => {
    const twice = change(session, {
      '/members/-': { ...session.members[0], attendance: 'absent' },
    });
    expect(found(twice, lines)).toEqual([]);
    expect(rulesFound(twice, lines.slice(1))).toEqual(['reconcile/missing-claim /members/0']);
  });
});

describe('a claim for the room', () => {
  test('one patient is billed while several billable members attended', () => {
    expect(found(session, lines.slice(1, 2))).toEqual([
      {
        rule: 'reconcile/missing-claim',
        reason: 'no-group-line',
        path: '/members/0',
        patientId: 'patient-a',
      },
      {
        rule: 'reconcile/whole-group-claim',
        reason: 'one-patient-for-all',
        path: '/members/1',
        patientId: 'patient-b',
        serviceIds: ['line-b'],
      },
      {
        rule: 'reconcile/missing-claim',
        reason: 'no-group-line',
        path: '/members/2',
        patientId: 'patient-c',
      },
    ]);
  });

  test('one patient is billed and is the only billable member', () => {
    const scene = change(session, {
      '/members/1/coverage': 'self-pay',
      '/members/2/coverage': 'self-pay',
    });
    expect(found(scene, lines.slice(0, 1))).toEqual([]);
  });

  test('units are the heads, on one line or on several', () => {
    expect(rulesFound(session, change(lines, { '/0/units': 2 }))).toEqual([]);
    expect(rulesFound(session, change(lines, { '/0/units': 4 }))).toEqual([]);
    expect(rulesFound(session, change(lines, { '/0/units': 3 }))).toEqual([
      'reconcile/whole-group-claim /members/0',
    ]);
    const split = change(lines, { '/0/units': 2, '/-': { ...lines[0], serviceId: 'line-a-2' } });
    expect(rulesFound(session, split)).toEqual(['reconcile/whole-group-claim /members/0']);
  });

  test('units that count minutes say nothing of heads', () => {
    const policy = {
      payerId: 'harbor-health',
      name: 'Harbor Health',
      effective: { from: '2026-01-01' },
      citations: [],
      units: { basis: 'minutes', minutesPerUnit: 25, rounding: 'down' } as const,
    };
    const timed = lines.map((line) => ({ ...line, code: 'H0005', units: 3 }));
    expect(reconcileGroupClaims(session, timed, { payers: [policy] }).findings).toEqual([]);
    expect(rulesFound(session, timed)).toHaveLength(3);
  });
});

describe('where a finding points', () => {
  test('a stranger is behind /members, once with all lines', () => {
    const strange = change(lines, {
      '/-': { ...lines[0], serviceId: 'z-2', patientId: 'patient-z' },
    });
    const stranger = { ...lines[0], serviceId: 'z-1', patientId: 'patient-z' } as BilledService;
    expect(found(session, [...strange, stranger])).toEqual([
      {
        rule: 'reconcile/not-on-roster',
        reason: 'unknown-patient',
        path: '/members',
        patientId: 'patient-z',
        serviceIds: ['z-1', 'z-2'],
      },
    ]);
  });

  test('each line of another day is told with both days', () => {
    const { findings } = reconcileGroupClaims(
      session,
      change(lines, { '/1/serviceDate': '2026-03-03' }),
    );
    expect(findings).toMatchObject([
      {
        rule: 'reconcile/date-mismatch',
        path: '/members/1',
        serviceIds: ['line-b'],
        params: { billed: '2026-03-03', delivered: '2026-03-04' },
      },
    ]);
  });

  test('the date of service is the day in the session’s time zone', () => {
    const scene = change(session, {
      '/start': '2026-03-04T23:30:00Z',
      '/end': '2026-03-05T00:45:00Z',
      '/timeZone': 'Pacific/Auckland',
    });
    expect(rulesFound(scene, lines)).toHaveLength(3);
    expect(
      found(
        scene,
        lines.map((line) => ({ ...line, serviceDate: '2026-03-05' })),
      ),
    ).toEqual([]);
  });
});

describe('options and input', () => {
  test('a rule can be turned off or changed, and the report says so', () => {
    const report = reconcileGroupClaims(session, lines.slice(0, 1), {
      rules: { 'reconcile/missing-claim': 'off', 'reconcile/whole-group-claim': 'review' },
    });
    expect(report.verdict).toBe('review');
    expect(report.findings).toHaveLength(1);
    expect(report.ruleset.overrides).toEqual({
      'reconcile/missing-claim': 'off',
      'reconcile/whole-group-claim': 'review',
    });
  });

  test('every fault of the input is told at once, with its path', () => {
    const issues = issuesOf(() =>
      reconcileGroupClaims(
        change(session, { '/groupType': 'choir' }),
        change(lines, { '/0/code': 'secret', '/1/units': 0, '/2/extra': 'x' }),
        change({}, { '/rules': { 'reconcile/unheard-of': 'off' } }),
      ),
    );
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/groupType value',
      '/services/0/code value',
      '/services/1/units range',
      '/services/2/extra unknown-key',
      '/options/rules/reconcile~1unheard-of unknown-key',
    ]);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  test('a service id used twice is a conflict', () => {
    const issues = issuesOf(() => reconcileGroupClaims(session, [...lines, ...lines.slice(0, 1)]));
    expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: '/services/3/serviceId', code: 'conflict' },
    ]);
  });
});

describe('whatever the claim file holds', () => {
  const anyLine = fc.record({
    patientId: fc.constantFrom('patient-a', 'patient-b', 'patient-c', 'patient-x', 'patient-y'),
    code: fc.constantFrom('90853', '90834', '90785', 'H0005'),
    units: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom('active' as const, 'void' as const, 'denied' as const),
    serviceDate: fc.constantFrom('2026-03-03', '2026-03-04'),
    groupSessionId: fc.constantFrom('process-2026-03-04', 'another'),
    renderingNpi: fc.constant('1234567893'),
  });
  const anyFile = fc
    .array(anyLine, { maxLength: 12 })
    .map((file) => file.map((line, index) => ({ ...line, serviceId: `s${index}` })));
  const anyRoster = fc.tuple(
    ...session.members.map(() => fc.constantFrom('attended' as const, 'absent' as const)),
  );
  const sceneOf = (attendance: readonly ('attended' | 'absent')[]): GroupSession => ({
    ...session,
    members: session.members.map((member, place) => ({
      ...member,
      attendance: attendance[place] ?? 'absent',
    })),
  });

  test('the order of its lines changes nothing', () => {
    fc.assert(
      fc.property(anyRoster, anyFile, (attendance, file) => {
        const scene = sceneOf(attendance);
        expect(reconcileGroupClaims(scene, file.toReversed())).toEqual(
          reconcileGroupClaims(scene, file),
        );
      }),
      { seed: 5 },
    );
  });

  // The contract once more, as plain sets.
  const isClean = (attended: string[], file: BilledService[]): boolean => {
    const mine = file.filter(
      ({ status, groupSessionId }) =>
        status === 'active' && groupSessionId === 'process-2026-03-04',
    );
    const groups = mine.filter(({ code }) => ['90853', 'H0005'].includes(code));
    const unitsOf = (patientId: string) =>
      groups.filter((line) => line.patientId === patientId).map(({ units }) => units ?? 1);
    const headCount = (units: number[]) =>
      units.includes(attended.length) || units.reduce((a, b) => a + b, 0) === attended.length;
    return (
      mine.every(({ serviceDate }) => serviceDate === '2026-03-04') &&
      mine.every(({ patientId }) => attended.includes(patientId)) &&
      (attended.length < 2 ||
        attended.every((id) => unitsOf(id).length > 0 && !headCount(unitsOf(id))))
    );
  };

  test('it is ready just where it bills who attended, that day, each for themselves', () => {
    let ready = 0;
    fc.assert(
      fc.property(anyRoster, anyFile, (attendance, file) => {
        const scene = sceneOf(attendance);
        const attended = scene.members
          .filter((member) => member.attendance === 'attended')
          .map(({ patientId }) => patientId);
        const { verdict } = reconcileGroupClaims(scene, file);
        expect(verdict).toBe(isClean(attended, file) ? 'ready' : 'blocked');
        if (verdict === 'ready') ready++;
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(ready).toBeGreaterThan(50);
  });

  test('no finding holds a name or a word of a note', () => {
    const text = JSON.stringify(reconcileGroupClaims(session, lines.slice(0, 1)));
    for (const word of ['Teodora', 'Vance', 'Okafor', 'dinner']) expect(text).not.toContain(word);
  });
});
