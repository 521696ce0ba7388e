import type { Billing } from '../claim/billing.js';
import type { RuleOptions } from '../finding/rule-options.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type { Note } from '../individuality/note.js';
import type { GroupSession } from '../record/group-session.js';
import type { BilledService } from '../unbundling/billed-service.js';
import type { ValidationOptions } from '../validation/validation-options.js';
import { type Changes, change } from './change.js';
import type { RuleExample } from './rule-entry.js';

type Session = Extract<RuleExample, { function: 'validateGroupSession' }>;

/** The example of a session that is checked. Notes are not compared unless the options ask for it. */
export const checking = (
  session: GroupSession,
  options: ValidationOptions = { individuality: false },
): Session => ({ function: 'validateGroupSession', arguments: [session, options] });

type Claims = Extract<RuleExample, { function: 'buildPerPatientClaims' }>;

/** The example of a session whose claims are built. */
export const claiming = (session: GroupSession, billing: Billing): Claims => ({
  function: 'buildPerPatientClaims',
  arguments: [session, billing],
});

type Detection = Extract<RuleExample, { function: 'detectUnbundling' }>;

/** The example of lines that are searched for one encounter billed as two services. */
export const detecting = (services: BilledService[], options: RuleOptions = {}): Detection => ({
  function: 'detectUnbundling',
  arguments: [services, options],
});

type Reconciliation = Extract<RuleExample, { function: 'reconcileGroupClaims' }>;

/** The example of a claim file that is held against the roster. */
export const reconciling = (session: GroupSession, services: BilledService[]): Reconciliation => ({
  function: 'reconcileGroupClaims',
  arguments: [session, services],
});

type Comparison = Extract<RuleExample, { function: 'scoreNoteIndividuality' }>;

/** The example of notes that are compared with one another. */
export const comparing = (notes: Note[], options: IndividualityOptions = {}): Comparison => ({
  function: 'scoreNoteIndividuality',
  arguments: [notes, options],
});

/** The same call with something changed in its first argument, or behind `/options`, `/services` or `/billing` in its second. */
export const but = <Example extends RuleExample>(example: Example, changes: Changes): Example => {
  const placed = Object.entries(changes).map(([pointer, wanted]) => [
    /^\/(options|services|billing)(\/|$)/.test(pointer)
      ? pointer.replace(/^\/\w+/, '/arguments/1')
      : `/arguments/0${pointer}`,
    wanted,
  ]);
  return change(example, Object.fromEntries(placed));
};
