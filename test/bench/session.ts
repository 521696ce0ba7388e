import * as z from 'zod/mini';
import { clinicBilling } from '../../examples/sessions/clinic-billing.js';
import { smallProcessGroup } from '../../examples/sessions/small-process-group.js';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import { prepareOptions } from '../../src/claim/prepare-options.js';
import type { GroupSession } from '../../src/session/group-session.js';
import { groupSessionSchema } from '../../src/session/group-session.js';
import { sessionFacts } from '../../src/session/session-facts.js';
import { checkSession } from '../../src/validation/check-session.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { nanosecondsPerCall, printRatios } from './measure.js';

const eight: GroupSession = {
  ...smallProcessGroup,
  members: Array.from({ length: 8 }, (_, place) => {
    const member = smallProcessGroup.members[place % 3];
    if (!member?.note) throw new TypeError('The example has three members with notes.');
    return {
      ...member,
      patientId: `patient-${place}`,
      note: { ...member.note, noteId: `note-${place}` },
    };
  }),
};
const text = JSON.stringify(eight);
const lean = { individuality: false, checks: false } as const;
const prepared = prepareOptions({ ...clinicBilling, checks: false });
const basis = { payers: undefined, settings: {}, edits: [] };

console.log(`An eight-member session: ${text.length} characters of JSON.`);
printRatios('One call, as a ratio to JSON.parse of the session', [
  ['JSON.parse', nanosecondsPerCall(() => JSON.parse(text))],
  ['schema alone', nanosecondsPerCall(() => z.safeParse(groupSessionSchema, eight))],
  [
    'rules alone (no individuality, no checks)',
    nanosecondsPerCall(() =>
      checkSession(sessionFacts(eight, { payers: undefined }), { basis, own: lean }),
    ),
  ],
  [
    'validateGroupSession (no individuality, no checks)',
    nanosecondsPerCall(() => validateGroupSession(eight, lean)),
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
