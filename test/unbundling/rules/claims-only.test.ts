import { describe, expect, test } from 'vitest';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { bareGroup, day, tableOf, underTerms } from '../one-day.js';

/** A patient's group and individual psychotherapy as a claim file has them. */
const claims = (patientId: string, modifiers = ['XE']): BilledService[] => [
  bareGroup(`${patientId}-1`, { patientId, payerId: 'river-plan' }),
  bareGroup(`${patientId}-2`, { patientId, payerId: 'river-plan', code: '90834', modifiers }),
];

const checked = (services: BilledService[], more = {}) =>
  detectUnbundling(services, {
    ...underTerms({}),
    ncci: tableOf({ column1: '90853', column2: '90834', modifierIndicator: '1' }),
    evidence: 'claims-only',
    ...more,
  });

describe('lines of claim files, without times and notes', () => {
  test('what they never have is one advice for the report', () => {
    const { verdict, findings, pairs } = checked(['a', 'b', 'c'].flatMap((id) => claims(id)));
    expect(findings.map(({ rule, outcome, patientId }) => [rule, outcome, patientId])).toEqual([
      ['unbundling/claims-only', 'advice', undefined],
    ]);
    expect(pairs.map((pair) => [pair.verdict, pair.overlapMinutes])).toEqual(
      Array(3).fill(['distinct', null]),
    );
    expect(verdict).toBe('ready');
  });

  test('what they do have is judged', () => {
    const rules = (services: BilledService[]) => checked(services).findings.map(({ rule }) => rule);
    expect(rules(claims('a', []))).toEqual([
      'unbundling/modifier-missing',
      'unbundling/claims-only',
    ]);
    const [group, other] = day({
      '/0/note/medicalNecessity': '',
      '/1/start': '2026-03-04T13:00:00-05:00',
      '/1/end': '2026-03-04T14:00:00-05:00',
    });
    expect(rules([group, other].flatMap((line) => line ?? []))).toContain(
      'unbundling/overlapping-time',
    );
  });

  test('nothing is said where times and notes are given', () => {
    expect(checked(day()).findings).toEqual([]);
  });

  test('several units of a facility do not need the IDs of their sessions', () => {
    const facility = (units: number) =>
      checked([bareGroup('f', { units, setting: 'outpatient-facility' })]).findings.map(
        ({ reason }) => reason,
      );
    expect(facility(2)).toEqual([]);
    expect(facility(5)).toEqual(['over-facility-limit']);
  });

  test('limits in minutes are not settled, and the report says so', () => {
    const limits = [{ count: 60, of: 'minutes' as const, per: 'day' as const }];
    const { findings, ruleset } = checked(claims('a'), underTerms({ limits }));
    expect(findings.map(({ rule }) => rule)).toEqual(['unbundling/claims-only']);
    expect(ruleset.notChecked).toEqual(['limits-in-minutes']);
  });
});

test('in a check of a session it is said to each patient with such a line', () => {
  const [, other] = claims('patient-a');
  const { members } = validateGroupSession(smallProcessGroup, {
    individuality: false,
    evidence: 'claims-only',
    services: [other].flatMap((line) => line ?? []),
  });
  expect(
    members.map(({ findings }) =>
      findings.flatMap(({ rule, outcome }) =>
        rule.startsWith('unbundling') ? [`${rule} ${outcome}`] : [],
      ),
    ),
  ).toEqual([['unbundling/claims-only advice'], [], []]);
});
