import { groupedBy, groupedByEach } from '../input/lists.js';
import type { RelativeValues } from '../reference/figures/medicare-rates.js';
import { windowIncludes } from '../time/calendar-date.js';
import type {
  ContractRate,
  FeeSchedule,
  MedicareTerms,
  ScheduledPractitioner,
} from './fee-schedule.js';
import { medicareRate } from './medicare-formula.js';
import type { PricedService, UnitRate } from './reimbursement-estimate.js';

/** Medicare terms, with their relative values by code. */
interface ShelvedTerms {
  readonly terms: MedicareTerms;
  readonly valuesByCode: ReadonlyMap<string, readonly RelativeValues[]>;
}

/** A fee schedule, indexed by payer and code. */
export interface ScheduleShelf {
  readonly practitioners: NonNullable<FeeSchedule['practitioners']>;
  readonly contracts: ReadonlyMap<string, ReadonlyMap<string, readonly ContractRate[]>>;
  readonly medicare: ReadonlyMap<string, readonly ShelvedTerms[]>;
}

const byCode = <Priced extends { readonly code: string }>(
  entries: readonly Priced[],
): Map<string, Priced[]> => groupedBy(entries, ({ code }) => code);

/** Indexes a fee schedule by payer and code. */
export const scheduleShelf = ({
  practitioners = {},
  contracts = [],
  medicare = [],
}: FeeSchedule): ScheduleShelf => {
  const ratesByPayer = groupedBy(contracts, ({ payerId }) => payerId);
  const shelvedTerms = medicare.map((terms) => ({
    terms,
    valuesByCode: byCode(terms.relativeValues ?? []),
  }));
  return {
    practitioners,
    contracts: new Map([...ratesByPayer].map(([payerId, rates]) => [payerId, byCode(rates)])),
    medicare: groupedByEach(shelvedTerms, ({ terms }) => terms.payerIds),
  };
};

const rateOf = ({ allowedCents, practitioner, citation }: ContractRate): UnitRate => ({
  cents: allowedCents,
  basis: { method: 'contract', ...(practitioner === undefined ? {} : { practitioner }) },
  citations: citation ? [citation] : [],
});

/**
 * The contract's rate; `undefined` where the contract has none for the code on the date of service.
 * A rate for the practitioner's type takes precedence over one for all types. Where rates differ by
 * type and the type is unknown, no rate is assumed.
 */
const contractRate = (
  ratesForCode: readonly ContractRate[],
  { serviceDate }: PricedService,
  practitioner: ScheduledPractitioner | undefined,
): UnitRate | undefined => {
  const inForce = ratesForCode.filter(
    ({ effective }) => !effective || windowIncludes(effective, serviceDate),
  );
  if (inForce.length === 0) return undefined;
  const general = inForce.find((rate) => rate.practitioner === undefined);
  if (!practitioner && inForce.some((rate) => rate !== general))
    return { missing: ['practitioner-type'] };
  const chosen = inForce.find((rate) => rate.practitioner === practitioner?.type) ?? general;
  return chosen ? rateOf(chosen) : { missing: ['contract-rate'] };
};

/** The allowed amount of one unit: by contract, otherwise by the Medicare formula. */
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
    ?.find(({ terms: { effective } }) => windowIncludes(effective, serviceDate));
  if (!shelved) return { missing: [rates ? 'contract-rate' : 'payer'] };
  const { terms, valuesByCode } = shelved;
  return medicareRate(terms, valuesByCode.get(code) ?? [], service, practitioner);
};
