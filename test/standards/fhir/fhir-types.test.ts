import type * as fhir from 'fhir/r4.js';
import { expectTypeOf, test } from 'vitest';
import type {
  FhirBundle,
  FhirClaim,
  FhirCoverage,
  FhirOperationOutcome,
  FhirOrganization,
  FhirPatient,
  FhirPractitioner,
  FhirReference,
  FhirRelatedPerson,
  Given,
} from '../../../src/standards/fhir/index.js';

test('resources of @types/fhir can be passed in', () => {
  expectTypeOf<fhir.Bundle>().toExtend<Given<FhirBundle>>();
  expectTypeOf<fhir.Patient>().toExtend<Given<FhirPatient>>();
  expectTypeOf<fhir.Coverage>().toExtend<Given<FhirCoverage>>();
  expectTypeOf<fhir.Organization>().toExtend<Given<FhirOrganization>>();
  expectTypeOf<fhir.Practitioner>().toExtend<Given<FhirPractitioner>>();
  expectTypeOf<fhir.RelatedPerson>().toExtend<Given<FhirRelatedPerson>>();
  expectTypeOf<fhir.Reference>().toExtend<Given<FhirReference>>();
});

test('resources that come out can be assigned to those of @types/fhir', () => {
  expectTypeOf<FhirClaim>().toExtend<fhir.Claim>();
  expectTypeOf<FhirOperationOutcome>().toExtend<fhir.OperationOutcome>();
});

test('a resource that is written out may have elements that the library ignores', () => {
  const patient: Given<FhirPatient> = {
    resourceType: 'Patient',
    active: true,
    telecom: [{ system: 'phone', value: '555-0100' }],
    name: [{ family: 'Vance', given: ['Teodora'], period: { start: '2020' } }],
  };
  expectTypeOf(patient).toExtend<Given<FhirPatient>>();
});
