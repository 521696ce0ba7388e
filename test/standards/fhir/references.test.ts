import type { Bundle, FhirResource, Patient } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { own, systems } from '../../../src/standards/fhir/systems.js';
import { bundleOf, type LayoutKind } from './bundle-of.js';
import { edited, nested, withReferences } from './restyled.js';

const whole: LayoutKind = 'one encounter with parts';
const simultaneous: LayoutKind = 'simultaneous encounters';
const written = change(smallProcessGroup, { '/program': 'outpatient' });

const patientIds = (bundle: Bundle) =>
  fromFhirBundle(bundle).session.members?.map(({ patientId }) => patientId);

describe('what a reference points to', () => {
  test('may be named by its identifier alone', () => {
    const bundle = edited(bundleOf(written, whole), (resource) => {
      if (resource.resourceType === 'Organization')
        return { ...resource, identifier: [{ system: 'urn:payers', value: '55312' }] };
      if (resource.resourceType === 'Coverage')
        return { ...resource, payor: [{ identifier: { system: 'urn:payers', value: '55312' } }] };
      return resource;
    });
    expect(fromFhirBundle(bundle).session).toEqual(written);
  });

  test('may be known only by its NPI', () => {
    const individual = { identifier: { system: systems.npi, value: '1234567893' } };
    const bundle = edited(bundleOf(written, whole), (resource) => {
      if (resource.resourceType === 'Practitioner' || resource.resourceType === 'PractitionerRole')
        return undefined;
      return resource.resourceType === 'Encounter'
        ? { ...resource, participant: [{ individual }] }
        : resource;
    });
    expect(fromFhirBundle(bundle).session.facilitators).toEqual([
      { providerId: '1234567893', npi: '1234567893', bills: false, credential: '' },
    ]);
  });

  test('may be a role, which leads to the clinician', () => {
    const bundle = edited(bundleOf(written, whole), (resource) =>
      resource.resourceType === 'Encounter'
        ? withReferences(resource, (reference) =>
            reference === 'Practitioner/dr-lindqvist'
              ? 'PractitionerRole/dr-lindqvist.role'
              : reference,
          )
        : resource,
    );
    expect(fromFhirBundle(bundle).session).toEqual(written);
  });

  test('on another server is another thing', () => {
    const bundle = edited(bundleOf(written, whole), (resource) =>
      resource.resourceType === 'Encounter'
        ? withReferences(resource, (reference) =>
            reference.replace('Location/', 'https://elsewhere.example/fhir/Location/'),
          )
        : resource,
    );
    expect(fromFhirBundle(bundle).session.placeOfService).toBeUndefined();
  });

  test('is no clinician where it is a relative or the patient', () => {
    const bundle = edited(bundleOf(written, whole), (resource) =>
      resource.resourceType === 'Encounter'
        ? {
            ...resource,
            participant: [
              ...(resource.participant ?? []),
              { individual: { reference: 'RelatedPerson/sister' } },
              { individual: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000001' } },
              {
                type: [{ coding: [{ code: 'REF' }] }],
                individual: { reference: 'Practitioner/referrer' },
              },
            ],
          }
        : resource,
    );
    expect(fromFhirBundle(bundle).session).toEqual(written);
  });
});

describe('the id of a resource', () => {
  const renamed = (resource: FhirResource): FhirResource =>
    resource.resourceType === 'Patient'
      ? { ...resource, identifier: [{ system: own('id'), value: `mrn-${resource.id}` }] }
      : resource;

  test('is the identifier of our system, where it has one', () => {
    const bundle = edited(bundleOf(written, whole), renamed);
    expect(patientIds(bundle)).toEqual(['mrn-patient-a', 'mrn-patient-b', 'mrn-patient-c']);
  });

  test('of contained resources with one id is told apart by what contains them', () => {
    const bundle = nested(bundleOf(written, simultaneous), ['Patient']);
    const same: Bundle = {
      ...bundle,
      entry: (bundle.entry ?? []).flatMap((entry) =>
        entry.resource?.resourceType === 'Encounter'
          ? [{ ...entry, resource: anonymised(entry.resource) }]
          : [],
      ),
    };
    expect(patientIds(same)).toEqual(
      ['a', 'b', 'c'].map((letter) => `${written.sessionId}.patient-${letter}.p`),
    );
  });

  // Every encounter contains its patient under the same id.
  const anonymised = (encounter: FhirResource): FhirResource =>
    JSON.parse(JSON.stringify(encounter).replace(/(#|"id":")patient-[abc]"/g, '$1p"'));
});

test('an address that ends in a slash is read, however long it is', () => {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        fullUrl: `https://ehr.example/${'a'.repeat(400_000)}/`,
        resource: { resourceType: 'Patient' },
      },
    ],
  };
  expect(fromFhirBundle(bundle)).toMatchObject({ complete: false });
});

test('one patient whom thousands of resources contain is found once', () => {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'p',
    identifier: [{ value: 'mrn-1' }],
  };
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length: 40_000 }, (_, place) => ({
      resource: {
        resourceType: 'Condition',
        id: `c${place}`,
        contained: [patient],
        subject: { identifier: { value: 'mrn-1' } },
      },
    })),
  };
  expect(fromFhirBundle(bundle)).toMatchObject({ complete: false });
});

test('five hundred patients are read in either layout, contained or not', () => {
  const [ground] = written.members;
  const members = Array.from({ length: 500 }, (_, place) => {
    const id = String(place).padStart(3, '0');
    return change(ground, {
      '/patientId': `p${id}`,
      '/note/noteId': `n${id}`,
      '/treatmentPlan/planId': `t${id}`,
    });
  }).flatMap((member) => member ?? []);
  const crowd = { ...written, members };
  for (const layout of [whole, simultaneous])
    for (const inside of [[], ['Patient', 'Practitioner', 'Location', 'Condition'] as const]) {
      const bundle = nested(bundleOf(crowd, layout), [...inside]);
      expect(fromFhirBundle(bundle).session, `${layout} ${inside}`).toEqual(crowd);
    }
});
