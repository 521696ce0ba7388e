import * as z from 'zod/mini';
import { type PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import type { AsKept } from '../input/as-kept.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow } from '../input/read-input.js';
import type { BilledService } from './billed-service.js';
import { checkServices } from './check-services.js';
import { collectedFaults, readServices } from './read-services.js';
import type { UnbundlingReport } from './unbundling-report.js';

const optionsSchema = z.strictObject(ruleOptionShapes);

/**
 * Was one encounter billed as two services? Times, encounters, clinicians, and notes are compared
 * first, NCCI edits second. A modifier never makes overlapping services distinct.
 *
 * Only active lines are checked, and only lines of one patient, date, and setting are compared, with
 * three exceptions: a group is compared with whatever overlaps it in time, monthly bundles are looked
 * for in the calendar month, and double booking is checked for each clinician. The order of the lines changes nothing but `path`.
 *
 * @param services Service lines as they were or will be billed, for any number of patients and dates.
 * @param options Payer policies, rule settings, and newer edit tables; plain or prepared.
 * @throws {@link InputError} if the input is malformed, unless `options.faults` collects the faults of lines, a `serviceId` is used twice, one patient and
 *   date has more than 1,000 pairs of groups, or one patient has more than 1,000 pairs that overlap
 *   across dates or claim types. A billing error is a finding, never an exception.
 */
export const detectUnbundling = (
  services: AsKept<BilledService[]>,
  options: AsKept<RuleOptions> | PreparedOptions = {},
): UnbundlingReport => {
  const faults: InputFault[] = [];
  const ofOptions: InputFault[] = [];
  const read = readOptions(optionsSchema, options, '/options', ofOptions);
  const lines = readServices(services, '', faults, { faults: read?.own.faults });
  for (const fault of ofOptions) faults.push(fault);
  const { basis, own } = orThrow(read, faults);
  const list = orThrow(lines, faults);
  return { ...checkServices(list, basis), ...collectedFaults(list, own) };
};
