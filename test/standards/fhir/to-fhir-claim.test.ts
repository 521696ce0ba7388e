import type { Claim } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { toFhirClaim } from '../../../src/standards/fhir/index.js';
import { systems } from '../../../src/standards/fhir/systems.js';
import { deepFreeze } from '../../whole/deep-freeze.js';
import { eveningClaims } from '../evening-claims.js';
import { context } from './claim-context.js';
import { problemsOf } from './validity.js';

const [first] = eveningClaims;
if (!first) throw new TypeError('The evening has no claim.');
const claim: ProfessionalClaim = first;

const issuesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

const containedIn = (fhir: Claim, id: string) => fhir.contained?.find((one) => one.id === id);

describe('the claim of one patient', () => {
  const fhir = toFhirClaim(claim, context);

  test('is valid R4', () => {
    expect(problemsOf(fhir)).toEqual([]);
  });

  test('is a professional claim that is sent for payment', () => {
    expect(fhir).toMatchObject({
      resourceType: 'Claim',
      status: 'active',
      use: 'claim',
      type: { coding: [{ system: systems.claimType, code: 'professional' }] },
      identifier: [{ value: claim.claimId }],
      created: '2026-03-05',
    });
  });

  test('has the line with its code, date, place, pointers and charge', () => {
    expect(fhir.item).toEqual([
      {
        sequence: 1,
        careTeamSequence: [1],
        diagnosisSequence: [1],
        productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '90853' }] },
        servicedDate: '2026-03-04',
        locationCodeableConcept: { coding: [{ system: systems.placeOfService, code: '11' }] },
        quantity: { value: 1 },
        net: { value: 65, currency: 'USD' },
        encounter: [{ reference: 'Encounter/process-2026-03-04.patient-a' }],
      },
    ]);
    expect(fhir.total).toEqual({ value: 65, currency: 'USD' });
    expect(fhir.diagnosis).toEqual([
      {
        sequence: 1,
        diagnosisCodeableConcept: {
          coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F41.1' }],
        },
        type: [{ coding: [{ system: systems.diagnosisType, code: 'principal' }] }],
      },
    ]);
  });

  test('contains what it names, each as little as a claim needs', () => {
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

  test('says what replaces what, with what leave, and who supervised', () => {
    const replacing = toFhirClaim(
      change(claim, {
        '/frequencyCode': '7',
        '/originalClaimNumber': 'PAYER-1',
        '/authorizationNumber': 'AUTH-1',
        '/supervisingProvider': { npi: '1999999992' },
      }),
      {
        ...context,
        supervisingProvider: {
          resourceType: 'Practitioner',
          name: [{ family: 'Oyelaran', given: ['Ada'] }],
        },
      },
    );
    expect(problemsOf(replacing)).toEqual([]);
    expect(replacing.related).toEqual([
      {
        relationship: { coding: [{ system: systems.relatedClaim, code: 'prior' }] },
        reference: { value: 'PAYER-1' },
      },
    ]);
    expect(replacing.insurance[0]?.preAuthRef).toEqual(['AUTH-1']);
    expect(replacing.item?.[0]?.careTeamSequence).toEqual([1, 2]);
    expect(containedIn(replacing, 'supervising-provider')).toMatchObject({
      identifier: [{ system: systems.npi, value: '1999999992' }],
    });
  });

  test('may be billed by a person, or by an organisation that the context names', () => {
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

  test('knows the codes of the AMA from those of CMS', () => {
    const other = toFhirClaim(
      change(claim, { '/lines/0/code': 'H0005', '/lines/0/modifiers': ['95', 'HQ', 'XE'] }),
      context,
    );
    const [item] = other.item ?? [];
    expect(item?.productOrService.coding?.[0]?.system).toBe(systems.hcpcs);
    expect(item?.modifier?.map(({ coding }) => coding?.[0])).toEqual([
      { system: systems.cpt, code: '95' },
      { system: systems.hcpcs, code: 'HQ' },
      { system: systems.hcpcs, code: 'XE' },
    ]);
  });

  test('leaves a frozen claim and context as they are, and shares nothing with them', () => {
    const again = toFhirClaim(
      deepFreeze(structuredClone(claim)),
      deepFreeze(structuredClone(context)),
    );
    expect(again).toEqual(fhir);
    const shared: unknown = again.contained?.[0];
    Object.assign(Object(shared).name[0], { family: 'Changed' });
    expect(toFhirClaim(claim, context)).toEqual(fhir);
  });
});

describe('what is missing', () => {
  test('is named all at once', () => {
    const call = () =>
      toFhirClaim(
        change(claim, { '/claimId': ' ', '/frequencyCode': '7', '/placeOfService': removed }),
        {
          patient: { resourceType: 'Patient', name: [{ family: 'Vance' }] },
          coverage: { resourceType: 'Coverage', status: 'active' },
          renderingProvider: { resourceType: 'Practitioner' },
        } as never,
      );
    expect(issuesOf(call)).toEqual([
      '/placeOfService missing',
      '/options/patient/name/0/given missing',
      '/options/patient/birthDate missing',
      '/options/coverage/subscriberId missing',
      '/options/insurer missing',
      '/options/renderingProvider/name missing',
      '/options/created missing',
    ]);
  });

  test('of the claim itself is named with it', () => {
    const call = () =>
      toFhirClaim(
        change(claim, {
          '/claimId': ' ',
          '/frequencyCode': '7',
          '/billingProvider/name': removed,
          '/supervisingProvider': { npi: '1999999992' },
        }),
        change(context, { '/renderingProvider/identifier/0/value': '1999999992' }),
      );
    expect(issuesOf(call)).toEqual([
      '/claimId missing',
      '/originalClaimNumber missing',
      '/options/provider/name missing',
      '/options/supervisingProvider missing',
      '/options/renderingProvider/identifier/0/value conflict',
    ]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ '/patient/birthDate': '1988-02-30' }, '/options/patient/birthDate date'],
    [{ '/patient/gender': 'f' }, '/options/patient/gender value'],
    [{ '/patient/name/0/family': ' ' }, '/options/patient/name/0/family value'],
    [{ '/created': 'today' }, '/options/created date'],
    [{ '/provider': { resourceType: 'Practitioner' } }, '/options/provider/name missing'],
    [{ '/provider': { resourceType: 'Device' } }, '/options/provider/resourceType value'],
    [{ '/mood': 'good' }, '/options/mood unknown-key'],
  ])('%j is malformed', (changes, issue) => {
    expect(issuesOf(() => toFhirClaim(claim, change(context, changes)))).toEqual([issue]);
  });
});
