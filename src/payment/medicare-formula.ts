import type { Citation } from '../reference/citation.js';
import { inForce } from '../reference/dated.js';
import {
  type ConversionFactor,
  conversionFactors,
  type PlaceRate,
  placeRateOf,
  placeRates,
  type RelativeValues,
  relativeValues,
} from '../reference/figures/medicare-rates.js';
import { windowIncludes } from '../time/calendar-date.js';
import { halfUp, millionths, scaleOf } from './exact-decimal.js';
import type { MedicareTerms, ScheduledPractitioner } from './fee-schedule.js';
import type { MissingFigure, PricedService, UnitRate } from './reimbursement-estimate.js';

/** A figure and its source, or the name of the missing figure. */
type Figure<Value> = { readonly value: Value; readonly citation?: Citation } | MissingFigure;

const valuesOf = (
  given: readonly RelativeValues[],
  { code, serviceDate }: PricedService,
): Figure<RelativeValues> => {
  const known = relativeValues.filter((row) => row.code === code);
  const value = [...given, ...known].find((row) => windowIncludes(row, serviceDate));
  if (!value) return 'relative-values';
  return value.citation ? { value, citation: value.citation } : { value };
};

const rateOf = (terms: MedicareTerms, service: PricedService): Figure<PlaceRate> => {
  const { placeRates: own = {} } = terms;
  const given = Object.hasOwn(own, service.placeOfService)
    ? own[service.placeOfService]
    : undefined;
  if (given) return { value: given };
  const known = inForce(placeRates, service.serviceDate);
  const value = known && placeRateOf(known.value, service.placeOfService);
  return value ? { value, citation: known.citation } : 'place-of-service-rate';
};

const factorFor = (
  { dollars }: ConversionFactor,
  practitioner: ScheduledPractitioner | undefined,
): number | undefined => {
  if (typeof dollars === 'number') return dollars;
  const { qualifyingParticipant } = practitioner ?? {};
  if (qualifyingParticipant === undefined) return undefined;
  return qualifyingParticipant ? dollars.qualifyingParticipant : dollars.others;
};

const factorOf = (
  { conversionFactor }: MedicareTerms,
  { serviceDate }: PricedService,
  practitioner: ScheduledPractitioner | undefined,
): Figure<number> => {
  if (conversionFactor !== undefined) return { value: conversionFactor };
  const known = conversionFactors.find((factor) => windowIncludes(factor, serviceDate));
  if (!known) return 'conversion-factor';
  const value = factorFor(known, practitioner);
  return value === undefined ? 'participation' : { value, citation: known.citation };
};

const percentOf = (
  { percent }: MedicareTerms,
  practitioner: ScheduledPractitioner | undefined,
): Figure<number> => {
  if (typeof percent === 'number') return { value: percent };
  if (!practitioner) return 'practitioner-type';
  const value = percent[practitioner.type];
  return value === undefined ? 'percent' : { value };
};

const expenseOf = (
  values: Figure<RelativeValues>,
  rate: Figure<PlaceRate>,
): Figure<number> | undefined => {
  if (typeof values === 'string' || typeof rate === 'string') return undefined;
  const value =
    rate.value === 'facility' ? values.value.facilityExpense : values.value.nonFacilityExpense;
  return value === undefined ? 'practice-expense' : { value };
};

// Each product has four decimals as factors: relative value, index, conversion factor and percentage.
const centsOf = (
  terms: MedicareTerms,
  { work, malpractice }: RelativeValues,
  practiceExpense: number,
  factor: number,
  percent: number,
): number => {
  const { indices } = terms;
  const adjusted =
    millionths(work) * millionths(indices.work) +
    millionths(practiceExpense) * millionths(indices.practiceExpense) +
    millionths(malpractice) * millionths(indices.malpractice);
  // Converting dollars to cents multiplies by 100 and applying a percentage divides by 100, so the two cancel out.
  return Number(halfUp(adjusted * millionths(factor) * millionths(percent), scaleOf(4)));
};

/**
 * The amount the Medicare formula allows for one unit, on the caller's terms. It is rounded once, at the end.
 *
 * @param given The caller's own relative values for the service's code.
 */
export const medicareRate = (
  terms: MedicareTerms,
  given: readonly RelativeValues[],
  service: PricedService,
  practitioner: ScheduledPractitioner | undefined,
): UnitRate => {
  const values = valuesOf(given, service);
  const rate = rateOf(terms, service);
  const expense = expenseOf(values, rate);
  const factor = factorOf(terms, service, practitioner);
  const percent = percentOf(terms, practitioner);
  const figures = [values, rate, ...(expense ? [expense] : []), factor, percent];
  const missing = figures.filter((figure) => typeof figure === 'string');
  if (
    typeof values === 'string' ||
    typeof rate === 'string' ||
    typeof factor === 'string' ||
    typeof percent === 'string' ||
    expense === undefined ||
    typeof expense === 'string'
  )
    return { missing };
  return {
    cents: centsOf(terms, values.value, expense.value, factor.value, percent.value),
    basis: {
      method: 'medicare-formula',
      locality: terms.locality,
      rate: rate.value,
      work: values.value.work,
      practiceExpense: expense.value,
      malpractice: values.value.malpractice,
      conversionFactor: factor.value,
      percent: percent.value,
      ...(practitioner ? { practitioner: practitioner.type } : {}),
    },
    citations: [values, rate, factor].flatMap(({ citation }) => (citation ? [citation] : [])),
  };
};
