import { hasText } from '../record/member-note.js';
import type { SessionFacts } from '../record/session-facts.js';
import type { Billing } from './billing.js';

/** What is known of a session whose claims are to be built. */
export interface BatchFacts extends SessionFacts {
  readonly billing: Billing;
  /** Whether interactive complexity is asked for every one of several members who attended. */
  readonly complexityForAll: boolean;
}

/** Derives what is known of all claims of a session. */
export const batchFacts = (facts: SessionFacts, billing: Billing): BatchFacts => ({
  ...facts,
  billing,
  complexityForAll:
    facts.patientsAttended > 1 &&
    facts.attending.every(({ member }) => hasText(member.interactiveComplexity)),
});
