import type * as z from 'zod/mini';
import { hasAnswered, imbalances } from '../claim/other-payer-answer.js';
import type { ProfessionalClaim, ServiceLine } from '../claim/professional-claim.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { valueAt } from '../input/read-input.js';
import { pathIn } from '../input/schema-path.js';
import { type OtherCoverage, payerOrders } from '../record/other-coverage.js';
import { inpatientPlaces } from '../reference/codes/inpatient-places.js';
import { isNpi } from '../reference/codes/npi.js';
import { claimFileLimits, claimLimits } from '../reference/figures/claim-limits.js';
import { addressFaults } from './demographic-faults.js';

const diagnosisShape = /^[A-Z0-9]{3}\.?[A-Z0-9]{0,4}$/;

/** A conflict for each entry that the list has already. */
const repeatedFaults = (
  entries: readonly (string | number)[],
  pathOf: (index: number) => string,
): InputFault[] => {
  const seen = new Set<string | number>();
  return entries.flatMap((entry, index) => {
    const repeated = seen.has(entry);
    seen.add(entry);
    return repeated ? [inputFault(pathOf(index), 'conflict')] : [];
  });
};

/** A diagnosis as an electronic claim has it: in capitals, without the dot. */
export const plainDiagnosis = (code: string): string => code.trim().toUpperCase().replace('.', '');

const lineFaults = (line: ServiceLine, diagnoses: number, path: string): InputFault[] => {
  const { modifiers, diagnosisPointers } = line;
  const pointers = `${path}/diagnosisPointers`;
  return [
    ...repeatedFaults(modifiers, (index) => `${path}/modifiers/${index}`),
    ...repeatedFaults(diagnosisPointers, (index) => `${pointers}/${index}`),
    ...(modifiers.length > claimLimits.modifiers
      ? [inputFault(`${path}/modifiers`, 'too-many')]
      : []),
    ...(diagnosisPointers.length > claimLimits.pointers ? [inputFault(pointers, 'too-many')] : []),
    ...(diagnosisPointers.length === 0 ? [inputFault(pointers, 'missing')] : []),
    ...diagnosisPointers.flatMap((to, index) =>
      to > diagnoses ? [inputFault(`${pointers}/${index}`, 'range')] : [],
    ),
  ];
};

const providerFaults = (claim: ProfessionalClaim, path: string): InputFault[] => {
  const { billingProvider, renderingProvider, supervisingProvider } = claim;
  const { address } = billingProvider;
  const rendering = `${path}/renderingProvider/npi`;
  const supervising = `${path}/supervisingProvider/npi`;
  return [
    ...(isNpi(renderingProvider.npi) ? [] : [inputFault(rendering, 'value')]),
    ...(supervisingProvider && !isNpi(supervisingProvider.npi)
      ? [inputFault(supervising, 'value')]
      : []),
    ...(supervisingProvider?.npi === renderingProvider.npi
      ? [inputFault(supervising, 'conflict')]
      : []),
    ...(address ? addressFaults(address, `${path}/billingProvider/address`) : []),
  ];
};

const sumOf = ({ lines }: ProfessionalClaim): number =>
  lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);

const admissionFaults = (
  { placeOfService, admittedOn, lines }: ProfessionalClaim,
  path: string,
): InputFault[] => {
  const at = `${path}/admittedOn`;
  if (admittedOn === undefined)
    return inpatientPlaces.has(placeOfService) ? [inputFault(at, 'missing')] : [];
  return lines.some(({ serviceDate }) => serviceDate < admittedOn)
    ? [inputFault(at, 'conflict')]
    : [];
};

const answerFaults = (
  coverage: OtherCoverage,
  { lines }: ProfessionalClaim,
  path: string,
): InputFault[] => {
  if (coverage.paidOn === undefined) return [inputFault(`${path}/paidOn`, 'missing')];
  if (!hasAnswered(coverage)) return [inputFault(`${path}/paidCents`, 'missing')];
  return imbalances(coverage, lines)
    .slice(0, 1)
    .map(({ code }) =>
      inputFault(`${path}/${code === undefined ? 'paidCents' : 'lines'}`, 'conflict'),
    );
};

