import { type Kind, kinds } from './canary.js';

/**
 * The kind of data in a text field.
 *
 * - `words`: a name, or words about a person. It must not appear in any output.
 * - `ids`: an identifier from the caller's system. It may appear in ID fields, never in a sentence.
 * - `labels`: payer and document names from the caller's settings, and remedies. They may appear in citations.
 * - `shaped`: a code, a date, a time or a choice. Any other value is an input error.
 */
export type Holding = 'words' | 'ids' | 'labels' | 'shaped';

const fields: Readonly<Record<Holding, RegExp>> = {
  words:
    /\/(?:name\/(?:given|family|preferred)|names\/\*\/(?:given|family|preferred)|credential|focus|interventions(?:\/\*)?|sizeRationale|note\/(?:participation|meaning|response|progress|plan)|text|frame|diagnosisNeed|risk|interactiveComplexity|medicalNecessity|whyBoth|decisions\/\*\/why)$/,
  ids: /(?:[a-z]Id|Ids\/\*|coversPayers\/\*|\/noteId|[nN]pi|reviewedBy|performedBy|supervisedBy|taxonomyCode|authorization\/number|authorization\/services\/\*|claimNumber|authorizationNumber|originalClaimNumber|diagnoses\/\*|treatmentPlan\/services\/\*|replaces\/[^/]+|voids\/\*|decisions\/\*\/by|taxId|lineControl|traceNumber|Number|providerAdjustments\/\*\/reference|where\/(?:control|claim|segment)|faults\/\*\/message|batches\/\*\/reference|qualifiedBeneficiaries\/\*)$/,
  labels:
    /(?:\/payers\/\*\/(?:name|state|plan|groupSize\/\*\/when\/\w+|perDiemPrograms\/\*\/program)|citations?(?:\/\*)?\/\w+|\/ncci\/\*\/source|\/billingProvider\/(?:name|address\/(?:line[12]|city|state|postalCode))|\/facilityAddress\/(?:line[12]|city|state|postalCode)|\/medicare\/\*\/locality|\/remedies\/[^/]+)$/,
  shaped:
    /(?:\/(?:(?:claims|batches)\/\*\/(?:state|by|on|codes\/\*)|members\/\*\/state|sessions\/\*\/groupType|basis\/(?:versions|notChecked)\/\*|fixes\/\*|fileBy|findings\/\*\/(?:rule|outcome)|limits\/\*\/(?:\w+|codes\/\*)|patientLiability|filingIndicator|modifiersBy\/[^/]+\/\*|modifierOrder\/\*|informational|planService|confirmedThrough|basis|serviceDateTo|statusCode|remarks\/\*|identifiedOn|key|decision|start|end|timeZone|placeOfService|telehealth|billAs|interaction\/\*|instruction|practitionerType|performedByType|practitioner|type|attendance|coverage|status|draftedBy|kind|code|modifiers\/\*|modifier|setting|column[12]|modifierIndicator|from|to|at|effective|reviewBy|effectiveFrom|effectiveTo|instructionCode|distinctServiceModifiers\/\*|placesOfService(?:\/\w+)?\/\*|ncci|ncciProgram|ncci\/\*\/program|faults|role|group|order|payerOrder|unit|window|level|counts|attendedMeans|evidence|supervision|presence|paidOn|admittedOn|claimFor|sameDayIndividual|country|supervised|coFacilitators|units\/\w+|except(?:\/\*)?|reading|release|frequencyCode|verdict|(?:rules|placeRates)\/[^/]+)|Date|At|\/members\/\*\/program|^\/[*0]\/(?:groupType|program|asOf))$/,
};

const holdings = ['words', 'ids', 'labels', 'shaped'] as const;

/** Every kind whose pattern matches a field. There must be exactly one. */
export const holdingsOf = (field: string): Holding[] =>
  holdings.filter((holding) => fields[holding].test(field));

/** The kind of data in a field; `words`, the strictest, if no pattern matches. */
export const holdingOf = (field: string): Holding => holdingsOf(field)[0] ?? 'words';

/** The canaries for each kind. IDs get no names, because IDs may appear in the output. */
export const kindsFor: Readonly<Record<Holding, readonly Kind[]>> = {
  words: kinds,
  ids: ['social security number', 'birth date'],
  labels: kinds,
  shaped: ['name', 'sentence', 'social security number'],
};

const anId =
  /(?:^|\/)(?:[a-z]+Id|payerClaimNumber|decided\/by|unusedDecisions\/\*\/by|(?:members|held)\/\*\/rendering(?:ProviderId|Npi)|[a-z]+Ids\/\*|a|b|params\/\w+(?:\/\*)?|wouldAlsoBeTrueOf\/\*|clusters\/\*\/\*|absent\/\*|heldMembers\/\*|withoutFigure\/\*)$/;
const aClaim = /(?:^|\/)claims\/\*\/(?:\w+|\w+\/npi|\w+\/taxonomyCode|diagnoses\/\*|source\/\w+)$/;
const aSource =
  /(?:\/citations\/\*\/\w+|^\/ruleset\/ncci\/source|\/basis\/locality|\/remedies\/[^/]+|\/worklist\/\*\/remedy)$/;
const thePaid = /(?:^|\/)claims\/\*\/billingProvider\/(?:name|address\/\w+|taxId)$/;

// A decision stays in the report with its reason.
const decidedWhy = /\/decided\/why$/;

/** Whether an answer may repeat this kind of data at this path. */
export const mayHold = (holding: Holding, field: string): boolean =>
  (holding === 'ids' && (anId.test(field) || aClaim.test(field))) ||
  (holding === 'words' && decidedWhy.test(field)) ||
  (holding === 'labels' && (aSource.test(field) || thePaid.test(field)));
