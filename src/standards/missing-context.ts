import type { ProfessionalClaim } from '../claim/professional-claim.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { pointer, valueAt } from '../input/read-input.js';

/** The entry of that key; never what every object inherits. */
export const entryOf = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

/** Where something has to stand: the keys that lead to it. */
export type Place = readonly string[];

/** The faults of places at which nothing stands. It reads any input, so that all is told at once. */
export const missingPlaces = (input: unknown, places: readonly Place[]): InputFault[] =>
  places
    .filter((keys) => valueAt(input, keys) === undefined)
    .map((keys) => inputFault(pointer(['options', ...keys]), 'missing'));

/** What of the billing provider a claim has to tell before it can be sent; a person’s name stands in the context. */
export const missingBilling = (
  { billingProvider }: ProfessionalClaim,
  path: string,
  context: unknown,
): InputFault[] => {
  const { name, taxId, address } = billingProvider;
  const personBills = valueAt(context, ['billingProvider', 'person']) !== undefined;
  const missing = (value: string | object | undefined, key: string): InputFault[] =>
    value === undefined || value === ''
      ? [inputFault(`${path}/billingProvider/${key}`, 'missing')]
      : [];
  return [
    ...(personBills ? [] : missing(name, 'name')),
    ...missing(taxId, 'taxId'),
    ...missing(address, 'address'),
  ];
};
