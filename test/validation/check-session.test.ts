import { describe, expect, test } from 'vitest';
import { change } from '../../src/rule-book/change.js';
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
