import type { ExamplePair } from '../../rule-example.js';
import * as absentBilled from './absent-billed.js';
import * as dateMismatch from './date-mismatch.js';
import * as missingClaim from './missing-claim.js';
import * as notOnRoster from './not-on-roster.js';
import * as wholeGroupClaim from './whole-group-claim.js';

/** The example pairs of the rules that hold the claim file against the roster, by id. */
export const reconcileExamples: Readonly<Record<string, ExamplePair>> = {
  'reconcile/missing-claim': missingClaim,
  'reconcile/whole-group-claim': wholeGroupClaim,
  'reconcile/absent-billed': absentBilled,
  'reconcile/not-on-roster': notOnRoster,
  'reconcile/date-mismatch': dateMismatch,
};
