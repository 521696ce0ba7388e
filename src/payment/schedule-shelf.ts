import type { RelativeValues } from '../reference/figures/medicare-rates.js';
import { holds } from '../time/calendar-date.js';
import { contractRate } from './contract-rate.js';
import type { ContractRate, FeeSchedule, MedicareTerms } from './fee-schedule.js';
import { medicareRate } from './medicare-formula.js';
import type { PricedService, UnitRate } from './unit-rate.js';

/** Terms of Medicare, and their relative values by code. */
interface ShelvedTerms {
  readonly terms: MedicareTerms;
  readonly valuesByCode: ReadonlyMap<string, readonly RelativeValues[]>;
}

/** A schedule, found by payer and code. */
export interface ScheduleShelf {
  readonly practitioners: NonNullable<FeeSchedule['practitioners']>;
  readonly contracts: ReadonlyMap<string, ReadonlyMap<string, readonly ContractRate[]>>;
  readonly medicare: ReadonlyMap<string, readonly ShelvedTerms[]>;
}

const listed = <T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> => {
  const shelf = new Map<string, T[]>();
  for (const [key, entry] of entries) {
    const known = shelf.get(key);
    if (known) known.push(entry);
    else shelf.set(key, [entry]);
  }
  return shelf;
};

const byCode = <T extends { readonly code: string }>(things: readonly T[]): Map<string, T[]> =>
  listed(things.map((thing) => [thing.code, thing]));

const shelvedTerms = (terms: MedicareTerms): ShelvedTerms => ({
  terms,
  valuesByCode: byCode(terms.relativeValues ?? []),
});

/** Puts a schedule on a shelf. */
export const scheduleShelf = ({
  practitioners = {},
  contracts = [],
  medicare = [],
}: FeeSchedule): ScheduleShelf => ({
  practitioners,
  contracts: new Map(
    [...listed(contracts.map((rate) => [rate.payerId, rate]))].map(([payerId, rates]) => [
      payerId,
      byCode(rates),
    ]),
  ),
  medicare: listed(
    medicare
      .map(shelvedTerms)
      .flatMap((one) => one.terms.payerIds.map((payerId) => [payerId, one] as const)),
  ),
});

/** What the schedule allows for one unit: by contract, else by the Medicare formula. */
export const unitRate = (shelf: ScheduleShelf, service: PricedService): UnitRate => {
  const { payerId, renderingNpi, serviceDate, code } = service;
  const practitioner = Object.hasOwn(shelf.practitioners, renderingNpi)
    ? shelf.practitioners[renderingNpi]
    : undefined;
  const rates = shelf.contracts.get(payerId);
  const agreed = rates && contractRate(rates.get(code) ?? [], service, practitioner);
  if (agreed) return agreed;
  const shelved = shelf.medicare
    .get(payerId)
    ?.find(({ terms: { effective } }) => holds(effective, serviceDate));
  if (!shelved) return { missing: [rates ? 'contract-rate' : 'payer'] };
  const { terms, valuesByCode } = shelved;
  return medicareRate(terms, valuesByCode.get(code) ?? [], service, practitioner);
};
