import type { PreparedOptions } from '../finding/prepared-options.js';
import type { GroupSession } from '../record/group-session.js';
import { sessionFacts } from '../record/session-facts.js';
import { checkSession } from './check-session.js';
import { readSession } from './read-session.js';
import type { SessionReport } from './session-report.js';
import { type ValidationOptions, validationOptionsSchema } from './validation-options.js';

/**
 * Was this a billable group session, and is each member's note defensible?
 *
 * @param session What happened in the room, and what the charts say of it.
 * @param options Payer policies, settings of rules, same-day services; plain or prepared.
 * @throws {@link InputError} where the input is malformed; a fault of billing is a finding.
 */
export const validateGroupSession = (
  session: GroupSession,
  options: ValidationOptions | PreparedOptions = {},
): SessionReport => {
  const { recorded, read } = readSession(session, validationOptionsSchema, options, '/options');
  const facts = sessionFacts(recorded, { payers: read.basis.payers });
  return checkSession(facts, read, { optionsPath: '/options' });
};
