import type { Billing } from '../billing/billing.js';
import type { SentClaim } from '../claim/sent-claim.js';
import type { RuleOptions } from '../finding/rule-options.js';
import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type { Note } from '../individuality/note.js';
import type { GroupSession } from '../record/group-session.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { RemittanceOptions } from '../remittance/reconcile-remittance.js';
import type { RemittanceFile } from '../remittance/remittance-file.js';
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
  options: RuleOptions = {},
): ExampleOf<'reconcileGroupClaims'> => ({
  function: 'reconcileGroupClaims',
  arguments: [session, services, options],
});

/** An example that compares notes with each other. */
export const comparing = (
  notes: Note[],
  options: IndividualityOptions = {},
): ExampleOf<'scoreNoteIndividuality'> => ({
  function: 'scoreNoteIndividuality',
  arguments: [notes, options],
});

/** An example that joins the answers of payers to the claims that were sent. */
export const remitting = (
  claims: SentClaim[],
  remittances: RemittanceFile[],
  options: RemittanceOptions,
): ExampleOf<'reconcileRemittance'> => ({
  function: 'reconcileRemittance',
  arguments: [claims, remittances, options],
});

/** The same remittance in which the payer denies the claim with this adjustment and remark. */
export const denying = (
  example: ExampleOf<'reconcileRemittance'>,
  adjustment: string,
  ...remarks: string[]
): ExampleOf<'reconcileRemittance'> => {
  const [group = '', code = ''] = adjustment.split('-');
  const claim = '/remittances/0/payments/0/claims/0';
  return but(example, {
    [`${claim}/statusCode`]: '4',
    [`${claim}/status`]: 'denied',
    [`${claim}/paidCents`]: 0,
    [`${claim}/patientResponsibilityCents`]: 0,
    [`${claim}/lines/0/paidCents`]: 0,
    [`${claim}/lines/0/adjustments`]: [{ group, code, cents: 6500 }],
    [`${claim}/lines/0/remarks`]: remarks,
  });
};

/** What the arguments after the first are called in paths. */
const argumentsAfterFirst = (example: RuleExample): readonly string[] => {
  switch (example.function) {
    case 'reconcileRemittance':
      return ['remittances', 'options'];
    case 'reconcileGroupClaims':
      return ['services'];
    case 'buildPerPatientClaims':
      return ['billing'];
    default:
      return ['options'];
  }
};

/** The same call with changes in its first argument, or in a later one, under its name: `/options`, `/services`. */
export const but = <Example extends RuleExample>(example: Example, changes: Changes): Example => {
  const names = argumentsAfterFirst(example);
  const inArguments = Object.entries(changes).map(([pointer, newValue]) => {
    const [, name = '', ...rest] = pointer.split('/');
    const index = names.indexOf(name) + 1;
    const keys = index > 0 ? [index, ...rest] : [0, name, ...rest];
    return [`/arguments/${keys.join('/')}`, newValue];
  });
  return change(example, Object.fromEntries(inArguments));
};
