import { holds } from '../time/calendar-date.js';
import { contractRate } from './contract-rate.js';
import type { ContractRate, FeeSchedule, MedicareTerms } from './fee-schedule.js';
import { medicareRate } from './medicare-formula.js';
import type { PricedService, UnitRate } from './unit-rate.js';

/** A schedule, found by payer. */
export interface ScheduleShelf {
  readonly practitioners: NonNullable<FeeSchedule['practitioners']>;
  readonly contracts: ReadonlyMap<string, readonly ContractRate[]>;
  readonly medicare: ReadonlyMap<string, readonly MedicareTerms[]>;
}

const byPayer = <T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> => {
  const shelf = new Map<string, T[]>();
  for (const [payerId, entry] of entries) {
    const known = shelf.get(payerId);
    if (known) known.push(entry);
    else shelf.set(payerId, [entry]);
  }
  return shelf;
};

/** Puts a schedule on a shelf. */
export const scheduleShelf = ({
  practitioners = {},
  contracts = [],
  medicare = [],
}: FeeSchedule): ScheduleShelf => ({
  practitioners,
  contracts: byPayer(contracts.map((rate) => [rate.payerId, rate])),
  medicare: byPayer(
    medicare.flatMap((terms) => terms.payerIds.map((payerId) => [payerId, terms] as const)),
  ),
});

/** What the schedule allows for one unit: by contract, else by the Medicare formula. */
export const unitRate = (shelf: ScheduleShelf, service: PricedService): UnitRate => {
  const { payerId, renderingNpi, serviceDate } = service;
  const practitioner = Object.hasOwn(shelf.practitioners, renderingNpi)
    ? shelf.practitioners[renderingNpi]
    : undefined;
  const rates = shelf.contracts.get(payerId);
  const agreed = rates && contractRate(rates, service, practitioner);
  if (agreed) return agreed;
  const terms = shelf.medicare.get(payerId)?.find(({ effective }) => holds(effective, serviceDate));
  if (terms) return medicareRate(terms, service, practitioner);
  return { missing: [rates ? 'contract-rate' : 'payer'] };
};
