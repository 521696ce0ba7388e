import type { Billing } from '../claim/billing.js';
import type { RuleOptions } from '../finding/rule-options.js';
import type { IndividualityOptions, Note } from '../individuality/note.js';
import type { GroupSession } from '../record/group-session.js';
import type { BilledService } from '../unbundling/billed-service.js';
import type { ValidationOptions } from '../validation/validation-options.js';

/** A call whose answer shows a rule: which function, and with what. */
export type RuleExample =
  | { function: 'validateGroupSession'; arguments: [GroupSession, ValidationOptions] }
  | { function: 'buildPerPatientClaims'; arguments: [GroupSession, Billing] }
  | { function: 'detectUnbundling'; arguments: [BilledService[], RuleOptions] }
  | { function: 'reconcileGroupClaims'; arguments: [GroupSession, BilledService[]] }
  | { function: 'scoreNoteIndividuality'; arguments: [Note[], IndividualityOptions] };

/** What a rule lets pass, just inside its boundary, and the same with one thing changed, which it does not. */
export interface ExamplePair {
  passes: RuleExample;
  fails: RuleExample;
}
