import type { Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change } from '../../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { participantsOf } from '../../../../src/standards/fhir/bundle/participants.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { systems } from '../../../../src/standards/fhir/systems.js';
import { bundleOf, type LayoutKind, withPresence } from '../bundle-of.js';
import { edited, withReferences } from '../edited-bundles.js';
import { encounterOf, indexed, to } from './encounter-resources.js';

describe('a participant', () => {
  const keys = (participant: Encounter['participant'], ...others: FhirResource[]) => {
    const { index, encounters } = indexed(
      encounterOf('a', { participant: participant ?? [] }),
      ...others,
    );
    return encounters.flatMap((encounter) =>
      participantsOf(encounter, index).map(
        ({ providerId, primary }) => `${providerId}${primary ? '!' : ''}`,
      ),
    );
  };
  const as = (...codes: string[]) => [{ coding: codes.map((code) => ({ code })) }];
  const dr = to('Practitioner/dr');

  test.each([
    ['PPRF', ['dr!']],
    ['SPRF', ['dr']],
    ['PART', ['dr']],
    ['ATND', ['dr']],
    ['REF', []],
    ['CON', []],
  ])('of the type %s: %j', (code, found) => {
    expect(keys([{ type: as(code), individual: dr }])).toEqual(found);
  });

  test('leads if any type says so, or none is given', () => {
    expect(keys([{ individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: [{}], individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: [{ coding: [{}] }], individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: as('REF', 'PART'), individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: [...as('REF'), ...as('PPRF')], individual: dr }])).toEqual(['dr!']);
    expect(keys([{ type: as('PART') }])).toEqual([]);
    expect(keys(undefined)).toEqual([]);
  });

  test('is a clinician by reference, resource or NPI', () => {
    const npi = { identifier: { system: systems.npi, value: '1234567893' } };
    expect(keys([{ individual: to('https://ehr.example/fhir/Practitioner/9') }])).toEqual(['9']);
    expect(keys([{ individual: to('PractitionerRole/9') }])).toEqual(['9']);
    expect(keys([{ individual: { type: 'Practitioner', ...npi } }])).toEqual(['1234567893']);
    expect(keys([{ individual: npi }])).toEqual(['1234567893']);
    expect(keys([{ individual: { identifier: { system: 'x', value: '1' } } }])).toEqual([]);
    expect(keys([{ individual: { reference: 'RelatedPerson/1', ...npi } }])).toEqual([]);
    expect(keys([{ individual: {} }])).toEqual([]);
    expect(keys([{ individual: to('NoPractitioner/9') }])).toEqual([]);
    expect(keys([{ individual: to('urn:uuid:1') }])).toEqual([]);
    const entry = (resource: FhirResource) =>
      keys([{ individual: to(`#${resource.id}`) }], resource);
    expect(entry({ resourceType: 'Practitioner', id: 'x' })).toEqual([]);
  });

  test('is the practitioner of the role, or the role itself if it has no practitioner', () => {
    const role = (practitioner?: object): FhirResource => ({
      resourceType: 'PractitionerRole',
      id: 'r',
      ...(practitioner ? { practitioner } : {}),
    });
    const individual = to('PractitionerRole/r');
    expect(keys([{ individual }], role(to('Practitioner/dr')))).toEqual(['dr']);
    expect(keys([{ individual }], role())).toEqual(['r']);
    expect(keys([{ individual }], role({ display: 'Somebody' }))).toEqual([]);
  });
});

const whole: LayoutKind = 'one encounter with parts';

const written = withPresence(change(smallProcessGroup, { '/program': 'outpatient' }));

describe('a reference to a clinician', () => {
  test('may have an NPI only', () => {
    const individual = { identifier: { system: systems.npi, value: '1234567893' } };
    const bundle = edited(bundleOf(written, whole), (resource) => {
      if (resource.resourceType === 'Practitioner' || resource.resourceType === 'PractitionerRole')
        return undefined;
      return resource.resourceType === 'Encounter'
        ? { ...resource, participant: [{ individual }] }
        : resource;
    });
    expect(fromFhirBundle(bundle).session.facilitators).toEqual([
      { providerId: '1234567893', npi: '1234567893', bills: false },
    ]);
  });

  test('may lead through a role', () => {
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

  test('is ignored for relatives, patients and referrers', () => {
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
