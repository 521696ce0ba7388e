import type { Claim } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../../src/claim/professional-claim.js';
import { change, removed } from '../../../../src/rule-book/change.js';
import { toFhirClaim } from '../../../../src/standards/fhir/index.js';
import { systems } from '../../../../src/standards/fhir/systems.js';
import { eveningClaims } from '../../evening-claims.js';
import { context } from '../claim-context.js';
import { problemsOf } from '../fhir-validator.js';

const [first] = eveningClaims;
if (!first) throw new TypeError('The evening has no claim.');

const claim: ProfessionalClaim = first;

const containedIn = (fhir: Claim, id: string) => fhir.contained?.find((one) => one.id === id);

describe('the resources that a claim contains', () => {
  const fhir = toFhirClaim(claim, context);

  test('are those it refers to, each reduced to what a claim needs', () => {
    expect(fhir.contained?.map(({ id }) => id)).toEqual([
      'patient',
      'coverage',
      'insurer',
      'provider',
      'rendering-provider',
    ]);
    expect(containedIn(fhir, 'coverage')).toMatchObject({
      beneficiary: { reference: '#patient' },
      payor: [{ reference: '#insurer' }],
    });
    expect(containedIn(fhir, 'provider')).toMatchObject({
      resourceType: 'Organization',
      name: 'Willow Street Clinic',
      identifier: [{ system: systems.npi, value: '1999999984' }, { value: '00-0000000' }],
      address: [{ line: ['4 Willow Street', 'Suite 2'], state: 'MA' }],
    });
    expect(JSON.stringify(fhir)).not.toContain('sister');
    expect(fhir.careTeam?.[0]?.qualification?.coding?.[0]).toEqual({
      system: 'http://nucc.org/provider-taxonomy',
      code: '103TC0700X',
    });
  });

  test('include the insured of a dependent, related to the patient', () => {
    const dependent = change(context, {
      '/coverage/relationship/coding/0/code': 'child',
      '/subscriber': {
        resourceType: 'RelatedPerson',
        patient: { reference: 'Patient/patient-a' },
        relationship: [{ text: 'Mother' }],
        identifier: [{ system: 'https://ehr.example/person', value: 'P-9' }],
        name: [{ family: 'Vance', given: ['Ruth'] }],
        birthDate: '1961-05-30',
        telecom: [{ value: 'nobody’s business' }],
      },
    });
    const named = toFhirClaim(claim, dependent);
    expect(problemsOf(named)).toEqual([]);
    expect(containedIn(named, 'coverage')).toMatchObject({
      subscriber: { reference: '#subscriber' },
      beneficiary: { reference: '#patient' },
    });
    expect(containedIn(named, 'subscriber')).toEqual({
      resourceType: 'RelatedPerson',
      id: 'subscriber',
      patient: { reference: '#patient' },
      relationship: [{ text: 'Mother' }],
      identifier: [{ system: 'https://ehr.example/person', value: 'P-9' }],
      name: [{ family: 'Vance', given: ['Ruth'] }],
      birthDate: '1961-05-30',
    });
  });

  test('include the insured who is a patient as well', () => {
    const named = toFhirClaim(claim, {
      ...context,
      coverage: { ...context.coverage, relationship: { text: 'Child' } },
      subscriber: { resourceType: 'Patient', name: [{ family: 'Vance', given: ['Ruth'] }] },
    });
    expect(problemsOf(named)).toEqual([]);
    expect(containedIn(named, 'subscriber')).toEqual({
      resourceType: 'Patient',
      id: 'subscriber',
      name: [{ family: 'Vance', given: ['Ruth'] }],
    });
  });

  test('have the country of the billing provider', () => {
    const abroad = change(claim, {
      '/billingProvider/address': {
        line1: '1 Lake Road',
        city: 'Windsor',
        state: 'ON',
        postalCode: 'N9A 1A1',
        country: 'CA',
      },
    });
    expect(containedIn(toFhirClaim(abroad, context), 'provider')).toMatchObject({
      address: [{ city: 'Windsor', state: 'ON', country: 'CA' }],
    });
  });

  test('include a person who bills, or an organization of the context', () => {
    const nameless = change(claim, {
      '/billingProvider': { npi: '1999999984', taxonomyCode: '103TC0700X' },
      '/renderingProvider/taxonomyCode': removed,
    });
    const name = [{ family: 'Lindqvist', given: ['Maja'] }];
    const person = toFhirClaim(nameless, {
      ...context,
      provider: { resourceType: 'Practitioner', name },
    });
    expect(problemsOf(person)).toEqual([]);
    expect(containedIn(person, 'provider')).toEqual({
      resourceType: 'Practitioner',
      id: 'provider',
      identifier: [{ system: systems.npi, value: '1999999984' }],
      name,
      qualification: [{ code: { coding: [{ system: systems.taxonomy, code: '103TC0700X' }] } }],
    });
    const address = [{ city: 'Dover', state: 'DE' }];
    const organization = toFhirClaim(nameless, {
      ...context,
      provider: { resourceType: 'Organization', name: 'Willow', address },
    });
    expect(problemsOf(organization)).toEqual([]);
    expect(containedIn(organization, 'provider')).toMatchObject({ name: 'Willow', address });
  });
});
