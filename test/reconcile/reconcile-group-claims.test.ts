import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { change, removed } from '../../src/rule-book/change.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { runs } from '../whole/long-runs.js';
import { claimLines, findingsOn, group, lineOf, rulesFound } from './process-group-claims.js';

const session = group();
const lines = claimLines();

const issuesOf = (call: () => unknown): InputError['issues'] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error('The call did not throw.');
};

test('a claim file with one line for each member is ready', () => {
  expect(reconcileGroupClaims(session, lines)).toEqual({
    kind: 'reconciliation',
    verdict: 'ready',
    counts: { fail: 0, review: 0, 'no-data': 0, advice: 0, decided: 0 },
    findings: [],
    unusedDecisions: [],
    ruleset: {
      version: expect.any(String),
      policies: [],
      overrides: {},
      notChecked: ['payer-policies'],
    },
  });
});

test('the report of another session is a conflict', () => {
  const report = {
    ...validateGroupSession(session, { individuality: false }),
    sessionId: 'another',
  };
  expect(issuesOf(() => reconcileGroupClaims(session, lines, { report }))).toMatchObject([
    { path: '/options/report/sessionId', code: 'conflict' },
  ]);
});

describe('the lines of a session', () => {
  const withoutSession = lines.map(({ groupSessionId: _, ...line }) => line);

  test.each(['', ' ', '\u200b'])('include a group line whose session ID is blank (%j)', (blank) => {
    const blankIds = withoutSession.map((line) => ({ ...line, groupSessionId: blank }));
    expect(findingsOn(session, blankIds)).toEqual([]);
  });

  test('include a line without a session ID with the same patient, date, and a group code', () => {
    expect(findingsOn(session, withoutSession)).toEqual([]);
    for (const changes of [{ '/0/serviceDate': '2026-03-05' }, { '/0/code': '90834' }])
      expect(rulesFound(session, change(withoutSession, changes))).toEqual([
        'reconcile/missing-claim /members/0',
      ]);
    for (const code of ['90849', '96164', 'G0410', 'G0411', 'H0005'])
      expect(findingsOn(session, change(withoutSession, { '/0/code': code }))).toEqual([]);
  });

  test('do not include a line without a session ID for a patient who is not on the roster', () => {
    const { groupSessionId: _, ...other } = lineOf('patient-x');
    expect(findingsOn(session, change(lines, { '/-': other }))).toEqual([]);
  });

  test('include a line for several sessions that names this one', () => {
    const several = {
      '/1/groupSessionId': removed,
      '/1/groupSessionIds': ['x', session.sessionId],
    };
    expect(findingsOn(session, claimLines(several))).toEqual([]);
    expect(
      findingsOn(session, claimLines({ ...several, '/1/groupSessionIds': ['x'] })),
    ).toHaveLength(1);
  });

  test('do not include a line of another session', () => {
    expect(rulesFound(session, claimLines({ '/1/groupSessionId': 'another' }))).toEqual([
      'reconcile/missing-claim /members/1',
    ]);
  });

  test('include the payer’s own group code if its policy is given', () => {
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

  test('all faults of the input are reported at once, each with its path', () => {
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
      '/services/2/* unknown-key',
      '/options/rules/* unknown-key',
    ]);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  test('a service ID used twice is a conflict', () => {
    const issues = issuesOf(() => reconcileGroupClaims(session, [...lines, ...lines.slice(0, 1)]));
    expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: '/services/3/serviceId', code: 'conflict' },
    ]);
  });
});

describe('any claim file', () => {
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
  const sessionWith = (attendance: readonly ('attended' | 'absent')[]): GroupSession => ({
    ...session,
    members: session.members.map((member, index) => ({
      ...member,
      attendance: attendance[index] ?? 'absent',
    })),
  });

  test('gets the same report in any order of its lines', () => {
    fc.assert(
      fc.property(anyRoster, anyFile, (attendance, file) => {
        const own = sessionWith(attendance);
        expect(reconcileGroupClaims(own, file.toReversed())).toEqual(
          reconcileGroupClaims(own, file),
        );
      }),
      { seed: 5 },
    );
  });

  // The contract, written a second time with plain sets.
  const isClean = (attended: string[], file: BilledService[]): boolean => {
    const mine = file.filter(
      ({ status, groupSessionId }) =>
        status === 'active' && groupSessionId === 'process-2026-03-04',
    );
    const groups = mine.filter(({ code }) => ['90853', 'H0005'].includes(code));
    const filed = new Set(
      file
        .filter(
          ({ status = 'active', code, groupSessionId }) =>
            ['active', 'denied'].includes(status) &&
            groupSessionId === 'process-2026-03-04' &&
            ['90853', 'H0005'].includes(code),
        )
        .map(({ patientId }) => patientId),
    );
    const unitsOf = (patientId: string) =>
      groups.filter((line) => line.patientId === patientId).map(({ units }) => units ?? 1);
    const headCount = (units: number[]) =>
      units.includes(attended.length) || units.reduce((a, b) => a + b, 0) === attended.length;
    return (
      mine.every(({ serviceDate }) => serviceDate === '2026-03-04') &&
      mine.every(({ patientId }) => attended.includes(patientId)) &&
      (attended.length < 2 || attended.every((id) => filed.has(id) && !headCount(unitsOf(id))))
    );
  };

  test('is ready exactly when it bills each member who attended, on that date, for themselves', () => {
    let ready = 0;
    fc.assert(
      fc.property(anyRoster, anyFile, (attendance, file) => {
        const own = sessionWith(attendance);
        const attended = own.members
          .filter((member) => member.attendance === 'attended')
          .map(({ patientId }) => patientId);
        const { verdict } = reconcileGroupClaims(own, file);
        expect(verdict).toBe(isClean(attended, file) ? 'ready' : 'blocked');
        if (verdict === 'ready') ready++;
      }),
      { seed: 5, numRuns: runs(200, 10_000) },
    );
    expect(ready).toBeGreaterThan(runs(20, 1_000));
  });

  test('gets findings without a name or a word of a note', () => {
    const text = JSON.stringify(reconcileGroupClaims(session, lines.slice(0, 1)));
    for (const word of ['Teodora', 'Vance', 'Okafor', 'dinner']) expect(text).not.toContain(word);
  });
});

test('a decision about a line that was left out is listed without effect', () => {
  const broken = change(lines, { '/0/serviceDate': 'yesterday' });
  const { findings } = reconcileGroupClaims(session, broken, { faults: 'collect' });
  const decisions = findings
    .filter(({ rule }) => rule === 'unbundling/unread-line')
    .map(({ key }) => ({
      key,
      decision: 'accept' as const,
      by: 'dr-okafor',
      role: 'compliance' as const,
      at: '2026-03-05T09:00:00-05:00',
      why: 'It was entered twice.',
    }));
  expect(decisions).toHaveLength(1);
  const report = reconcileGroupClaims(session, broken, { faults: 'collect', decisions });
  expect(report.unusedDecisions).toMatchObject([{ reason: 'not-a-review' }]);
});
