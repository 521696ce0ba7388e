import type { Bundle, FhirResource, Patient } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../../../src/input/input-error.js';
import { change } from '../../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import {
  bundleIndex,
  isAbsolute,
  isOnServer,
  lastPart,
  serverOf,
  typeAndId,
  withoutVersion,
} from '../../../../src/standards/fhir/bundle/bundle-index.js';
import { readBundle } from '../../../../src/standards/fhir/bundle/bundle-resources.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { bundleOf, type LayoutKind, withPresence } from '../bundle-of.js';
import { edited, nested, withReferences } from '../edited-bundles.js';

type Entry = { fullUrl?: string; resource?: unknown };

const read = (...entry: Entry[]) => {
  const faults: InputFault[] = [];
  const { resources: placed } = readBundle({ resourceType: 'Bundle', entry }, faults);
  return { placed, faults: faults.map(({ path, code }) => `${path} ${code}`) };
};

const patient = (id: string | undefined, more: object = {}) => ({
  resourceType: 'Patient',
  ...(id === undefined ? {} : { id }),
  ...more,
});

const at = (fullUrl: string, resource: object): Entry => ({ fullUrl, resource });

const server = 'https://ehr.example/fhir';

const elsewhere = 'https://other.example/fhir';

/** A patient whose conditions refer to others in one way each, and what each of them finds. */
const found = (entries: readonly Entry[], reference: object, from = 0) => {
  const { placed } = read(...entries);
  const index = bundleIndex(placed);
  const asking = placed[from];
  if (!asking) throw new Error('Somebody has to ask.');
  return {
    path: index.resolve(reference, asking, 'Patient')?.path,
    key: index.keyOf(reference, asking),
    id: index.idOfReference(reference, asking),
  };
};

const whole: LayoutKind = 'one encounter with parts';

const simultaneous: LayoutKind = 'simultaneous encounters';

const written = withPresence(change(smallProcessGroup, { '/program': 'outpatient' }));

const patientIds = (bundle: Bundle) =>
  fromFhirBundle(bundle).session.members?.map(({ patientId }) => patientId);

describe('an address', () => {
  test.each([
    ['https://ehr.example/fhir/Patient/23', true, true],
    ['http://ehr.example/Patient/23', true, true],
    ['urn:uuid:0b4c', true, false],
    ['a+b.c-1:x', true, false],
    ['Patient/23', false, false],
    ['/Patient/https://x', false, false],
    ['1https://x', false, false],
    ['+x:y', false, false],
    ['xhttps://x', true, false],
  ])('%s is absolute: %s, on a server: %s', (url, absolute, served) => {
    expect(isAbsolute(url)).toBe(absolute);
    expect(isOnServer(url)).toBe(served);
  });

  test('has a server, a type and an ID', () => {
    expect(serverOf('https://ehr.example/fhir/Patient/23')).toBe('https://ehr.example/fhir/');
    expect(serverOf('urn:uuid:0b4c')).toBeUndefined();
    expect(serverOf(undefined)).toBeUndefined();
    expect(isOnServer(undefined)).toBe(false);
    expect(typeAndId('https://ehr.example/fhir/Patient/23')).toBe('Patient/23');
    expect(lastPart('https://ehr.example/fhir/Patient/23')).toBe('23');
    expect(lastPart('urn:uuid:0b4c')).toBe('0b4c');
    expect(lastPart('23')).toBe('23');
    expect(lastPart('Patient/')).toBe('Patient/');
    expect(withoutVersion('Patient/23/_history/5')).toBe('Patient/23');
    expect(withoutVersion('Patient/23')).toBe('Patient/23');
  });
});

