import type { PreparedOptions } from '../finding/prepared-options.js';
import type { AsKept } from '../input/as-kept.js';
import type { GroupSession } from '../record/group-session.js';
import { sessionFacts } from '../record/session-facts.js';
import { checkSession } from './check-session.js';
import { readSession } from './read-session.js';
import { type OpenedParts, openParts, type SessionParts } from './session-part.js';
import type { SessionReport } from './session-report.js';
import { circumstancesOf, sessionTerms } from './session-terms.js';
import { type ValidationOptions, validationOptionsSchema } from './validation-options.js';

/** Reads and checks a session with the given parts. */
export const checkWith = (
  session: AsKept<GroupSession>,
  options: AsKept<ValidationOptions> | PreparedOptions,
  parts: OpenedParts,
): SessionReport => {
  const { recorded, read, unread } = readSession(
    session,
    validationOptionsSchema,
    options,
    '/options',
  );
  const facts = sessionFacts(recorded, circumstancesOf(read));
  return checkSession(facts, read, {
    terms: sessionTerms(facts, read.basis),
    optionsPath: '/options',
    parts,
    unread,
  });
};

/**
 * Checks a session as `validateGroupSession` does, with only the parts that are given, so that a bundle has only their
 * code. With all three, the report is the same. `ruleset.notChecked` names the parts that were left out:
 * `'individuality'` and `'names-of-others'`, `'note-reading'`, `'same-day'`.
 *
 * @example
 * ```ts
 * import { checkGroupSession, noteComparison } from 'group-therapy-billing';
 *
 * const { ruleset } = checkGroupSession(session, {}, { noteComparison });
 * ruleset.notChecked;  //=> ['payer-policies', 'same-day', 'note-reading']
 * ```
 *
 * @param session The group session and its members' notes.
 * @param options As for `validateGroupSession`; plain or prepared.
 * @param parts Values of this library that bring what they need.
 * @throws {@link InputError} when the input is malformed or a part is not one of this library's (path `/parts`); a
 *   billing fault is a finding.
 */
export const checkGroupSession = (
  session: AsKept<GroupSession>,
  options: AsKept<ValidationOptions> | PreparedOptions = {},
  parts: SessionParts = {},
): SessionReport => checkWith(session, options, openParts(parts));
