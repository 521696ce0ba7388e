import type { FhirResource, Practitioner } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { own, systems } from '../../../../src/standards/fhir/systems.js';
import { type AnyResource, encounter, missingAt, readChart, to } from './chart-resources.js';
import { changing, readGroup } from './small-group-bundle.js';

describe('a facilitator', () => {
  const bills = (valueBoolean: boolean) => ({ extension: [{ url: own('bills'), valueBoolean }] });
  const person = (id: string, changes: object = {}): AnyResource => ({
    resourceType: 'Practitioner',
    id,
    ...changes,
  });
  const role = (of: string, changes: object = {}): AnyResource => ({
    resourceType: 'PractitionerRole',
    id: `r-${of}`,
    practitioner: to(`Practitioner/${of}`),
    ...changes,
  });
  const supervised = (by: string) => ({
    extension: [{ url: own('supervised-by'), valueReference: to(`Practitioner/${by}`) }],
  });
  const leading = (code: string | undefined, changes: object = {}) => ({
    ...(code === undefined ? {} : { type: [{ coding: [{ code }] }] }),
    individual: to('Practitioner/dr'),
    ...changes,
  });
  const all = (participant: object[], ...resources: AnyResource[]) =>
    (readChart(encounter({ participant }), ...resources).session.facilitators ?? []).map(
      ({ providerId, bills: b, supervisedBy }) =>
        `${providerId}${b ? ' bills' : ''}${supervisedBy === undefined ? '' : ` under ${supervisedBy}`}`,
    );
  const one = (...resources: AnyResource[]) =>
    readChart(encounter(), ...resources).session.facilitators?.[0];

  test('bills as the primary performer, or if the extension says so', () => {
    expect(all([leading('PPRF')])).toEqual(['dr bills']);
    expect(all([leading('SPRF')])).toEqual(['dr']);
    expect(all([leading('SPRF', bills(true))])).toEqual(['dr bills']);
    expect(all([leading('PPRF', bills(false))])).toEqual(['dr']);
    expect(all([leading('PPRF')], role('dr', bills(false)))).toEqual(['dr']);
    expect(all([leading('PPRF')], person('dr', bills(false)))).toEqual(['dr']);
    expect(all([leading('PPRF', bills(true))], role('dr', bills(false)))).toEqual(['dr bills']);
    expect(all([leading('PPRF')], role('dr', bills(true)), person('dr', bills(false)))).toEqual([
      'dr bills',
    ]);
  });

  test('may have a supervisor, who bills, present or not', () => {
    expect(all([leading('PPRF')], role('dr', supervised('chief')))).toEqual([
      'chief bills',
      'dr under chief',
    ]);
    expect(all([leading('PPRF')], person('dr', supervised('chief')))).toEqual([
      'chief bills',
      'dr under chief',
    ]);
    const chief = { ...leading('SPRF'), individual: to('Practitioner/chief') };
    expect(all([leading('PPRF'), chief], person('dr', supervised('chief')))).toEqual([
      'chief bills',
      'dr under chief',
    ]);
    expect(
      all([leading('PPRF')], person('dr', supervised('chief')), person('chief', bills(false))),
    ).toEqual(['chief', 'dr under chief']);
  });

  test('has one practitioner type and one taxonomy code, or none', () => {
    const typed = (...codes: string[]) => ({
      code: codes.map((code) => ({ coding: [{ system: own('practitioner-type'), code }] })),
    });
    const taxonomy = (...codes: string[]) => ({
      specialty: codes.map((code) => ({ coding: [{ system: systems.taxonomy, code }] })),
    });
    expect(one(role('dr', { ...typed('physician'), ...taxonomy('1') }))).toMatchObject({
      practitionerType: 'physician',
      taxonomyCode: '1',
    });
    expect(one(role('dr', typed('physician', 'trainee')))).not.toHaveProperty('practitionerType');
    expect(one(role('dr', typed('wizard')))).not.toHaveProperty('practitionerType');
    expect(one(role('dr', taxonomy('1', '2')))).not.toHaveProperty('taxonomyCode');
    const qualified = {
      qualification: [
        {
          code: { coding: [{ system: own('practitioner-type'), code: 'trainee' }], text: 'Intern' },
        },
      ],
    };
    expect(one(person('dr', qualified))).toMatchObject({
      practitionerType: 'trainee',
      credential: 'Intern',
    });
    expect(
      one(person('dr', { qualification: [{ code: {} }, { code: { text: 'PsyD' } }] }))?.credential,
    ).toBe('PsyD');
    expect(one(person('dr', { ...qualified, name: [{ suffix: ['LCSW'] }] }))?.credential).toBe(
      'LCSW',
    );
    expect(one(person('dr'))).not.toHaveProperty('credential');
    expect(one(person('dr', { qualification: [{ code: { text: ' ' } }] }))).not.toHaveProperty(
      'credential',
    );
    expect(
      one(
        person('dr', {
          identifier: [
            { system: 'x', value: '1' },
            { system: systems.npi, value: '1234567893' },
          ],
        }),
      )?.npi,
    ).toBe('1234567893');
    expect(one(person('dr', { identifier: [{ system: 'x', value: '1' }] }))).not.toHaveProperty(
      'npi',
    );
  });

  test('is recorded as missing, and so are missing details', () => {
    expect(missingAt('/facilitators', encounter({ participant: [] }))).toEqual([
      'absent /entry/0/resource',
    ]);
    expect(missingAt('/facilitators', encounter())).toEqual(['absent /entry/0/resource']);
    expect(missingAt('/facilitators', encounter({ participant: [leading('PPRF')] }))).toEqual([]);
    expect(
      missingAt('/facilitators/0/npi', encounter({ participant: [leading('PPRF')] }), person('dr')),
    ).toEqual(['absent /entry/1/resource']);
    expect(missingAt('/facilitators/0/npi', encounter(), person('dr'))).toEqual([]);
    expect(missingAt('/facilitators/0/credential', encounter(), person('dr'))).toEqual([
      'absent /entry/1/resource',
    ]);
    expect(missingAt('/facilitators/0/practitionerType', encounter())).toEqual([
      'absent /entry/0/resource',
    ]);
  });
});