describe('a reference', () => {
  const one = at(`${server}/Patient/1`, patient('1'));
  const two = at(
    `${server}/Patient/2`,
    patient('2', { identifier: [{ system: 's', value: 'v' }] }),
  );

  test.each([
    ['relative', { reference: 'Patient/2' }],
    ['absolute', { reference: `${server}/Patient/2` }],
    ['to a version', { reference: 'Patient/2/_history/5' }],
    ['by identifier', { identifier: { system: 's', value: 'v' } }],
    ['by identifier and kind', { type: 'Patient', identifier: { system: 's', value: 'v' } }],
  ])('has a target: %s', (_, reference) => {
    expect(found([one, two], reference)).toEqual({
      path: '/entry/1/resource',
      key: '/entry/1/resource',
      id: '2',
    });
  });

  test.each([
    [
      'relative, to a resource that is not there',
      { reference: 'Patient/9' },
      `?${server}/Patient/9`,
      '9',
    ],
    [
      'absolute, to another server',
      { reference: `${elsewhere}/Patient/2` },
      `?${elsewhere}/Patient/2`,
      '2',
    ],
    [
      'contained, to a resource that is not there',
      { reference: '#c' },
      '?/entry/0/resource#c',
      '#c',
    ],
    ['an unknown identifier', { identifier: { system: 's', value: 'w' } }, '?s|w', 'w'],
    [
      'an identifier with another type',
      { type: 'Group', identifier: { system: 's', value: 'v' } },
      '?s|v',
      'v',
    ],
    ['an identifier without a system', { identifier: { value: 'v' } }, '?|v', 'v'],
    ['an identifier without a value', { identifier: { system: 's' } }, '?s|', undefined],
    ['nothing', {}, undefined, undefined],
  ])('has no target but a key of its own: %s', (_, reference, key, id) => {
    expect(found([one, two], reference)).toEqual({ path: undefined, key, id });
  });

  test('finds the container and the contained resource', () => {
    const holder = at(`${server}/Patient/1`, patient('1', { contained: [patient('c')] }));
    expect(found([holder], { reference: '#' }, 1).path).toBe('/entry/0/resource');
    expect(found([holder], { reference: '#c' }).path).toBe('/entry/0/resource/contained/0');
    expect(found([holder], { reference: '#c' }, 1).path).toBe('/entry/0/resource/contained/0');
    expect(found([holder, two], { reference: '#c' }, 2).path).toBeUndefined();
    expect(found([holder], { reference: 'Patient/c' }).path).toBeUndefined();
  });

  test('finds resources without a server by type and ID', () => {
    const urn = at('urn:uuid:2', patient('2'));
    expect(found([one, urn], { reference: 'Patient/2' }).path).toBe('/entry/1/resource');
    expect(found([one, urn], { reference: 'urn:uuid:2' }).path).toBe('/entry/1/resource');
    expect(found([one, { resource: patient('2') }], { reference: 'Patient/2' }).path).toBe(
      '/entry/1/resource',
    );
    expect(
      found([one, { resource: patient('2') }], { reference: `${server}/Patient/2` }).path,
    ).toBe('/entry/1/resource');
    // What asks has no server either: any server's will do.
    expect(found([{ resource: patient('1') }, two], { reference: 'Patient/2' }).path).toBe(
      '/entry/1/resource',
    );
    const others = [at(`${elsewhere}/Patient/2`, patient('2')), two];
    expect(
      found([{ resource: patient('1') }, ...others], { reference: 'Patient/2' }).path,
    ).toBeUndefined();
    expect(found([one, ...others], { reference: 'Patient/2' }).path).toBe('/entry/2/resource');
    // An address without an id of its own has one at its end.
    expect(
      found([{ resource: patient('1') }, at(`${server}/Patient/2`, patient(undefined))], {
        reference: 'Patient/2',
      }).path,
    ).toBe('/entry/1/resource');
    expect(
      found([{ resource: patient('1') }, at('urn:uuid:2', patient(undefined))], {
        reference: 'Patient/2',
      }).path,
    ).toBeUndefined();
  });

  test('has no target if two resources share the identifier', () => {
    const identifier = { system: 's', value: 'v' };
    const three = at(`${server}/Patient/3`, patient('3', { identifier: [identifier] }));
    expect(found([one, two, three], { identifier }).path).toBeUndefined();
    const group = { resource: { resourceType: 'Group', id: 'g', identifier: [identifier] } };
    expect(found([one, two, group], { identifier }).path).toBeUndefined();
    expect(found([one, two, group], { identifier, type: 'Patient' }).path).toBe(
      '/entry/1/resource',
    );
  });
});

describe('a contained resource', () => {
  const identifier = [{ system: 's', value: 'v' }];
  const holding = (id: string, ...contained: object[]) => ({
    resource: patient(id, { contained }),
  });
  const keys = (...entries: Entry[]) => {
    const { placed } = read(...entries);
    const index = bundleIndex(placed);
    return placed.map((one) => index.keyOfResource(one));
  };

  test('is the same as an entry with one of its identifiers', () => {
    expect(
      keys(
        { resource: patient('1', { identifier }) },
        holding('2', patient('c', { identifier: [{ value: 'x' }, ...identifier] })),
      ),
    ).toEqual(['/entry/0/resource', '/entry/1/resource', '/entry/0/resource']);
  });

  test('is the same as a contained resource with its identifier or its content', () => {
    const shared = keys(
      holding('1', patient('c', { identifier })),
      holding('2', patient('d', { identifier })),
      holding('3', { resourceType: 'Practitioner', id: 'e', identifier }),
    );
    expect(shared[1]).toBe(shared[3]);
    expect(shared[1]).not.toBe(shared[5]);
    const written = keys(
      holding('1', patient('c')),
      holding('2', patient('c')),
      holding('3', patient('d')),
    );
    expect(written[1]).toBe(written[3]);
    expect(written[1]).not.toBe(written[5]);
    expect(new Set(written).size).toBe(5);
  });

  test('is found by an identifier that no other resource has', () => {
    const asking = { identifier: { system: 's', value: 'v' } };
    const twice = [
      holding('1', patient('c', { identifier })),
      holding('2', patient('d', { identifier })),
    ];
    expect(found(twice, asking).path).toBe('/entry/0/resource/contained/0');
  });
});

