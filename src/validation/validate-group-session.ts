import type { PreparedOptions } from '../finding/prepared-options.js';
import type { AsKept } from '../input/as-kept.js';
import type { GroupSession } from '../record/group-session.js';
import { sessionFacts } from '../record/session-facts.js';
import { checkSession } from './check-session.js';
import { readSession } from './read-session.js';
import type { SessionReport } from './session-report.js';
import { sessionTerms } from './session-terms.js';
import { textReading } from './text-reading.js';
import { type ValidationOptions, validationOptionsSchema } from './validation-options.js';

/**
 * Checks whether this was a billable group session, and whether each member's note is defensible.
 *
 * @param session The group session and its members' notes.
 * @param options Payer policies, rule settings, same-day services; plain or prepared.
 * @throws {@link InputError} when the input is malformed; a billing fault is a finding.
 */
export const validateGroupSession = (
  session: AsKept<GroupSession>,
  options: AsKept<ValidationOptions> | PreparedOptions = {},
): SessionReport => {
  const { recorded, read, unread } = readSession(
    session,
    validationOptionsSchema,
    options,
    '/options',
  );
  const facts = sessionFacts(recorded, { payers: read.basis.payers });
  return checkSession(facts, read, {
    terms: sessionTerms(facts, read.basis),
    optionsPath: '/options',
    readText: read.own.reading === 'off' ? undefined : textReading,
    unread,
  });
};
