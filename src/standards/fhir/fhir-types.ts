// The parts of FHIR R4 that this library accepts and writes. Values of the types of @types/fhir can be passed in, and
// what comes out can be assigned to them; neither this library nor its callers need that package.

/** The elements that a given resource may also have, with any value: this library ignores them. */
type IgnoredElement =
  | ('id' | 'meta' | 'implicitRules' | 'language' | 'text' | 'contained' | 'extension')
  | ('modifierExtension' | 'active' | 'telecom' | 'contact' | 'communication' | 'photo' | 'link')
  | ('deceasedBoolean' | 'deceasedDateTime' | 'maritalStatus' | 'multipleBirthBoolean')
  | ('multipleBirthInteger' | 'generalPractitioner' | 'managingOrganization' | 'alias')
  | ('partOf' | 'endpoint' | 'policyHolder' | 'subscriber' | 'order' | 'network' | 'subrogation')
  | ('costToBeneficiary' | 'contract' | 'period' | 'assigner' | 'version' | 'userSelected')
  | ('prefix' | 'district' | 'use' | 'type' | 'issuer' | 'gender' | 'birthDate' | 'address')
  | ('identifier' | 'timestamp' | 'total' | 'signature' | 'search' | 'request' | 'response');

/** A part of FHIR as a caller gives it: optional elements may be undefined, and ignored ones may have any value. */
export type Given<Part> = Part extends string | number | boolean
  ? Part
  : Part extends readonly (infer Item)[]
    ? Given<Item>[]
    : {
        [Name in keyof Part]:
          | Given<Part[Name]>
          | (object extends Pick<Part, Name> ? undefined : never);
      } & { [Name in Exclude<IgnoredElement, keyof Part>]?: unknown };

/** A code of a system. */
export interface FhirCoding {
  system?: string;
  code?: string;
  display?: string;
}

/** A concept: codes or text. */
export interface FhirConcept {
  coding?: FhirCoding[];
  text?: string;
}

/** An identifier, such as an NPI or a tax ID. */
export interface FhirIdentifier {
  use?: 'usual' | 'official' | 'temp' | 'secondary' | 'old';
  type?: FhirConcept;
  system?: string;
  value?: string;
}

/** A reference to a resource. */
export interface FhirReference {
  reference?: string;
  type?: string;
  identifier?: FhirIdentifier;
  display?: string;
}

/** A name of a person. */
export interface FhirName {
  use?: 'usual' | 'official' | 'temp' | 'nickname' | 'anonymous' | 'old' | 'maiden';
  family?: string;
  given?: string[];
  suffix?: string[];
}

/** An address. */
export interface FhirAddress {
  line?: string[];
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

/** A period, without or with times. */
export interface FhirPeriod {
  start?: string;
  end?: string;
}

/** A patient in a claim. */
export interface FhirPatient {
  readonly resourceType: 'Patient';
  id?: string;
  identifier?: FhirIdentifier[];
  name?: FhirName[];
  gender?: 'male' | 'female' | 'other' | 'unknown';
  birthDate?: string;
  address?: FhirAddress[];
}

/** A person related to the patient in a claim: the insured of a dependent. */
export interface FhirRelatedPerson {
  readonly resourceType: 'RelatedPerson';
  id?: string;
  identifier?: FhirIdentifier[];
  patient: FhirReference;
  relationship?: FhirConcept[];
  name?: FhirName[];
  gender?: 'male' | 'female' | 'other' | 'unknown';
  birthDate?: string;
  address?: FhirAddress[];
}

/** An organization in a claim: the payer or the billing provider. */
export interface FhirOrganization {
  readonly resourceType: 'Organization';
  id?: string;
  identifier?: FhirIdentifier[];
  type?: FhirConcept[];
  name?: string;
  address?: FhirAddress[];
}

/** A practitioner in a claim. */
export interface FhirPractitioner {
  readonly resourceType: 'Practitioner';
  id?: string;
  identifier?: FhirIdentifier[];
  name?: FhirName[];
  qualification?: { code: FhirConcept }[];
}

/** A patient's coverage in a claim. */
export interface FhirCoverage {
  readonly resourceType: 'Coverage';
  id?: string;
  identifier?: FhirIdentifier[];
  status: 'active' | 'cancelled' | 'draft' | 'entered-in-error';
  type?: FhirConcept;
  subscriberId?: string;
  subscriber?: FhirReference;
  beneficiary: FhirReference;
  dependent?: string;
  relationship?: FhirConcept;
  period?: FhirPeriod;
  payor: FhirReference[];
  class?: { type: FhirConcept; value: string; name?: string }[];
}

/** An amount of money. */
export interface FhirMoney {
  value: number;
  currency: 'USD';
}

/** A member of the care team of a claim. */
export interface FhirCareTeamMember {
  sequence: number;
  provider: FhirReference;
  responsible?: boolean;
  role: FhirConcept;
  qualification?: FhirConcept;
}

/** A service line of a claim. */
export interface FhirClaimItem {
  sequence: number;
  careTeamSequence: number[];
  diagnosisSequence?: number[];
  productOrService: FhirConcept;
  modifier?: FhirConcept[];
  servicedDate: string;
  locationCodeableConcept: FhirConcept;
  quantity: { value: number };
  net: FhirMoney;
  encounter?: FhirReference[];
}

/** A professional claim of one patient. */
export interface FhirClaim {
  readonly resourceType: 'Claim';
  contained: (
    | FhirPatient
    | FhirRelatedPerson
    | FhirCoverage
    | FhirOrganization
    | FhirPractitioner
  )[];
  identifier: FhirIdentifier[];
  status: 'active';
  type: FhirConcept;
  use: 'claim';
  patient: FhirReference;
  created: string;
  insurer: FhirReference;
  provider: FhirReference;
  priority: FhirConcept;
  related?: { relationship: FhirConcept; reference: FhirIdentifier }[];
  careTeam: FhirCareTeamMember[];
  diagnosis?: {
    sequence: number;
    diagnosisCodeableConcept: FhirConcept;
    type?: FhirConcept[];
  }[];
  insurance: {
    sequence: number;
    focal: boolean;
    coverage: FhirReference;
    preAuthRef?: string[];
  }[];
  item?: FhirClaimItem[];
  total: FhirMoney;
}

/** One finding as an issue. */
export interface FhirIssue {
  severity: 'error' | 'warning' | 'information';
  code: 'business-rule' | 'incomplete' | 'informational';
  details: FhirConcept;
  diagnostics?: string;
  expression?: string[];
}

/** The findings of a report. */
export interface FhirOperationOutcome {
  readonly resourceType: 'OperationOutcome';
  issue: FhirIssue[];
}

/** A bundle with one or more sessions. The library checks the resources in it. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  type?: string;
  /** How many matches the search has on all pages. */
  total?: number;
  /** A link to another page says that the bundle is not whole. */
  link?: { relation?: string }[];
  entry?: FhirBundleEntry[];
}

/** An entry of a bundle. */
export interface FhirBundleEntry {
  fullUrl?: string;
  resource?: FhirBundleResource;
  search?: { mode?: string };
}

/** A resource of a bundle. */
export type FhirBundleResource = { readonly resourceType: string } & object;
