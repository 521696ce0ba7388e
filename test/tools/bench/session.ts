import * as z from 'zod/mini';
import iopMorning from '../../../examples/data/large-iop-with-cofacilitator.json' with {
  type: 'json',
};
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import { prepareOptions } from '../../../src/billing/prepare-options.js';
import { prepareNotes, scoreNote } from '../../../src/individuality/prepare-notes.js';
import { readInput } from '../../../src/input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../../../src/record/group-session.js';
import { sessionFacts } from '../../../src/record/session-facts.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { riverPlan } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { checkSession } from '../../../src/validation/check-session.js';
import { checkNote, prepareSession } from '../../../src/validation/prepare-session.js';
import { sessionNotes } from '../../../src/validation/session-notes.js';
import { allParts } from '../../../src/validation/session-parts.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { termsOf } from '../../finding/made-up.js';
import { nanosecondsPerCall, printRatios } from './measure.js';

const [biller] = iopMorning.facilitators;
const eight: GroupSession = readInput(groupSessionSchema, {
  ...iopMorning,
  facilitators: [biller],
  members: iopMorning.members.slice(0, 8),
});
const text = JSON.stringify(eight);
const lean = { individuality: false, checks: false } as const;
const prepared = prepareOptions({ ...clinicBilling, checks: false });
const withPolicy = prepareOptions({
  ...lean,
  reading: 'off',
  payers: [{ ...riverPlan, payerId: eight.members[0]?.payerId ?? riverPlan.payerId }],
});
const basis = {
  payers: undefined,
  settings: {},
  decisions: { all: [], byKey: new Map() },
  edits: [],
};

console.log(`An eight-member session: ${text.length} characters of JSON.`);
printRatios('One call, as a ratio to JSON.parse of the session', [
  ['JSON.parse', nanosecondsPerCall(() => JSON.parse(text))],
  ['schema alone', nanosecondsPerCall(() => z.safeParse(groupSessionSchema, eight))],
  [
    'rules alone (no individuality, no checks)',
    nanosecondsPerCall(() =>
      checkSession(
        sessionFacts(eight, { payers: undefined }),
        { basis, own: lean },
        { terms: termsOf(), optionsPath: '/options', parts: allParts, unread: [] },
      ),
    ),
  ],
  [
    'validateGroupSession (no individuality, no checks)',
    nanosecondsPerCall(() => validateGroupSession(eight, lean)),
  ],
  [
    'validateGroupSession (a payer’s policy, no reading, no individuality, no checks)',
    nanosecondsPerCall(() => validateGroupSession(eight, withPolicy)),
  ],
  ['validateGroupSession (all)', nanosecondsPerCall(() => validateGroupSession(eight))],
  [
    'buildPerPatientClaims (no individuality)',
    nanosecondsPerCall(() => buildPerPatientClaims(eight, clinicBilling)),
  ],
  [
    'buildPerPatientClaims (no individuality, prepared)',
    nanosecondsPerCall(() => buildPerPatientClaims(eight, prepared)),
  ],
]);

// What a form needs on each pause: the note of one member, in place of the one that the session has.
const [first] = eight.members;
const note = first?.note ?? { noteId: 'note' };
const form = prepareSession(eight);
const facts = sessionFacts(eight, { payers: undefined });
const [typed, ...others] = sessionNotes(facts).map((one) => one.note);
const scored = prepareNotes(others);
const milliseconds = (nanoseconds: number): string => `${(nanoseconds / 1e6).toFixed(3)} ms`;
const checked = nanosecondsPerCall(() => checkNote(form, first?.patientId ?? '', note));
const score = typed ? nanosecondsPerCall(() => scoreNote(typed, scored)) : 0;
console.log(`checkNote ${milliseconds(checked)}, of which scoreNote ${milliseconds(score)}`);
