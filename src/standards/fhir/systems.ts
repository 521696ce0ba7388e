/** The official addresses of code systems and identifier systems. */
export const systems = {
  cpt: 'http://www.ama-assn.org/go/cpt',
  hcpcs: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  /** The same system as many write it. It is read, but never written. */
  hcpcsWithTls: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  npi: 'http://hl7.org/fhir/sid/us-npi',
  placeOfService:
    'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
  taxonomy: 'http://nucc.org/provider-taxonomy',
  claimType: 'http://terminology.hl7.org/CodeSystem/claim-type',
  careTeamRole: 'http://terminology.hl7.org/CodeSystem/claimcareteamrole',
  priority: 'http://terminology.hl7.org/CodeSystem/processpriority',
  diagnosisType: 'http://terminology.hl7.org/CodeSystem/ex-diagnosistype',
  relatedClaim: 'http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship',
  selfPay: 'http://terminology.hl7.org/CodeSystem/coverage-selfpay',
  /** The extension of a DocumentReference that says when its authenticator signed. */
  authenticationTime: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time',
} as const;

/** The system of a procedure code: four digits and a digit or letter are CPT, all others HCPCS. */
export const procedureSystem = (code: string): string =>
  /^\d{4}[0-9A-Z]$/.test(code) ? systems.cpt : systems.hcpcs;

/** The system of a modifier: two digits are CPT, all others HCPCS. */
export const modifierSystem = (modifier: string): string =>
  /^\d{2}$/.test(modifier) ? systems.cpt : systems.hcpcs;

/**
 * A name of this library for what has no standard element or code in FHIR: the address of an extension,
 * a code system or an identifier system.
 */
export const own = <Name extends string>(name: Name): `urn:group-therapy-billing:${Name}` =>
  `urn:group-therapy-billing:${name}`;
