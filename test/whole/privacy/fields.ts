import { type Kind, kinds } from './canary.js';

/**
 * What a text field holds.
 *
 * - `words`: a name, or what somebody said or wrote of a person. Nobody hears it.
 * - `ids`: what the caller's system calls something. It stands where ids stand, and in no sentence.
 * - `labels`: what the caller's settings say of payers and documents. It stands where sources are cited.
 * - `shaped`: a code, a date, a time or a choice. What else stands there is an error.
 */
export type Holding = 'words' | 'ids' | 'labels' | 'shaped';

const fields: Readonly<Record<Holding, RegExp>> = {
  words:
    /\/(?:name\/(?:given|family|preferred)|names\/\*\/(?:given|family|preferred)|credential|focus|interventions(?:\/\*)?|sizeRationale|note\/(?:participation|meaning|response|progress|plan)|text|frame|diagnosisNeed|risk|interactiveComplexity|medicalNecessity|whyBoth)$/,
  ids: /(?:[a-z]Id|Ids\/\*|\/noteId|[nN]pi|reviewedBy|performedBy|supervisedBy|taxonomyCode|authorization\/number|authorizationNumber|originalClaimNumber|diagnoses\/\*|treatmentPlan\/services\/\*|replaces\/[^/]+)$/,
  labels:
    /(?:\/payers\/\*\/(?:name|state|plan|groupSize\/\*\/when\/\w+|perDiemPrograms\/\*\/program)|citations?(?:\/\*)?\/\w+|\/ncci\/\*\/source|\/billingProvider\/(?:name|address\/(?:line[12]|city|state|postalCode))|\/facilityAddress\/(?:line[12]|city|state|postalCode)|\/medicare\/\*\/locality)$/,
  shaped:
    /(?:\/(?:start|end|timeZone|placeOfService|telehealth|billAs|interaction\/\*|instruction|practitionerType|practitioner|type|attendance|coverage|status|draftedBy|kind|code|modifiers\/\*|modifier|setting|column[12]|modifierIndicator|from|to|at|effective|reviewBy|effectiveFrom|effectiveTo|instructionCode|distinctServiceModifiers\/\*|placesOfService(?:\/\w+)?\/\*|ncci|sameDayIndividual|country|supervised|coFacilitators|units\/\w+|except(?:\/\*)?|release|frequencyCode|(?:rules|placeRates)\/[^/]+)|Date|At|^\/[*0]\/(?:groupType|program))$/,
};

const holdings = ['words', 'ids', 'labels', 'shaped'] as const;

/** All that a field holds by these lists: exactly one, or the lists are wrong. */
export const holdingsOf = (field: string): Holding[] =>
  holdings.filter((holding) => fields[holding].test(field));

/** What a field holds. */
export const holdingOf = (field: string): Holding => holdingsOf(field)[0] ?? 'words';

/** The canaries that are put into a field. A caller who takes a name for an id has told it already. */
export const kindsFor: Readonly<Record<Holding, readonly Kind[]>> = {
  words: kinds,
  ids: ['social security number', 'birth date'],
  labels: kinds,
  shaped: ['name', 'sentence', 'social security number'],
};

const anId =
  /(?:^|\/)(?:[a-z]+Id|members\/\*\/rendering(?:ProviderId|Npi)|[a-z]+Ids\/\*|a|b|params\/\w+(?:\/\*)?|wouldAlsoBeTrueOf\/\*|clusters\/\*\/\*|absent\/\*|withoutFigure\/\*)$/;
const aClaim = /(?:^|\/)claims\/\*\/(?:\w+|\w+\/npi|\w+\/taxonomyCode|diagnoses\/\*|source\/\w+)$/;
const aSource = /(?:\/citations\/\*\/\w+|^\/ruleset\/ncci\/source|\/basis\/locality)$/;
const thePaid = /(?:^|\/)claims\/\*\/billingProvider\/(?:name|address\/\w+|taxId)$/;

/** Where in an answer a field may stand. */
export const mayStand = (holding: Holding, place: string): boolean =>
  (holding === 'ids' && (anId.test(place) || aClaim.test(place))) ||
  (holding === 'labels' && (aSource.test(place) || thePaid.test(place)));
