import type { Rule } from '../finding/rule.js';
import type { JudgedClaim } from './judged-claim.js';
import { denied } from './rules/denied.js';
import { duplicatePayment } from './rules/duplicate-payment.js';
import { paidForAbsent } from './rules/paid-for-absent.js';
import { paidForBlocked } from './rules/paid-for-blocked.js';
import { paidShort } from './rules/paid-short.js';
import { rejected } from './rules/rejected.js';
import { unanswered } from './rules/unanswered.js';
import { type UnknownSubject, unknownClaim } from './rules/unknown-claim.js';

/** For every claim that was sent. */
export const answeredClaimRules: readonly Rule<JudgedClaim>[] = [
  denied,
  paidShort,
  unanswered,
  rejected,
  paidForAbsent,
  paidForBlocked,
  duplicatePayment,
];

/** For every answer to a claim that is not in the list. */
export const unknownClaimRules: readonly Rule<UnknownSubject>[] = [unknownClaim];
