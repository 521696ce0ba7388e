import { describe, expect, test } from 'vitest';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { listRules } from '../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../src/rule-book/rule-entry.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const checksOf = (id: string, example: RuleExample): string[] | undefined =>
  example.function === 'validateGroupSession'
    ? (validateGroupSession(...example.arguments).checks ?? [])
        .filter(({ rule }) => rule === id)
        .map(({ outcome }) => outcome)
    : undefined;

const checked = listRules().flatMap(({ id, example: { passes, fails } }) => {
  const passing = checksOf(id, passes);
  const failing = checksOf(id, fails);
  return passing && failing ? [{ id, passing, failing }] : [];
});

const isFinding = (outcome: string) => outcome !== 'pass' && outcome !== 'not-applicable';

describe('the checks of a report', () => {
  test.each(checked)('list $id as passed for its passing example', ({ passing }) => {
    expect(passing).toContain('pass');
    expect(passing.filter(isFinding)).toEqual([]);
  });

  test.each(checked)('list the finding of $id for its failing example', ({ failing }) => {
    expect(failing.some(isFinding)).toBe(true);
  });
});

describe('the verdict on a member', () => {
  const verdictsOf = (changes: Changes) =>
    validateGroupSession(change(smallProcessGroup, changes), { individuality: false }).members.map(
      ({ verdict }) => verdict,
    );

  test('is the worst of the session’s own findings and the member’s', () => {
    expect(verdictsOf({})).toEqual(['ready', 'ready', 'ready']);
    expect(verdictsOf({ '/interaction': removed })).toEqual(['review', 'review', 'review']);
    expect(verdictsOf({ '/interaction': [], '/members/1/treatmentPlan/status': 'draft' })).toEqual([
      'blocked',
      'blocked',
      'blocked',
    ]);
    expect(verdictsOf({ '/interaction': removed, '/members/2/note/signature': removed })).toEqual([
      'review',
      'review',
      'blocked',
    ]);
  });

  test('of an absent member is absent, whatever the session is', () => {
    expect(verdictsOf({ '/interaction': [], '/members/0/attendance': 'absent' })[0]).toBe('absent');
  });
});

describe('a report', () => {
  test('counts the findings of the session and of every member', () => {
    const { counts } = validateGroupSession(
      change(smallProcessGroup, {
        '/interaction': removed,
        '/members/1/treatmentPlan/status': 'draft',
        '/members/2/note/signature': removed,
      }),
    );
    expect(counts).toEqual({ fail: 1, review: 1, 'no-data': 1, advice: 0, decided: 0 });
  });

  test('names its kind, the kind of group, and the default program', () => {
    expect(validateGroupSession(smallProcessGroup)).toMatchObject({
      kind: 'session',
      groupType: 'process',
      program: 'outpatient',
      individuality: { kind: 'individuality', counts: { fail: 0 } },
    });
    const program = 'intensive-outpatient';
    expect(validateGroupSession({ ...smallProcessGroup, program }).program).toBe(program);
  });

  test('says who bills whom for each member, and null where that is not known', () => {
    const payers = [{ ...riverPlan, code: 'H0005' }];
    const [first, other, third] = validateGroupSession(
      change(smallProcessGroup, {
        '/members/0/payerId': riverPlan.payerId,
        '/members/1/coverage': 'self-pay',
        '/members/1/payerId': removed,
        '/members/1/note': removed,
        '/members/2/renderingProviderId': 'nobody',
      }),
      { payers },
    ).members;
    expect(first).toMatchObject({
      coverage: 'insured',
      payerId: riverPlan.payerId,
      code: 'H0005',
      renderingProviderId: 'dr-lindqvist',
      renderingNpi: '1234567893',
      noteId: 'note-a',
    });
    expect(other).toMatchObject({ coverage: 'self-pay', payerId: null, code: null, noteId: null });
    expect(third).toMatchObject({ code: '90853', renderingProviderId: null, renderingNpi: null });
  });
});

const [, second] = smallProcessGroup.members;

/** The third member's note has the second member's plan; the second also saw the clinician alone in the same hour. */
const session = change(smallProcessGroup, {
  '/members/2/note/plan': second?.note?.plan,
  '/members/1/payerId': riverPlan.payerId,
});

const services: BilledService[] = [
  {
    serviceId: 'hour',
    patientId: second?.patientId ?? '',
    payerId: riverPlan.payerId,
    code: '90834',
    serviceDate: session.start.slice(0, 10),
    start: session.start,
    end: session.end,
    renderingNpi: '1234567893',
  },
];

// The full report shows what the rooms pass on to each other, which no other test sees.
test('the full report of a session with a copied plan and an hour billed twice', async () => {
  const report = validateGroupSession(session, { payers: [riverPlan], services });
  await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot('whole-answer.json');
});
