import type { PreparedOptions } from '../finding/prepared-options.js';
import type { AsKept } from '../input/as-kept.js';
import type { GroupSession } from '../record/group-session.js';
import { checkWith } from './check-group-session.js';
import { allParts } from './session-parts.js';
import type { SessionReport } from './session-report.js';
import type { ValidationOptions } from './validation-options.js';

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
): SessionReport => checkWith(session, options, allParts);
