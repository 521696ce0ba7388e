import type { Address } from '../../claim/postal-address.js';
import { type ProfessionalClaim, professionalClaimSchema } from '../../claim/professional-claim.js';
import type { AsKept } from '../../input/as-kept.js';
import { distinctFaults, type InputFault, inputFault } from '../../input/input-error.js';
import { orThrow, recordOf, tryInput, tryReading } from '../../input/read-input.js';
import { hasText } from '../../record/member-note.js';
import { isNpi } from '../../reference/codes/npi.js';
import { provinces, states } from '../../reference/codes/states.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import { claimFaults, missingBillingProvider, missingOptions, ownValue } from '../claim-faults.js';
import {
  addressFaults,
  earlierThanService,
  laterThanService,
  nameFaults,
} from '../demographic-faults.js';
import type { ClaimName, Coverage } from '../demographics.js';
import { billingAndTotalItems, claimItems, lineItems } from './claim-items.js';
import { type Cms1500Context, cms1500ContextSchema } from './cms1500-context.js';
import { boxes, type Cms1500Form } from './cms1500-form.js';
import { otherPlanFaults, payerBefore } from './other-payers.js';
import { patientItems } from './patient-items.js';
import type { PrintedItem } from './printed-text.js';

const coveragePath = '/options/patient/coverage/*';

const contextFaults = (claim: ProfessionalClaim, context: unknown): InputFault[] => [
  ...missingBillingProvider(claim, '', context),
  ...(isNpi(claim.billingProvider.npi) ? [] : [inputFault('/billingProvider/npi', 'value')]),
  ...missingOptions(cms1500ContextSchema, context, [
    ['patient', 'coverage', claim.payerId],
    ...payerBefore(claim).map((payerId) => ['patient', 'coverage', payerId]),
    ...(claim.supervisingProvider ? [['supervisingProvider']] : []),
  ]),
];

// The form needs the name and address of a dependent's insured, unless Medicare is primary.
const insuredFaults = (
  { coverageKind }: Cms1500Context,
  { relationship, subscriber, patientHasOwnId = false }: Coverage,
  path: string,
): InputFault[] => {
  if (coverageKind === 'medicare') return [];
  if (subscriber)
    return subscriber.address ? [] : [inputFault(`${path}/subscriber/address`, 'missing')];
  return relationship === 'self' || patientHasOwnId
    ? []
    : [inputFault(`${path}/subscriber`, 'missing')];
};

const relatedFaults = ({ relatedTo }: Cms1500Context): InputFault[] => {
  const { autoAccident, autoAccidentState: state } = relatedTo;
  const path = '/options/relatedTo/autoAccidentState';
  if (state === undefined) return autoAccident ? [inputFault(path, 'missing')] : [];
  if (!autoAccident) return [inputFault(path, 'conflict')];
  return states.has(state) || provinces.has(state) ? [] : [inputFault(path, 'value')];
};

const personFaults = (context: Cms1500Context, coverage: Coverage, path: string): InputFault[] => {
  const { patient, payer, facility, billingProvider, supervisingProvider, otherPlan } = context;
  const { subscriber } = coverage;
  const names: [ClaimName | undefined, string][] = [
    [patient.name, '/options/patient/name'],
    [subscriber?.name, `${path}/subscriber/name`],
    [supervisingProvider?.name, '/options/supervisingProvider/name'],
    [billingProvider.person, '/options/billingProvider/person'],
    [otherPlan ? otherPlan.insured : undefined, '/options/otherPlan/insured'],
  ];
  const addresses: [Address | undefined, string][] = [
    [patient.address, '/options/patient/address'],
    [subscriber?.address, `${path}/subscriber/address`],
    [payer.address, '/options/payer/address'],
    [facility?.address, '/options/facility/address'],
  ];
  return [
    ...names.flatMap(([name, at]) => (name ? nameFaults(name, at) : [])),
    ...addresses.flatMap(([address, at]) => (address ? addressFaults(address, at) : [])),
  ];
};

const dateFaults = (
  claim: ProfessionalClaim,
  { patient, signedOn }: Cms1500Context,
  { subscriber }: Coverage,
  path: string,
): InputFault[] => [
  ...laterThanService(claim, patient.birthDate, '/options/patient/birthDate'),
  ...laterThanService(claim, subscriber?.birthDate, `${path}/subscriber/birthDate`),
  ...earlierThanService(claim, signedOn, '/options/signedOn'),
];

