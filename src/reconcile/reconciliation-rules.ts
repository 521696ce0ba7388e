import type { Rule } from '../finding/rule.js';
import type { BilledPatient } from './billed-patient.js';
import { absentBilled } from './rules/absent-billed.js';
import { dateMismatch } from './rules/date-mismatch.js';
import { missingClaim } from './rules/missing-claim.js';
import { notOnRoster } from './rules/not-on-roster.js';
import { wholeGroupClaim } from './rules/whole-group-claim.js';

/** For every patient who attended. */
export const attendingReconciliationRules: readonly Rule<BilledPatient>[] = [missingClaim];

/** For every patient with a line of this session. */
export const billedReconciliationRules: readonly Rule<BilledPatient>[] = [
  wholeGroupClaim,
  absentBilled,
  notOnRoster,
  dateMismatch,
];
