import type { Address } from '../../claim/postal-address.js';
import type { ClaimSex, ClaimSubscriber, Coverage, Relationship } from '../demographics.js';
import type { Cms1500Context, CoverageKind } from './cms1500-context.js';
import {
  longDate,
  type PrintedItem,
  printed,
  printedCity,
  printedName,
  printedNumber,
  printedPlace,
  printedState,
  printedStreet,
  printedStreets,
} from './printed-text.js';

const programs: Readonly<Record<CoverageKind, string>> = {
  medicare: 'MEDICARE',
  medicaid: 'MEDICAID',
  tricare: 'TRICARE',
  champva: 'CHAMPVA',
  'group-health-plan': 'GROUP HEALTH PLAN',
  'feca-black-lung': 'FECA BLK LUNG',
  other: 'OTHER',
};

const sexes: Readonly<Record<ClaimSex, string>> = { male: 'M', female: 'F', unknown: '' };

const relationships: Partial<Record<Relationship, string>> = {
  self: 'SELF',
  spouse: 'SPOUSE',
  child: 'CHILD',
};

const onFile = 'SIGNATURE ON FILE';
const yesNo = (value: boolean): string => (value ? 'YES' : 'NO');

const addressItems = (item: string, address: Address, path: string): PrintedItem[] => [
  [`${item}.street`, printedStreets(address), `${path}/line1`],
  [`${item}.city`, printedPlace(address), `${path}/city`],
  [`${item}.state`, printedState(address), `${path}/state`],
  [`${item}.zip`, printedNumber(address.postalCode), `${path}/postalCode`],
];

const carrierItems = ({ name, address }: Cms1500Context['payer']): PrintedItem[] => {
  const path = '/options/payer';
  const lines: PrintedItem[] = [['0.1', printed(name), `${path}/name`]];
  if (!address) return lines;
  const { line1, line2 = '' } = address;
  const below = [
    [printedStreet(line1), 'line1'],
    ...(line2.trim() === '' ? [] : [[printedStreet(line2), 'line2']]),
    [printedCity(address), 'city'],
  ];
  return [
    ...lines,
    ...below.map(
      ([text = '', key], index): PrintedItem => [`0.${index + 2}`, text, `${path}/address/${key}`],
    ),
  ];
};

const insuredItems = (
  { patient }: Cms1500Context,
  { subscriber, relationship, groupNumber = '', groupName = '' }: Coverage,
  path: string,
): PrintedItem[] => {
  const insured: ClaimSubscriber = subscriber ?? patient;
  const from = subscriber ? `${path}/subscriber` : '/options/patient';
  const kin = subscriber ? (relationships[relationship] ?? 'OTHER') : 'SELF';
  return [
    ['4', printedName(insured.name), `${from}/name`],
    ['6', kin, `${path}/relationship`],
    ...(insured.address ? addressItems('7', insured.address, `${from}/address`) : []),
    ['11', printedNumber(groupNumber), `${path}/groupNumber`],
    ...(insured.birthDate
      ? ([['11a', longDate(insured.birthDate), `${from}/birthDate`]] as const)
      : []),
    ['11a.sex', insured.sex ? sexes[insured.sex] : '', `${from}/sex`],
    ['11c', printed(groupName), `${path}/groupName`],
  ];
};

const otherPlanItems = ({ otherPlan, coverageKind }: Cms1500Context): PrintedItem[] => {
  const path = '/options/otherPlan';
  if (otherPlan === undefined || coverageKind === 'medicare') return [];
  if (otherPlan === false) return [['11d', 'NO', path]];
  return [
    ['11d', 'YES', path],
    ['9', printedName(otherPlan.insured), `${path}/insured`],
    ['9a', printedNumber(otherPlan.policyNumber), `${path}/policyNumber`],
    ['9d', printed(otherPlan.planName), `${path}/planName`],
  ];
};

const relatedItems = ({ relatedTo }: Cms1500Context): PrintedItem[] => {
  const path = '/options/relatedTo';
  return [
    ['10a', yesNo(relatedTo.employment), `${path}/employment`],
    ['10b', yesNo(relatedTo.autoAccident), `${path}/autoAccident`],
    ['10b.state', relatedTo.autoAccidentState ?? '', `${path}/autoAccidentState`],
    ['10c', yesNo(relatedTo.otherAccident), `${path}/otherAccident`],
  ];
};

// If Medicare is primary, item 11 says that there is no other insured. Otherwise they are the first payer's.
const insuredOfClaim = (
  context: Cms1500Context,
  coverage: Coverage,
  path: string,
  beforeMedicare: Coverage | undefined,
): PrintedItem[] => {
  if (context.coverageKind !== 'medicare') return insuredItems(context, coverage, path);
  return beforeMedicare
    ? insuredItems(context, beforeMedicare, path)
    : [['11', 'NONE', '/options/coverageKind']];
};

/** The carrier block and items 1 to 13: the payer, the patient and the insured. */
export const patientItems = (
  context: Cms1500Context,
  coverage: Coverage,
  path: string,
  beforeMedicare?: Coverage,
): PrintedItem[] => {
  const { patient, payer, coverageKind } = context;
  return [
    ...carrierItems(payer),
    ['1', programs[coverageKind], '/options/coverageKind'],
    ['1a', printedNumber(coverage.subscriberId), `${path}/subscriberId`],
    ['2', printedName(patient.name), '/options/patient/name'],
    ['3', longDate(patient.birthDate), '/options/patient/birthDate'],
    ['3.sex', sexes[patient.sex], '/options/patient/sex'],
    ...addressItems('5', patient.address, '/options/patient/address'),
    ...insuredOfClaim(context, coverage, path, beforeMedicare),
    ...otherPlanItems(context),
    ...relatedItems(context),
    [
      '12',
      coverage.releaseOfInformation === 'signed' ? onFile : '',
      `${path}/releaseOfInformation`,
    ],
    ['13', coverage.benefitsAssigned === 'yes' ? onFile : '', `${path}/benefitsAssigned`],
  ];
};