const neededItems: readonly string[] = ['0.1', '1a', '2', '33.1', '33.2'];

// A shortened name or street is still recognized. A shortened ID, amount or postal code is a different one.
const cuttable: ReadonlySet<string> = new Set([
  ...['0.1', '0.2', '0.3', '2', '4', '5.street', '5.city', '7.street', '7.city', '9', '9d', '11c'],
  ...['17', '32.1', '32.2', '33.1', '33.2'],
]);

const fitted = (
  [item, text, path]: PrintedItem,
  cut: boolean,
  faults: InputFault[],
): [string, string] => {
  const { width = text.length } = boxes.get(item) ?? {};
  const letters = [...text];
  if (neededItems.includes(item) && !hasText(text)) faults.push(inputFault(path, 'missing'));
  if (letters.length <= width) return [item, text];
  if (!cut || !cuttable.has(item)) faults.push(inputFault(path, 'range'));
  return [item, letters.slice(0, width).join('').trimEnd()];
};

const sheet = (
  claim: ProfessionalClaim,
  context: Cms1500Context,
  coverage: Coverage,
  page: number,
): PrintedItem[] => {
  const { linesOfForm } = claimFileLimits;
  const [payerId = ''] = payerBefore(claim);
  const beforeMedicare = ownValue(context.patient.coverage, payerId);
  const first = page * linesOfForm;
  const lines = claim.lines.slice(first, first + linesOfForm);
  const total = lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);
  return [
    ...patientItems(context, coverage, coveragePath, beforeMedicare),
    ...claimItems(claim, context),
    ...lines.flatMap((line, row) => lineItems(claim, context, line, first + row, row + 1)),
    ...billingAndTotalItems(claim, context, total, page === 0),
  ];
};

const printedSheets = (
  claim: ProfessionalClaim,
  context: Cms1500Context,
  coverage: Coverage,
): Cms1500Form[] => {
  const faults: InputFault[] = [];
  const pages = Math.ceil(claim.lines.length / claimFileLimits.linesOfForm);
  const forms = Array.from(
    { length: pages },
    (_, page): Cms1500Form => ({
      page: page + 1,
      pages,
      items: Object.fromEntries(
        sheet(claim, context, coverage, page)
          .map((entry) => fitted(entry, context.overlong === 'cut', faults))
          .filter(([, text]) => text !== ''),
      ),
    }),
  );
  return orThrow(forms, distinctFaults(faults));
};

/**
 * Converts a claim to sheets of the form CMS-1500 (02/12): the printed text by item number, with six service
 * lines on a sheet. Each sheet is a complete claim with the total of its own lines.
 *
 * @param claim A patient's claim from `buildPerPatientClaims`.
 * @param context What the claim does not hold: names, birth dates, addresses, IDs, signatures.
 * @throws `InputError` that lists everything missing and every text that does not fit its box; paths into
 *   the context start with `/options`.
 */
export const toCms1500 = (
  claim: AsKept<ProfessionalClaim>,
  context: AsKept<Cms1500Context>,
): Cms1500Form[] => {
  const faults: InputFault[] = [];
  const checkedClaim = tryInput(professionalClaimSchema, claim, '', faults);
  const given = recordOf(cms1500ContextSchema, context, '/options').value;
  const checkedContext = tryInput(cms1500ContextSchema, given, '/options', faults);
  for (const fault of checkedClaim ? claimFaults(checkedClaim, '') : []) faults.push(fault);
  const missing =
    checkedClaim && tryReading(() => contextFaults(checkedClaim, given), '/options', faults);
  faults.push(...(missing ?? []));
  const coverage =
    checkedClaim &&
    checkedContext &&
    ownValue(checkedContext.patient.coverage, checkedClaim.payerId);
  if (checkedContext && checkedClaim && coverage) {
    faults.push(
      ...insuredFaults(checkedContext, coverage, coveragePath),
      ...otherPlanFaults(checkedClaim, checkedContext),
      ...relatedFaults(checkedContext),
      ...personFaults(checkedContext, coverage, coveragePath),
      ...dateFaults(checkedClaim, checkedContext, coverage, coveragePath),
    );
  }
  const distinct = distinctFaults(faults);
  return printedSheets(
    orThrow(checkedClaim, distinct),
    orThrow(checkedContext, distinct),
    orThrow(coverage, distinct),
  );
};
