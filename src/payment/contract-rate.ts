import { holds } from '../time/calendar-date.js';
import type { ContractRate, ScheduledPractitioner } from './fee-schedule.js';
import type { PricedService, UnitRate } from './unit-rate.js';

const rateOf = ({ allowedCents, practitioner, citation }: ContractRate): UnitRate => ({
  cents: allowedCents,
  basis: { method: 'contract', ...(practitioner === undefined ? {} : { practitioner }) },
  citations: citation ? [citation] : [],
});

/**
 * The contract's rate for a service; `undefined` where the contract is silent on the code that day.
 * A rate for the practitioner's type goes before one for everybody. Where types are told apart and
 * the practitioner's is unknown, which of them counts is not guessed.
 *
 * @param rates The contract's rates for the service's code.
 */
export const contractRate = (
  rates: readonly ContractRate[],
  { serviceDate }: PricedService,
  practitioner: ScheduledPractitioner | undefined,
): UnitRate | undefined => {
  const inForce = rates.filter(({ effective }) => !effective || holds(effective, serviceDate));
  if (inForce.length === 0) return undefined;
  const general = inForce.find((rate) => rate.practitioner === undefined);
  if (!practitioner && inForce.some((rate) => rate !== general))
    return { missing: ['practitioner-type'] };
  const chosen = inForce.find((rate) => rate.practitioner === practitioner?.type) ?? general;
  return chosen ? rateOf(chosen) : { missing: ['contract-rate'] };
};