describe('facilitators in a bundle of a group', () => {
  const quiet = (resource: FhirResource): FhirResource | undefined => {
    if (resource.resourceType === 'PractitionerRole') return undefined;
    return resource.resourceType === 'Encounter'
      ? {
          ...resource,
          participant: [{ individual: { reference: 'Practitioner/dr-lindqvist' } }],
        }
      : resource;
  };

  test('do not bill unless that is stated', () => {
    const { session, missing } = readGroup(quiet);
    expect(session.facilitators?.[0]?.bills).toBe(false);
    expect(missing).toEqual(['/facilitators/0/practitionerType absent', '/facilitators absent']);
  });

  test('bill as primary performers, unless they are supervised', () => {
    const performing = (resource: FhirResource) => {
      const one = quiet(resource);
      return one?.resourceType === 'Encounter'
        ? {
            ...one,
            participant: [
              {
                type: [{ coding: [{ code: 'PPRF' }] }],
                individual: { reference: 'Practitioner/dr-lindqvist' },
              },
            ],
          }
        : one;
    };
    expect(readGroup(performing).session.facilitators?.[0]?.bills).toBe(true);
    const supervised = (resource: FhirResource): FhirResource | undefined => {
      const one = performing(resource);
      return one?.resourceType === 'Practitioner'
        ? {
            ...one,
            extension: [
              { url: own('supervised-by'), valueReference: { reference: 'Practitioner/senior' } },
            ],
          }
        : one;
    };
    const { session } = readGroup(supervised);
    expect(session.facilitators?.map(({ providerId, bills }) => [providerId, bills])).toEqual([
      ['senior', true],
      ['dr-lindqvist', false],
    ]);
    expect(session.facilitators?.[1]?.supervisedBy).toBe('senior');
  });

  test('have the credential of their qualification if the name has no suffix', () => {
    const qualified = changing<Practitioner>('dr-lindqvist', () => ({
      name: [{ family: 'Lindqvist', given: ['Maja', 'Sofia'] }],
      qualification: [{ code: { text: 'PsyD' } }],
    }));
    const [one] = readGroup(qualified).session.facilitators ?? [];
    expect(one).toMatchObject({
      credential: 'PsyD',
      name: { given: 'Maja Sofia', family: 'Lindqvist' },
    });
  });

  test('are missing if no encounter has participants', () => {
    const { session, missing } = readGroup((resource) =>
      resource.resourceType === 'Encounter' ? { ...resource, participant: [] } : resource,
    );
    expect(session.facilitators).toEqual([]);
    expect(missing).toContain('/facilitators absent');
  });
});
