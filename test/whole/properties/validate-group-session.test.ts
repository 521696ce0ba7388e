import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupSession, groupSessionSchema } from '../../../src/record/group-session.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { member, session } from '../arbitrary/session.js';
import { deepFreeze } from '../deep-freeze.js';
import { runs } from '../long-runs.js';

const tries = { seed: 90853, numRuns: runs(30, 1_000) };
const check = (recorded: GroupSession) => validateGroupSession(recorded, { individuality: false });

describe('any session that passes the schema', () => {
  test('gets the same plain JSON report each time, without an error, and is not changed', () => {
    fc.assert(
      fc.property(session, (recorded) => {
        const before = JSON.stringify(recorded);
        const first = check(deepFreeze(recorded));
        expect(JSON.stringify(recorded)).toBe(before);
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
        expect(JSON.stringify(check(recorded))).toBe(JSON.stringify(first));
      }),
      tries,
    );
  });

  test('is blocked if and only if a finding fails, and ready if and only if all are advice', () => {
    fc.assert(
      fc.property(session, (recorded) => {
        const report = check(recorded);
        const outcomes = [
          ...report.findings,
          ...report.members.flatMap(({ findings }) => findings),
        ].map(({ outcome }) => outcome);
        expect(report.verdict === 'blocked').toBe(outcomes.includes('fail'));
        expect(report.verdict === 'ready').toBe(outcomes.every((one) => one === 'advice'));
      }),
      tries,
    );
  });

  test('has findings with a path, a citation and complete sentences', () => {
    fc.assert(
      fc.property(session, (recorded) => {
        const report = check(recorded);
        for (const finding of [
          ...report.findings,
          ...report.members.flatMap(({ findings }) => findings),
        ]) {
          expect(finding.path).toMatch(/^\//);
          expect(finding.citations.length).toBeGreaterThan(0);
          expect(finding.message + finding.remedy).not.toMatch(/[{}]/);
        }
      }),
      tries,
    );
  });

  test('gets the same verdicts when the patient IDs change', () => {
    fc.assert(
      fc.property(session, (recorded) => {
        const renamed = {
          ...recorded,
          members: recorded.members.map((one) => ({ ...one, patientId: `${one.patientId}#` })),
        };
        const verdicts = (report: ReturnType<typeof check>) =>
          report.members.map(({ verdict }) => verdict);
        expect(verdicts(check(renamed))).toEqual(verdicts(check(recorded)));
      }),
      tries,
    );
  });

  test('gets the same verdicts when the roster is reversed', () => {
    fc.assert(
      fc.property(session, (recorded) => {
        const turned = { ...recorded, members: recorded.members.toReversed() };
        expect(
          check(turned)
            .members.toReversed()
            .map(({ verdict }) => verdict),
        ).toEqual(check(recorded).members.map(({ verdict }) => verdict));
        expect(check(turned).verdict).toBe(check(recorded).verdict);
      }),
      tries,
    );
  });

  test('gets the same findings for other members when an absent member is added', () => {
    fc.assert(
      fc.property(session, member, (recorded, other) => {
        const { note: _, ...stranger } = other;
        const added = { ...stranger, patientId: 'somebody-new', attendance: 'absent' as const };
        const before = check(recorded);
        const after = check({ ...recorded, members: [...recorded.members, added] });
        expect(after.members.slice(0, -1)).toEqual(before.members);
        expect(after.findings).toEqual(before.findings);
        expect(after.verdict).toBe(before.verdict);
      }),
      tries,
    );
  });

  test('passes the session schema unchanged', () => {
    fc.assert(
      fc.property(session, (recorded) => {
        expect(groupSessionSchema['~standard'].validate(recorded)).toMatchObject({
          value: recorded,
        });
      }),
      tries,
    );
  });
});
