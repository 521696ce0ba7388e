import type { GroupSession } from '../../record/group-session.js';
import type { PayerPolicy } from '../../reference/payer-policy.js';
import { checking } from '../example-pair.js';
import type { RuleExample } from '../rule-entry.js';
import { harborHealth } from './clinic-billing.js';

/** The example of a session that is checked against a payer policy with these terms. */
export const checkingBy = (
  terms: Partial<PayerPolicy>,
  session: GroupSession,
): Extract<RuleExample, { function: 'validateGroupSession' }> =>
  checking(session, { individuality: false, payers: [{ ...harborHealth, ...terms }] });
