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

/** An example that checks a session. Notes are compared only when the options say so. */
export const checking = (
  session: GroupSession,
  options: ValidationOptions = { individuality: false },
): Session => ({ function: 'validateGroupSession', arguments: [session, options] });

type Claims = Extract<RuleExample, { function: 'buildPerPatientClaims' }>;

/** An example that builds the claims of a session. */
export const claiming = (session: GroupSession, billing: Billing): Claims => ({
  function: 'buildPerPatientClaims',
  arguments: [session, billing],
});

type Detection = Extract<RuleExample, { function: 'detectUnbundling' }>;

/** An example that searches service lines for one encounter billed as two services. */
export const detecting = (services: BilledService[], options: RuleOptions = {}): Detection => ({
  function: 'detectUnbundling',
  arguments: [services, options],
});

type Reconciliation = Extract<RuleExample, { function: 'reconcileGroupClaims' }>;

/** An example that reconciles billed services with the roster. */
export const reconciling = (session: GroupSession, services: BilledService[]): Reconciliation => ({
  function: 'reconcileGroupClaims',
  arguments: [session, services],
});

type Comparison = Extract<RuleExample, { function: 'scoreNoteIndividuality' }>;

/** An example that compares notes with each other. */
export const comparing = (notes: Note[], options: IndividualityOptions = {}): Comparison => ({
  function: 'scoreNoteIndividuality',
  arguments: [notes, options],
});

/** The same call with changes in its first argument, or, under `/options`, `/services` or `/billing`, in its second. */
export const but = <Example extends RuleExample>(example: Example, changes: Changes): Example => {
  const inArguments = Object.entries(changes).map(([pointer, newValue]) => [
    /^\/(options|services|billing)(\/|$)/.test(pointer)
      ? pointer.replace(/^\/\w+/, '/arguments/1')
      : `/arguments/0${pointer}`,
    newValue,
  ]);
  return change(example, Object.fromEntries(inArguments));
};