describe('the ID of a resource', () => {
  const idsOf = (...entries: Entry[]) => {
    const { placed } = read(...entries);
    const index = bundleIndex(placed);
    return placed.map((one) => index.idOf(one));
  };

  test('is the identifier of this library’s system, or the logical ID', () => {
    expect(
      idsOf({
        resource: patient('1', {
          identifier: [
            { system: 'x', value: 'y' },
            { system: own('id'), value: 'known' },
          ],
        }),
      }),
    ).toEqual(['known']);
    expect(idsOf({ resource: patient('1') })).toEqual(['1']);
  });

  test('is the address if another resource has the same logical ID', () => {
    expect(
      idsOf(at(`${server}/Patient/1`, patient('1')), at(`${elsewhere}/Patient/1`, patient('1'))),
    ).toEqual([`${server}/Patient/1`, `${elsewhere}/Patient/1`]);
    const contained = (gender: string) => [patient('c', { gender })];
    expect(
      idsOf(
        { resource: patient('1', { contained: contained('male') }) },
        {
          resource: patient('2', {
            contained: contained('female'),
            identifier: [{ system: 'a', value: 'b' }],
          }),
        },
      ).slice(0, 3),
    ).toEqual(['1', expect.stringMatching(/^(?:1\.)?c$/), '2']);
  });

  test('is otherwise the end of the address, an identifier or the path', () => {
    expect(idsOf(at(`${server}/Patient/7`, patient(undefined)))).toEqual(['7']);
    expect(idsOf(at('urn:uuid:0b4c', patient(undefined)))).toEqual(['0b4c']);
    expect(idsOf({ resource: patient(undefined, { identifier: [{ value: 'v' }] }) })).toEqual([
      'v',
    ]);
    expect(idsOf({ resource: patient(undefined) })).toEqual(['/entry/0/resource']);
  });
});

describe('a reference in a bundle of a group', () => {
  test('may have an identifier only', () => {
    const bundle = edited(bundleOf(written, whole), (resource) => {
      if (resource.resourceType === 'Organization')
        return { ...resource, identifier: [{ system: 'urn:payers', value: '55312' }] };
      if (resource.resourceType === 'Coverage')
        return { ...resource, payor: [{ identifier: { system: 'urn:payers', value: '55312' } }] };
      return resource;
    });
    expect(fromFhirBundle(bundle).session).toEqual(written);
  });

  test('to another server has no target', () => {
    const bundle = edited(bundleOf(written, whole), (resource) =>
      resource.resourceType === 'Encounter'
        ? withReferences(resource, (reference) =>
            reference.replace('Location/', 'https://elsewhere.example/fhir/Location/'),
          )
        : resource,
    );
    expect(fromFhirBundle(bundle).session.placeOfService).toBeUndefined();
  });
});

describe('the ID of a resource in a bundle of a group', () => {
  const renamed = (resource: FhirResource): FhirResource =>
    resource.resourceType === 'Patient'
      ? { ...resource, identifier: [{ system: own('id'), value: `mrn-${resource.id}` }] }
      : resource;

  test('is the identifier of this library’s system, if there is one', () => {
    const bundle = edited(bundleOf(written, whole), renamed);
    expect(patientIds(bundle)).toEqual(['mrn-patient-a', 'mrn-patient-b', 'mrn-patient-c']);
  });

  test('has that of the container if contained resources share a logical ID', () => {
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

test('a very long address that ends with a slash is read', () => {
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

test('one patient that thousands of resources contain is read', () => {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'p',
    identifier: [{ value: 'mrn-1' }],
  };
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length: 40_000 }, (_, index) => ({
      resource: {
        resourceType: 'Condition',
        id: `c${index}`,
        contained: [patient],
        subject: { identifier: { value: 'mrn-1' } },
      },
    })),
  };
  expect(fromFhirBundle(bundle)).toMatchObject({ complete: false });
});
