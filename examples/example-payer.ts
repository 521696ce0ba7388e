import type { PayerPolicy } from '../src/reference/payers/payer-policy.js';
import type { RuleExample } from '../src/rule-book/rule-example.js';
import type { GroupSession } from '../src/session/group-session.js';
import { checking } from './example-pair.js';
import { harborHealth } from './sessions/clinic-billing.js';

/** The example of a session that is checked by a payer's policy with these terms. */
export const checkingBy = (
  terms: Partial<PayerPolicy>,
  session: GroupSession,
): Extract<RuleExample, { function: 'validateGroupSession' }> =>
  checking(session, { individuality: false, payers: [{ ...harborHealth, ...terms }] });
