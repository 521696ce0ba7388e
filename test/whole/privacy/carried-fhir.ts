import type { Carried } from './carried.js';

/** Maps each element of a source resource to the same element of a contained resource. */
const taken = (from: string, to: string, elements: readonly string[]): Carried =>
  Object.fromEntries(
    elements.map((element) => [
      `${from}/${element}`,
      [`${to}.${element.replaceAll('/*', '').replaceAll('/', '.')}`],
    ]),
  );

const concept = (name: string): string[] => [
  ...['system', 'code', 'display'].map((part) => `${name}/coding/*/${part}`),
  `${name}/text`,
];
const identifier = (name: string): string[] => [
  ...concept(`${name}/type`),
  `${name}/system`,
  `${name}/value`,
];
const personName = ['name/*/family', 'name/*/given/*', 'name/*/suffix/*'];
const address = ['line/*', 'city', 'state', 'postalCode', 'country'].map(
  (part) => `address/*/${part}`,
);
const identifiers = identifier('identifier/*');

const always: Carried = {
  '/*/claimId': ['identifier.value'],
  '/*/originalClaimNumber': ['related.reference.value'],
  '/*/authorizationNumber': ['insurance.preAuthRef'],
  '/*/diagnoses/*': ['diagnosis.diagnosisCodeableConcept.coding.code'],
  '/*/placeOfService': ['item.locationCodeableConcept.coding.code'],
  '/*/lines/*/code': ['item.productOrService.coding.code'],
  '/*/lines/*/modifiers/*': ['item.modifier.coding.code'],
  '/*/lines/*/serviceDate': ['item.servicedDate'],
  '/*/created': ['created'],
  '/*/renderingProvider/npi': ['#rendering-provider.identifier.value'],
  '/*/renderingProvider/taxonomyCode': ['careTeam.qualification.coding.code'],
  '/*/supervisingProvider/npi': ['#supervising-provider.identifier.value'],
  '/*/billingProvider/npi': ['#provider.identifier.value'],
  '/*/billingProvider/taxId': ['#provider.identifier.value'],
  ...taken('/*/patient', '#patient', [...identifiers, ...personName, 'birthDate', ...address]),
  ...taken('/*/coverage', '#coverage', [
    ...identifiers,
    ...concept('type'),
    ...concept('relationship'),
    ...concept('class/*/type'),
    ...['class/*/value', 'class/*/name', 'subscriberId', 'dependent', 'period/start', 'period/end'],
  ]),
  ...taken('/*/subscriber', '#subscriber', [
    ...identifiers,
    ...personName,
    'birthDate',
    ...address,
  ]),
  ...taken('/*/insurer', '#insurer', [...identifiers, 'name', ...address]),
  ...taken('/*/renderingProvider', '#rendering-provider', [...identifiers, ...personName]),
  ...taken('/*/supervisingProvider', '#supervising-provider', [...identifiers, ...personName]),
  ...taken('/*/encounter', 'item.encounter', [
    ...identifier('identifier'),
    ...['reference', 'type', 'display'],
  ]),
};

/** The FHIR Claim elements that may contain each input field. No other element may. */
export const carriedInFhirClaim = {
  byOrganisation: {
    ...always,
    ...taken('/*/subscriber', '#subscriber', concept('relationship/*')),
    ...taken('/*/provider', '#provider', identifiers),
    '/*/billingProvider/name': ['#provider.name'],
    '/*/billingProvider/taxonomyCode': ['#provider.type.coding.code'],
    '/*/billingProvider/address/line1': ['#provider.address.line'],
    '/*/billingProvider/address/line2': ['#provider.address.line'],
    '/*/billingProvider/address/city': ['#provider.address.city'],
    '/*/billingProvider/address/state': ['#provider.address.state'],
    '/*/billingProvider/address/postalCode': ['#provider.address.postalCode'],
    '/*/billingProvider/address/country': ['#provider.address.country'],
  },
  byPerson: {
    ...always,
    ...taken('/*/provider', '#provider', [...identifiers, ...personName]),
    '/*/billingProvider/taxonomyCode': ['#provider.qualification.code.coding.code'],
  },
} as const satisfies Record<string, Carried>;

const member = '/session/members/*';
const note = `${member}/note`;
const provider = '/session/facilitators/*';
const boxes = ['participation', 'meaning', 'interventions', 'response', 'progress', 'plan', 'text'];

/** The session fields that may contain each bundle element. `missing` and `sources` may contain none. */
export const carriedFromBundle: Carried = {
  'Encounter.id': ['/session/sessionId'],
  'Encounter.extension.valueString': [
    '/session/focus',
    '/session/interventions/*',
    '/session/sizeRationale',
    `${member}/interactiveComplexity`,
  ],
  'Encounter.subject.reference': [`${member}/patientId`],
  'Encounter.extension.extension.valueString': [`${member}/authorization/number`],
  'Practitioner.id': [
    `${provider}/providerId`,
    `${provider}/supervisedBy`,
    `${member}/renderingProviderId`,
    `${note}/signature/providerId`,
    `${note}/cosignature/providerId`,
    `${note}/amendments/*/providerId`,
  ],
  'Practitioner.name.given': [`${provider}/name/given`],
  'Practitioner.name.family': [`${provider}/name/family`],
  'Practitioner.name.suffix': [`${provider}/credential`],
  'Practitioner.identifier.value': [`${provider}/npi`],
  'PractitionerRole.specialty.coding.code': [`${provider}/taxonomyCode`],
  'PractitionerRole.extension.valueReference.reference': [
    `${provider}/providerId`,
    `${provider}/supervisedBy`,
  ],
  'Patient.id': [`${member}/patientId`],
  'Patient.name.given': [`${member}/name/given`, `${member}/name/preferred`],
  'Patient.name.family': [`${member}/name/family`],
  'Condition.code.coding.code': [`${member}/diagnoses/*`],
  'CarePlan.id': [`${member}/treatmentPlan/planId`],
  'CarePlan.goal.reference': [`${member}/treatmentPlan/goals/*/goalId`],
  'CarePlan.activity.detail.code.coding.code': [`${member}/treatmentPlan/services/*`],
  'Goal.identifier.value': [`${member}/treatmentPlan/goals/*/goalId`, `${note}/goalIds/*`],
  'Goal.description.text': [`${member}/treatmentPlan/goals/*/text`],
  'Coverage.payor.reference': [`${member}/payerId`],
  'Organization.id': [`${member}/payerId`],
  'Composition.id': [`${note}/noteId`],
  'Composition.attester.party.reference': [
    `${note}/signature/providerId`,
    `${note}/cosignature/providerId`,
    `${note}/reviewedBy`,
  ],
  'Composition.extension.extension.valueReference.reference': [`${note}/amendments/*/providerId`],
  'Composition.section.text.div': [...boxes, 'frame', 'risk', 'diagnosisNeed'].map(
    (box) => `${note}/${box}`,
  ),
};
