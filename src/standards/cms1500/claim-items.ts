import type { ProfessionalClaim, ServiceLine } from '../../claim/professional-claim.js';
import type { Cms1500Context } from './cms1500-context.js';
import { amountPaid } from './other-payers.js';
import {
  type PrintedItem,
  printed,
  printedAmount,
  printedCity,
  printedName,
  printedNumber,
  printedProvider,
  printedStreets,
  shortDate,
} from './printed-text.js';

const icd10 = '0';
// The form keeps the qualifier ZZ; an 837P has PXC.
const taxonomyQualifier = 'ZZ';
const accountWidth = 14;

const letterOf = (pointer: number): string => String.fromCharCode('A'.charCodeAt(0) + pointer - 1);

const supervisorItems = (
  { supervisingProvider: claimed }: ProfessionalClaim,
  { supervisingProvider: known }: Cms1500Context,
): PrintedItem[] =>
  claimed && known
    ? [
        ['17.qualifier', 'DQ', '/supervisingProvider'],
        ['17', printedProvider(known.name), '/options/supervisingProvider/name'],
        ['17b', claimed.npi, '/supervisingProvider/npi'],
      ]
    : [];

const admissionItems = ({ admittedOn }: ProfessionalClaim): PrintedItem[] =>
  admittedOn === undefined ? [] : [['18.from', shortDate(admittedOn), '/admittedOn']];

/** Items 17 to 23: the supervising provider, the admission, diagnoses, the original claim and the authorization. */
export const claimItems = (claim: ProfessionalClaim, context: Cms1500Context): PrintedItem[] => [
  ...supervisorItems(claim, context),
  ...admissionItems(claim),
  ['21.indicator', icd10, '/diagnoses'],
  ...claim.diagnoses.map(
    (code, index): PrintedItem => [
      `21${letterOf(index + 1)}`,
      printedNumber(code),
      `/diagnoses/${index}`,
    ],
  ),
  ...(claim.frequencyCode !== '1'
    ? ([
        ['22.code', claim.frequencyCode, '/frequencyCode'],
        ['22', printedNumber(claim.originalClaimNumber ?? ''), '/originalClaimNumber'],
      ] as const)
    : []),
  ['23', printedNumber(claim.authorizationNumber ?? ''), '/authorizationNumber'],
];

// Medicare requires a blank, and a provider who bills is identified in item 33.
const shadedTaxonomy = (
  { renderingProvider, billingProvider }: ProfessionalClaim,
  { coverageKind }: Cms1500Context,
): string =>
  coverageKind === 'medicare' || renderingProvider.npi === billingProvider.npi
    ? ''
    : printedNumber(renderingProvider.taxonomyCode ?? '');

/** Item 24: one service line, in the given row of the sheet. */
export const lineItems = (
  claim: ProfessionalClaim,
  context: Cms1500Context,
  line: ServiceLine,
  lineIndex: number,
  row: number,
): PrintedItem[] => {
  const path = `/lines/${lineIndex}`;
  const { placeOfService, renderingProvider } = claim;
  const taxonomy = shadedTaxonomy(claim, context);
  const day = shortDate(line.serviceDate);
  // Medicare accepts one diagnosis pointer for each line on paper.
  const most = context.coverageKind === 'medicare' ? 1 : line.diagnosisPointers.length;
  const pointers = line.diagnosisPointers.slice(0, most).map(letterOf).join('');
  return [
    [`24A.${row}`, `${day} ${day}`, `${path}/serviceDate`],
    [`24B.${row}`, placeOfService, '/placeOfService'],
    [`24D.${row}`, line.code, `${path}/code`],
    [`24D.modifiers.${row}`, line.modifiers.join(' '), `${path}/modifiers`],
    [`24E.${row}`, pointers, `${path}/diagnosisPointers`],
    [`24F.${row}`, printedAmount(line.chargeCents), `${path}/chargeCents`],
    [`24G.${row}`, String(line.units), `${path}/units`],
    [`24I.${row}`, taxonomy === '' ? '' : taxonomyQualifier, '/renderingProvider/taxonomyCode'],
    [`24J.taxonomy.${row}`, taxonomy, '/renderingProvider/taxonomyCode'],
    [`24J.${row}`, renderingProvider.npi, '/renderingProvider/npi'],
  ];
};

const facilityItems = (
  { billingProvider }: ProfessionalClaim,
  { facility }: Cms1500Context,
): PrintedItem[] => {
  const path = '/options/facility';
  if (!facility) return [];
  const { name, address, npi = '' } = facility;
  return [
    ['32.1', printed(name), `${path}/name`],
    ['32.2', printedStreets(address), `${path}/address/line1`],
    ['32.3', printedCity(address), `${path}/address/city`],
    ['32a', npi === billingProvider.npi ? '' : npi, `${path}/npi`],
  ];
};

const billingItems = (
  { billingProvider }: ProfessionalClaim,
  { billingProvider: { person, telephone = '' }, billingTaxonomy = false }: Cms1500Context,
): PrintedItem[] => {
  const path = '/billingProvider';
  const { name = '', address, npi, taxonomyCode = '' } = billingProvider;
  return [
    [
      '33.phone',
      telephone === '' ? '' : `${telephone.slice(0, 3)} ${telephone.slice(3)}`,
      '/options/billingProvider/telephone',
    ],
    person
      ? ['33.1', printedName(person), '/options/billingProvider/person']
      : ['33.1', printed(name), `${path}/name`],
    ...(address
      ? ([
          ['33.2', printedStreets(address), `${path}/address/line1`],
          ['33.3', printedCity(address), `${path}/address/city`],
        ] as const)
      : []),
    ['33a', npi, `${path}/npi`],
    [
      '33b',
      billingTaxonomy && taxonomyCode !== ''
        ? `${taxonomyQualifier}${printedNumber(taxonomyCode)}`
        : '',
      `${path}/taxonomyCode`,
    ],
  ];
};

/** Items 25 to 33: tax ID, account, amounts, signature, service facility and billing provider. */
export const billingAndTotalItems = (
  claim: ProfessionalClaim,
  context: Cms1500Context,
  totalCents: number,
  isFirst: boolean,
): PrintedItem[] => {
  const { accountNumber, signedOn, providerSignatureOnFile } = context;
  const account = accountNumber ?? printedNumber(claim.claimId).slice(0, accountWidth);
  return [
    ['25', printedNumber(claim.billingProvider.taxId ?? ''), '/billingProvider/taxId'],
    [
      '25.type',
      context.billingProvider.taxIdType === 'employer' ? 'EIN' : 'SSN',
      '/options/billingProvider/taxIdType',
    ],
    ['26', printedNumber(account), '/options/accountNumber'],
    ['27', context.payer.assignment === 'assigned' ? 'YES' : 'NO', '/options/payer/assignment'],
    ['28', printedAmount(totalCents), '/totalChargeCents'],
    ...(isFirst ? amountPaid(claim, context) : []),
    ['31', providerSignatureOnFile ? 'SIGNATURE ON FILE' : '', '/options/providerSignatureOnFile'],
    ['31.date', signedOn === undefined ? '' : shortDate(signedOn), '/options/signedOn'],
    ...facilityItems(claim, context),
    ...billingItems(claim, context),
  ];
};
