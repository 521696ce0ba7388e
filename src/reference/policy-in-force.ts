import { holds } from '../time/calendar-date.js';
import type { PayerPolicy } from './payer-policy.js';

/** The policies of a call, found by payer. Windows of one payer never overlap. */
export type PolicyShelf = ReadonlyMap<string, readonly PayerPolicy[]>;

/** Puts policies on a shelf by payer. */
export const policyShelf = (policies: readonly PayerPolicy[]): PolicyShelf => {
  const shelf = new Map<string, PayerPolicy[]>();
  for (const policy of policies) {
    const samePayer = shelf.get(policy.payerId);
    if (samePayer) samePayer.push(policy);
    else shelf.set(policy.payerId, [policy]);
  }
  return shelf;
};

/** The payer's policy whose window holds the date of service. */
export const policyInForce = (
  shelf: PolicyShelf,
  payerId: string,
  serviceDate: string,
): PayerPolicy | undefined =>
  shelf.get(payerId)?.find(({ effective }) => holds(effective, serviceDate));
