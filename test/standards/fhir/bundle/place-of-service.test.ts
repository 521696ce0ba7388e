import type { Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change } from '../../../../src/rule-book/change.js';
import { unreadable } from '../../../../src/standards/fhir/bundle/data-types.js';
import {
  lacksTelehealthKind,
  placeOfServiceOf,
  statedTelehealthOf,
  telehealthOf,
} from '../../../../src/standards/fhir/bundle/place-of-service.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own, systems } from '../../../../src/standards/fhir/systems.js';
import { bundleOf } from '../bundle-of.js';
import { encounterOf, indexed, there } from './encounter-resources.js';
import { missingLine, readGroup, written } from './small-group-bundle.js';

describe('place of service and telehealth', () => {
  const location = (id: string, ...codes: string[]): FhirResource => ({
    resourceType: 'Location',
    id,
    type: [{ coding: codes.map((code) => ({ system: systems.placeOfService, code })) }],
  });
  const place = (locations: Encounter['location'], ...others: FhirResource[]) => {
    const { index, encounters } = indexed(
      encounterOf('a', { location: locations ?? [] }),
      ...others,
    );
    return encounters.map((one) => placeOfServiceOf(one, index))[0];
  };

  test('the place of service is one code of two digits', () => {
    expect(place(there('x'), location('x', '11'))).toBe('11');
    expect(place(there('x', 'y'), location('x', '11'), location('y', '11'))).toBe('11');
    expect(place(there('x', 'y'), location('x', '11'), location('y', '10'))).toBe(unreadable);
    expect(place(there('x'), location('x', '111'))).toBe(unreadable);
    expect(place(there('x'), location('x', 'a11'))).toBe(unreadable);
    expect(place(there('x'), location('x'))).toBeUndefined();
    expect(place(there('nowhere'))).toBeUndefined();
    expect(place([])).toBeUndefined();
    expect(place(undefined)).toBeUndefined();
  });

  test.each<
    [{ class: Encounter['class'] | undefined; said?: string }, unknown, string | undefined, boolean]
  >([
    [{ class: { code: 'AMB' } }, undefined, 'in-person', false],
    [{ class: { code: 'VR' } }, undefined, undefined, true],
    [{ class: undefined }, undefined, undefined, false],
    [{ class: { code: 'VR' }, said: 'audio-only' }, 'audio-only', 'audio-only', false],
    [{ class: { code: 'AMB' }, said: 'audio-video' }, 'audio-video', 'audio-video', false],
    [{ class: { code: 'AMB' }, said: 'in-person' }, 'in-person', 'in-person', false],
    [{ class: { code: 'AMB' }, said: 'letter' }, unreadable, undefined, false],
  ])('an encounter with %j states %s', ({ class: kind, said }, stated, took, open) => {
    const { encounters } = indexed({
      ...encounterOf('a'),
      class: kind,
      ...(said === undefined ? {} : { extension: [{ url: own('telehealth'), valueCode: said }] }),
    } as Encounter);
    expect(encounters.map(statedTelehealthOf)).toEqual([stated]);
    expect(encounters.map(telehealthOf)).toEqual([took]);
    expect(encounters.map(lacksTelehealthKind)).toEqual([open]);
  });
});

test('a location with two places of service is unreadable', () => {
  const twice = (resource: FhirResource): FhirResource =>
    resource.resourceType === 'Location'
      ? {
          ...resource,
          type: ['11', '53'].map((code) => ({
            coding: [{ system: systems.placeOfService, code }],
          })),
        }
      : resource;
  expect(readGroup(twice).missing).toEqual(['/placeOfService unreadable']);
});

test('patients at home and in the office leave the place of service to the caller', () => {
  const session = change(written, {
    '/members/0/placeOfService': '10',
    '/members/0/telehealth': 'audio-video',
  });
  const bundle = bundleOf(session, 'simultaneous encounters');
  expect(fromFhirBundle(bundle).missing.map(missingLine)).toEqual(['/placeOfService ambiguous']);
  const read = fromFhirBundle(bundle, { known: { placeOfService: '11' } });
  expect(read.session).toEqual(session);
  expect(read.complete).toBe(true);
});
