import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSessionSchema } from '../../../src/record/group-session.js';
import type { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { member, session } from '../arbitrary/session.js';
import { deepFreeze } from '../deep-freeze.js';
import { runs } from '../long-runs.js';

const tries = { seed: 90853, numRuns: runs(100, 1000) };
const check = (scene: typeof smallProcessGroup) =>
  validateGroupSession(scene, { individuality: false });

describe('any session that passes the schema', () => {
  test('gets the same plain answer twice, never a throw, and stays as it was', () => {
    fc.assert(
      fc.property(session, (scene) => {
        const before = JSON.stringify(scene);
        const first = check(deepFreeze(scene));
        expect(JSON.stringify(scene)).toBe(before);
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
        expect(JSON.stringify(check(scene))).toBe(JSON.stringify(first));
      }),
      tries,
    );
  });

  test('is blocked exactly if something fails, and ready exactly if nothing is open', () => {
    fc.assert(
      fc.property(session, (scene) => {
        const report = check(scene);
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

  test('has findings that point to where they say, cite, and fill their sentences', () => {
    fc.assert(
      fc.property(session, (scene) => {
        const report = check(scene);
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

  test('judges no member by the names in it', () => {
    fc.assert(
      fc.property(session, (scene) => {
        const renamed = {
          ...scene,
          members: scene.members.map((one) => ({ ...one, patientId: `${one.patientId}#` })),
        };
        const verdicts = (report: ReturnType<typeof check>) =>
          report.members.map(({ verdict }) => verdict);
        expect(verdicts(check(renamed))).toEqual(verdicts(check(scene)));
      }),
      tries,
    );
  });

  test('judges no member by the place on the roster', () => {
    fc.assert(
      fc.property(session, (scene) => {
        const turned = { ...scene, members: scene.members.toReversed() };
        expect(
          check(turned)
            .members.toReversed()
            .map(({ verdict }) => verdict),
        ).toEqual(check(scene).members.map(({ verdict }) => verdict));
        expect(check(turned).verdict).toBe(check(scene).verdict);
      }),
      tries,
    );
  });

  test('is judged the same for the others when an absent member is added', () => {
    fc.assert(
      fc.property(session, member, (scene, other) => {
        const { note: _, ...stranger } = other;
        const added = { ...stranger, patientId: 'somebody-new', attendance: 'absent' as const };
        const before = check(scene);
        const after = check({ ...scene, members: [...scene.members, added] });
        expect(after.members.slice(0, -1)).toEqual(before.members);
        expect(after.findings).toEqual(before.findings);
        expect(after.verdict).toBe(before.verdict);
      }),
      tries,
    );
  });

  test('passes its own schema', () => {
    fc.assert(
      fc.property(session, (scene) => {
        expect(groupSessionSchema['~standard'].validate(scene)).toMatchObject({ value: scene });
      }),
      tries,
    );
  });
});