const otherPayerFaults = (claim: ProfessionalClaim, path: string): InputFault[] => {
  const { payerId, payerOrder = 'primary', otherPayers = [] } = claim;
  const earlier = payerOrders.slice(0, payerOrders.indexOf(payerOrder));
  const missing = earlier.some(
    (order) => !otherPayers.some((coverage) => coverage.order === order),
  );
  // Entries count from 1 here, behind the payer of the claim.
  const repeated = (entries: string[], key: string): InputFault[] =>
    repeatedFaults(entries, (index) => `${path}/otherPayers/${index - 1}/${key}`);
  return [
    ...(missing ? [inputFault(`${path}/otherPayers`, 'missing')] : []),
    ...repeated([payerOrder, ...otherPayers.map(({ order }) => order)], 'order'),
    ...repeated([payerId, ...otherPayers.map((coverage) => coverage.payerId)], 'payerId'),
    ...otherPayers.flatMap((coverage, index) =>
      earlier.includes(coverage.order) || hasAnswered(coverage)
        ? answerFaults(coverage, claim, `${path}/otherPayers/${index}`)
        : [],
    ),
  ];
};

/** The faults of a claim in any format: exceeded limits, and parts that contradict each other. */
export const claimFaults = (claim: ProfessionalClaim, path: string): InputFault[] => {
  const { diagnoses, lines, frequencyCode, originalClaimNumber } = claim;
  return [
    ...(diagnoses.length === 0 ? [inputFault(`${path}/diagnoses`, 'missing')] : []),
    ...(diagnoses.length > claimLimits.diagnoses
      ? [inputFault(`${path}/diagnoses`, 'too-many')]
      : []),
    ...diagnoses.flatMap((code, index) =>
      diagnosisShape.test(code.trim().toUpperCase())
        ? []
        : [inputFault(`${path}/diagnoses/${index}`, 'value')],
    ),
    ...repeatedFaults(diagnoses.map(plainDiagnosis), (index) => `${path}/diagnoses/${index}`),
    ...(lines.length === 0 ? [inputFault(`${path}/lines`, 'missing')] : []),
    ...(lines.length > claimFileLimits.lines ? [inputFault(`${path}/lines`, 'too-many')] : []),
    ...lines.flatMap((line, index) => lineFaults(line, diagnoses.length, `${path}/lines/${index}`)),
    ...repeatedFaults(
      lines.map(({ lineNumber }) => lineNumber),
      (index) => `${path}/lines/${index}/lineNumber`,
    ),
    ...(sumOf(claim) === claim.totalChargeCents
      ? []
      : [inputFault(`${path}/totalChargeCents`, 'conflict')]),
    ...(frequencyCode !== '1' && originalClaimNumber === undefined
      ? [inputFault(`${path}/originalClaimNumber`, 'missing')]
      : []),
    ...providerFaults(claim, path),
    ...admissionFaults(claim, path),
    ...otherPayerFaults(claim, path),
  ];
};

/** The value of an object's own key. A key such as `constructor`, which every object inherits, has none. */
export const ownValue = <T>(values: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;

/** The keys that lead to a value in the options. */
export type OptionKeys = readonly string[];

/** A fault for each of the options that is missing. Options of any shape are accepted. */
export const missingOptions = (
  schema: z.core.$ZodType,
  options: unknown,
  needed: readonly OptionKeys[],
): InputFault[] =>
  needed
    .filter((keys) => valueAt(options, keys) === undefined)
    .map((keys) => inputFault(`/options${pathIn(schema, keys)}`, 'missing'));

/** A fault for each part of the billing provider that a claim needs and lacks. A person's name is in the options. */
export const missingBillingProvider = (
  { billingProvider }: ProfessionalClaim,
  path: string,
  options: unknown,
): InputFault[] => {
  const { name, taxId, address } = billingProvider;
  const personBills = valueAt(options, ['billingProvider', 'person']) !== undefined;
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
