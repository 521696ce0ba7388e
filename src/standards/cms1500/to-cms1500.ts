import { type ProfessionalClaim, professionalClaimSchema } from '../../claim/professional-claim.js';
import { distinctFaults, type InputFault, inputFault } from '../../input/input-error.js';
import { orThrow, pointer, tryInput, tryReading } from '../../input/read-input.js';
import { hasText } from '../../record/member-note.js';
import { isNpi } from '../../reference/codes/npi.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import { claimFaults } from '../claim-faults.js';
import type { Coverage } from '../demographics.js';
import { entryOf, missingBilling, missingPlaces } from '../missing-context.js';
import { billingAndTotalItems, claimItems, lineItems } from './claim-items.js';
import type { Cms1500Context } from './context.js';
import { cms1500ContextSchema } from './context-schema.js';
import type { Cms1500Form } from './form.js';
import { boxes } from './layout.js';
import { patientItems } from './patient-items.js';
import type { Entry } from './printed.js';

const coverageOf = (payerId: string): string =>
  pointer(['options', 'patient', 'coverage', payerId]);

const contextFaults = (claim: ProfessionalClaim, context: unknown): InputFault[] => [
  ...missingBilling(claim, '', context),
  ...(isNpi(claim.billingProvider.npi) ? [] : [inputFault('/billingProvider/npi', 'value')]),
  ...missingPlaces(context, [
    ['patient', 'coverage', claim.payerId],
    ...(claim.supervisingProvider ? [['supervisingProvider']] : []),
  ]),
];

// The insured of a dependent has a name and an address on the form, unless Medicare pays first.
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

const neededItems: readonly string[] = ['0.1', '1a', '2', '33.1', '33.2'];

// A shortened name or street is still known; a shortened id, amount or postal code is another one.
const cuttable: ReadonlySet<string> = new Set([
  ...['0.1', '0.2', '0.3', '2', '4', '5.street', '5.city', '7.street', '7.city', '9', '9d', '11c'],
  ...['17', '32.1', '32.2', '33.1', '33.2'],
]);

const fitted = (
  [item, text, path]: Entry,
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
): Entry[] => {
  const { linesOfForm } = claimFileLimits;
  const first = page * linesOfForm;
  const lines = claim.lines.slice(first, first + linesOfForm);
  const total = lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);
  return [
    ...patientItems(context, coverage, coverageOf(claim.payerId)),
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
 * The claim as sheets of the form CMS-1500 (02/12): item numbers to what is printed there, six lines on
 * a sheet. Each sheet stands alone: its total is that of its lines.
 *
 * @param claim What `buildPerPatientClaims` gave for one patient.
 * @param context What the claim does not know: names, birth dates, addresses, ids, signatures.
 * @throws `InputError` that names every missing piece, and every text that does not fit its box;
 * faults of the context start with `/options`.
 */
export const toCms1500 = (claim: ProfessionalClaim, context: Cms1500Context): Cms1500Form[] => {
  const faults: InputFault[] = [];
  const asked = tryInput(professionalClaimSchema, claim, '', faults);
  const read = tryInput(cms1500ContextSchema, context, '/options', faults);
  for (const fault of asked ? claimFaults(asked, '') : []) faults.push(fault);
  const lacking = asked && tryReading(() => contextFaults(asked, context), '/options', faults);
  faults.push(...(lacking ?? []));
  const coverage = asked && read && entryOf(read.patient.coverage, asked.payerId);
  if (read && asked && coverage)
    faults.push(...insuredFaults(read, coverage, coverageOf(asked.payerId)));
  const listed = distinctFaults(faults);
  return printedSheets(orThrow(asked, listed), orThrow(read, listed), orThrow(coverage, listed));
};
