import { PreparedOptions, readOptions } from '../finding/prepared-options.js';
import type { RuleOptions } from '../finding/rule-options.js';
import type { AsKept } from '../input/as-kept.js';
import type { InputFault } from '../input/input-error.js';
import { plainCopy } from '../input/plain-copy.js';
import { orThrow, valueAt } from '../input/read-input.js';
import {
  type ValidationOptions,
  validationOptionsSchema,
} from '../validation/validation-options.js';
import { type Billing, billingSchema } from './billing.js';

const isBilling = (options: unknown): boolean =>
  ['billingProvider', 'chargeCents'].some(
    (key) => (valueAt(options, [key]) ?? undefined) !== undefined,
  );

/**
 * Validates payers, rules and tables once. Every function that takes options accepts the handle; a
 * handle made from a billing is also accepted where a billing is. It is opaque, not JSON.
 *
 * @throws {@link InputError} when the options are malformed.
 */
export const prepareOptions = (
  options: AsKept<RuleOptions> | AsKept<ValidationOptions> | AsKept<Billing>,
): PreparedOptions => {
  const faults: InputFault[] = [];
  const given = PreparedOptions.is(options) ? options : plainCopy(options);
  const read = isBilling(given)
    ? readOptions(billingSchema, given, '/billing', faults)
    : readOptions(validationOptionsSchema, given, '/options', faults);
  const { basis, own } = orThrow(read, faults);
  const { payers: _, rules: __, ncci: ___, decisions: ____, ...rest } = own;
  return new PreparedOptions(basis, rest);
};
