import { expect, test } from 'vitest';
import { change } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const [, second] = smallProcessGroup.members;

/** The third member's plan is the second's, who also saw the clinician alone in the same hour. */
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

// The answer in full: what one part of the library hands to another shows here and nowhere else.
test('the whole answer of a session with a copied plan and an hour billed twice', async () => {
  const report = validateGroupSession(session, { payers: [riverPlan], services });
  await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot('whole-answer.json');
});
