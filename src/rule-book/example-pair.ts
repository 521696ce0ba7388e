import type { Billing } from '../claim/billing.js';
import type { RuleOptions } from '../finding/rule-options.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type { Note } from '../individuality/note.js';
import type { GroupSession } from '../record/group-session.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { BilledService } from '../unbundling/billed-service.js';
import type { ValidationOptions } from '../validation/validation-options.js';
import { type Changes, change } from './change.js';
import { harborHealth } from './example-records/clinic-billing.js';
import type { RuleExample } from './rule-entry.js';

type ExampleOf<Name extends RuleExample['function']> = Extract<RuleExample, { function: Name }>;

/** An example that checks a session. Notes are compared only when the options say so. */
export const checking = (
  session: GroupSession,
  options: ValidationOptions = { individuality: false },
): ExampleOf<'validateGroupSession'> => ({
  function: 'validateGroupSession',
  arguments: [session, options],
});

/** An example that checks a session against a payer's policy with these terms. */
export const checkingBy = (
  terms: Partial<PayerPolicy>,
  session: GroupSession,
): ExampleOf<'validateGroupSession'> =>
  checking(session, { individuality: false, payers: [{ ...harborHealth, ...terms }] });

/** An example that builds the claims of a session. */
export const claiming = (
  session: GroupSession,
  billing: Billing,
): ExampleOf<'buildPerPatientClaims'> => ({
  function: 'buildPerPatientClaims',
  arguments: [session, billing],
});

/** An example that searches service lines for one encounter billed as two services. */
export const detecting = (
  services: BilledService[],
  options: RuleOptions = {},
): ExampleOf<'detectUnbundling'> => ({
  function: 'detectUnbundling',
  arguments: [services, options],
});

/** An example that reconciles billed services with the roster. */
export const reconciling = (
  session: GroupSession,
  services: BilledService[],
): ExampleOf<'reconcileGroupClaims'> => ({
  function: 'reconcileGroupClaims',
  arguments: [session, services],
});

/** An example that compares notes with each other. */
export const comparing = (
  notes: Note[],
  options: IndividualityOptions = {},
): ExampleOf<'scoreNoteIndividuality'> => ({
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
