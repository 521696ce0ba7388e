import type { Citation } from '../citation.js';
import * as cite from '../sources.js';

/**
 * What an adjustment is about, and so what to do next.
 *
 * - `contract`, `sequestration`, `prior-payer`: nothing is asked.
 * - `share`: the patient's deductible, coinsurance or copay, for the next payer or the patient.
 * - The others deny: the payer expects something, or pays nothing.
 */
export type AdjustmentKind =
  | 'contract'
  | 'sequestration'
  | 'prior-payer'
  | 'share'
  | 'forwarded'
  | 'other-payer'
  | 'eligibility'
  | 'duplicate'
  | 'late'
  | 'records'
  | 'provider'
  | 'claim-error'
  | 'bundled'
  | 'authorization'
  | 'not-necessary'
  | 'not-covered';

/** A code of a remittance, in this library's own few words. */
export interface AdjustmentCode {
  readonly kind: AdjustmentKind;
  readonly meaning: string;
  /** A contract between payer and provider decides: never the patient's, whatever group the payer gives it. */
  readonly byContract?: true;
}

const of =
  (kind: AdjustmentKind) =>
  (meaning: string): AdjustmentCode => ({ kind, meaning });

const contract = of('contract');
const share = of('share');
const eligibility = of('eligibility');
const otherPayer = of('other-payer');
const records = of('records');
const provider = of('provider');
const error = of('claim-error');
const bundled = of('bundled');
const authorization = of('authorization');
const notNecessary = of('not-necessary');
const notCovered = of('not-covered');

/** Claim adjustment reason codes (CARC) that outpatient psychotherapy meets. Codes whose meaning was not read are left out. */
export const adjustmentCodes: Readonly<Record<string, AdjustmentCode>> = {
  '1': share('Deductible'),
  '2': share('Coinsurance'),
  '3': share('Copay'),
  '4': error('Modifier missing or not fitting the code'),
  '5': error('Place of service does not fit the code'),
  '8': provider('Code does not fit the provider’s taxonomy'),
  '11': error('Diagnosis does not fit the code'),
  '16': error('Claim lacks information or has an error'),
  '18': of('duplicate')('Exact duplicate'),
  '22': otherPayer('Another payer may come first'),
  '23': of('prior-payer')('What an earlier payer paid or adjusted'),
  '24': { ...contract('Paid by a capitation contract'), byContract: true },
  '26': eligibility('Service before the coverage began'),
  '27': eligibility('Service after the coverage ended'),
  '29': of('late')('Filed after the time limit'),
  '31': eligibility('Patient not identified as insured'),
  '35': notCovered('Lifetime maximum reached'),
  '45': contract('Charge above the allowed amount'),
  '50': notNecessary('Not medically necessary in the payer’s view'),
  '54': notNecessary('Several practitioners not covered'),
  '58': error('Place of service not accepted'),
  '95': notCovered('Plan’s procedures not followed'),
  '96': notCovered('Not covered'),
  '97': bundled('Included in another service already judged'),
  '107': error('The service it belongs to is not on the claim'),
  '109': otherPayer('Belongs to another payer'),
  '112': records('Not furnished to the patient, or not documented'),
  '119': notCovered('Maximum for the period reached'),
  '146': error('Diagnosis invalid on the date of service'),
  '149': notCovered('Lifetime maximum of this benefit reached'),
  '150': notNecessary('Documents do not support this level'),
  '151': notNecessary('Documents do not support this many'),
  '152': notNecessary('Documents do not support this length'),
  '163': records('Attachment not received'),
  '164': records('Attachment received too late'),
  '167': notCovered('Diagnosis not covered'),
  '170': provider('Not paid to this type of provider'),
  '172': provider('Adjusted for this specialty'),
  '181': error('Code invalid on the date of service'),
  '182': error('Modifier invalid on the date of service'),
  '185': provider('Rendering provider not eligible for this service'),
  '197': authorization('No authorization'),
  '198': authorization('Authorization exceeded'),
  '200': eligibility('Service during a lapse of coverage'),
  '204': notCovered('Not covered by the patient’s plan'),
  '206': error('NPI missing'),
  '207': error('NPI in an invalid format'),
  '208': provider('NPI not matched'),
  '222': { ...notCovered('Contracted maximum of the provider exceeded'), byContract: true },
  '226': records('Requested information not sent or incomplete'),
  '231': bundled('Cannot be done on the same day'),
  '234': bundled('Not paid separately'),
  '236': bundled('Combination not compatible under NCCI'),
  '250': records('Wrong document received'),
  '251': records('Document incomplete'),
  '252': records('Document required'),
  '253': of('sequestration')('Sequestration'),
  '256': { ...notCovered('Not payable under the managed care contract'), byContract: true },
  '272': notNecessary('Coverage guidelines not met'),
  '273': notNecessary('Coverage guidelines exceeded'),
  '284': authorization('Authorization is for other services'),
  '296': authorization('Authorization is for another provider'),
  B7: provider('Provider not eligible on the date of service'),
  B11: of('forwarded')('Transferred to the proper payer'),
  B12: records('Not in the patient’s records'),
  B13: of('duplicate')('May have been paid before'),
  B14: bundled('One visit a day'),
  B15: error('The qualifying service is missing'),
  B20: bundled('Furnished in part or in full by another provider'),
};

/** What a remark code adds: words, and sometimes another next step than that of the adjustment code alone. */
export interface RemarkCode {
  readonly meaning: string;
  /** The kind of an adjustment with this remark, where the remark changes it. */
  readonly kind?: AdjustmentKind;
}

/** Remittance advice remark codes (RARC). */
export const remarkCodes: Readonly<Record<string, RemarkCode>> = {
  M15: { meaning: 'services bundled' },
  M62: { meaning: 'authorization number missing' },
  M76: { meaning: 'diagnosis missing or invalid' },
  M77: { meaning: 'place of service missing or invalid' },
  M79: { meaning: 'charge missing or invalid' },
  MA81: { meaning: 'provider’s signature missing' },
  N20: { meaning: 'not payable with another service of the day' },
  N54: { meaning: 'differs from what was authorized' },
  N95: { meaning: 'not billable by this provider type', kind: 'provider' },
  N130: { meaning: 'see the plan’s benefits' },
  N180: { meaning: 'criteria of the category not met' },
  N257: { meaning: 'billing provider’s identifier missing or invalid' },
  N290: { meaning: 'rendering provider’s identifier missing or invalid' },
  N362: { meaning: 'more units than the maximum' },
  N657: { meaning: 'bill with the code that fits', kind: 'claim-error' },
  N705: { meaning: 'documentation incomplete', kind: 'records' },
  N706: { meaning: 'documentation missing', kind: 'records' },
};

/** Where the meanings were read. */
export const adjustmentCodeCitations: readonly Citation[] = [
  cite.adjustmentCodesCopy('Claim adjustment reason codes'),
  cite.adjustmentCodes('Adjustment reason and remark codes'),
  cite.adjustmentGroups('CO, OA, PR: who is liable'),
];
