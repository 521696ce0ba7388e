import * as z from 'zod/mini';
import { type PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow } from '../input/read-input.js';
import type { BilledService } from './billed-service.js';
import { judgeServices } from './judge-services.js';
import { readServices } from './read-services.js';
import type { UnbundlingReport } from './unbundling-report.js';

const optionsSchema = z.strictObject(ruleOptionShapes);

/**
 * Was one encounter billed as two services? Times, encounters, clinicians and notes are compared
 * first, code pairs second; a modifier never separates what shares its time.
 *
 * Only active lines are judged, and only lines of one patient, date and setting are compared, but
 * for bundles, which are looked for in the calendar month, and for double booking, which is judged
 * per clinician. The order of the lines changes nothing but `path`.
 *
 * @param services Lines as they were or will be billed, of any number of patients and dates.
 * @param options Payer policies, settings of rules, newer tables of edits; plain or prepared.
 * @throws {@link InputError} where the input is malformed, a `serviceId` is used twice, or one patient
 *   and date has more than 1,000 pairs of groups; a fault of billing is a finding.
 */
export const detectUnbundling = (
  services: BilledService[],
  options: RuleOptions | PreparedOptions = {},
): UnbundlingReport => {
  const faults: InputFault[] = [];
  const lines = readServices(services, '', faults);
  const read = readOptions(optionsSchema, options, '/options', faults);
  return judgeServices(orThrow(lines, faults), orThrow(read, faults).basis);
};
