import type { Condition, Coverage, Encounter, FhirResource, Practitioner } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { own, systems } from '../../../src/standards/fhir/systems.js';
import { bundleOf, type LayoutKind } from './bundle-of.js';
import { edited } from './restyled.js';

const written = change(smallProcessGroup, { '/program': 'outpatient' });
const partA = `${written.sessionId}.patient-a`;
const ofA = { reference: 'Patient/patient-a' };

const read = (
  change: (resource: FhirResource) => FhirResource | undefined,
  added: FhirResource[] = [],
  layout: LayoutKind = 'one encounter with parts',
) => {
  const bundle = edited(bundleOf(written, layout), change);
  const { session, missing } = fromFhirBundle({
    ...bundle,
    entry: [...(bundle.entry ?? []), ...added.map((resource) => ({ resource }))],
  });
  return {
    session,
    a: session.members?.[0],
    missing: missing.map(({ path, why }) => `${path} ${why}`),
  };
};

const same = (resource: FhirResource) => resource;

const changing =
  <Kind extends FhirResource>(id: string, make: (resource: Kind) => Partial<Kind> | undefined) =>
  (resource: FhirResource): FhirResource | undefined => {
    if (resource.id !== id) return resource;
    const made = make(resource as Kind);
    return made && ({ ...resource, ...made } as FhirResource);
  };

describe('who pays', () => {
  const second = (terms: Partial<Coverage>): FhirResource => ({
    resourceType: 'Coverage',
    id: 'second',
    status: 'active',
    beneficiary: ofA,
    payor: [{ reference: 'Organization/other-payer' }],
    ...terms,
  });
  const ordered = changing<Coverage>('patient-a.coverage', () => ({ order: 2 }));

  test('is the coverage that comes first, where all say their order', () => {
    const { a, missing } = read(ordered, [second({ order: 1 })]);
    expect(a?.payerId).toBe('other-payer');
    expect(missing).toEqual([]);
  });

  test.each([undefined, 2])('is not known where the other says order %s', (order) => {
    const { a, missing } = read(ordered, [second(order === undefined ? {} : { order })]);
    expect(a?.payerId).toBeUndefined();
    expect(missing).toEqual(['/members/0/payerId ambiguous']);
  });

  test.each<[string, Partial<Coverage>]>([
    ['cancelled', { status: 'cancelled' }],
    ['ended the day before', { period: { start: '2025-01-01', end: '2026-03-03' } }],
    ['beginning the day after', { period: { start: '2026-03-05' } }],
    ['another patient’s', { beneficiary: { reference: 'Patient/patient-z' } }],
  ])('is not a coverage that is %s', (_, terms) => {
    const { session, missing } = read(same, [second(terms)]);
    expect(session).toEqual(written);
    expect(missing).toEqual([]);
  });

  test.each([
    { period: { start: '2025-01-01', end: '2026-03-04' } },
    { period: { start: '2026-03-04' } },
    { period: { end: '2026-03-04' } },
  ])('is a coverage whose window %j holds the day', (terms) => {
    const gone = changing('patient-a.coverage', () => undefined);
    expect(read(gone, [second(terms)]).a?.payerId).toBe('other-payer');
  });

  test.each([
    { payor: [ofA] },
    { payor: [] },
    { payor: [{ reference: 'Organization/a' }, { reference: 'Organization/b' }] },
  ])('is not told by %j', (terms) => {
    const gone = changing('patient-a.coverage', () => undefined);
    expect(read(gone, [second(terms)]).missing).toEqual(['/members/0/payerId unreadable']);
  });

  test('may be nobody, by the words for it and no others', () => {
    const saying = (valueCode: string) =>
      changing<Encounter>(partA, () => ({ extension: [{ url: own('coverage'), valueCode }] }));
    expect(read(saying('not-billed')).a?.coverage).toBe('not-billed');
    expect(read(saying('free')).missing).toEqual(['/members/0/coverage unreadable']);
  });

  test('may have given leave on the coverage itself; a leave without its days is unreadable', () => {
    const leave = (period: object) =>
      changing<Coverage>('patient-a.coverage', () => ({
        extension: [
          {
            url: own('authorization'),
            extension: [
              { url: 'number', valueString: 'AUTH-9' },
              { url: 'period', valuePeriod: period },
            ],
          },
        ],
      }));
    expect(read(leave({ start: '2026-01-01', end: '2026-06-30' })).a?.authorization).toEqual({
      number: 'AUTH-9',
      from: '2026-01-01',
      to: '2026-06-30',
    });
    expect(read(leave({ start: '2026-01-01' })).missing).toEqual([
      '/members/0/authorization unreadable',
    ]);
  });
});

describe('diagnoses', () => {
  const unlinked = changing<Encounter>(partA, () => ({ diagnosis: [] }));
  const condition = (id: string, code: string, terms: Partial<Condition> = {}): FhirResource => ({
    resourceType: 'Condition',
    id,
    subject: ofA,
    encounter: { reference: `Encounter/${partA}` },
    code: { coding: [{ system: systems.icd10cm, code }] },
    ...terms,
  });

  test('come by rank, whatever their place', () => {
    const ranked = changing<Encounter>(partA, () => ({
      diagnosis: [
        { condition: { reference: 'Condition/last' } },
        { condition: { reference: 'Condition/second' }, rank: 2 },
        { condition: { reference: 'Condition/first' }, rank: 1 },
      ],
    }));
    const all = [
      condition('second', 'F33.1'),
      condition('last', 'Z63.0'),
      condition('first', 'F10.20'),
    ];
    expect(read(ranked, all).a?.diagnoses).toEqual(['F10.20', 'F33.1', 'Z63.0']);
  });

  test('may be the one condition that points to the encounter', () => {
    expect(read(unlinked, [condition('one', 'F33.1')]).a?.diagnoses).toEqual(['F33.1']);
    const two = [condition('one', 'F33.1'), condition('two', 'F41.1')];
    expect(read(unlinked, two).missing).toEqual(['/members/0/diagnoses unreadable']);
    expect(read(unlinked).missing).toEqual(['/members/0/diagnoses absent']);
  });

  test('leave out what was refuted', () => {
    const refuted = condition('two', 'F20.9', {
      verificationStatus: { coding: [{ code: 'refuted' }] },
    });
    expect(read(unlinked, [condition('one', 'F33.1'), refuted]).missing).toEqual([
      '/members/0/diagnoses unreadable',
    ]);
    const both = changing<Encounter>(partA, () => ({
      diagnosis: [
        { condition: { reference: 'Condition/two' }, rank: 1 },
        { condition: { reference: 'Condition/one' }, rank: 2 },
      ],
    }));
    expect(read(both, [condition('one', 'F33.1'), refuted]).a?.diagnoses).toEqual(['F33.1']);
  });
});

describe('the plan', () => {
  const plan = (terms: object): FhirResource => ({
    resourceType: 'CarePlan',
    id: 'other-plan',
    status: 'active',
    intent: 'plan',
    subject: ofA,
    period: { start: '2026-02-01' },
    ...terms,
  });

  test.each([
    { status: 'completed' },
    { status: 'draft' },
    { period: { start: '2026-03-05' } },
    { period: { start: '2025-01-01', end: '2026-03-03' } },
    { status: 'entered-in-error' },
  ])('is the one in force, not one with %j', (terms) => {
    const { session, missing } = read(same, [plan(terms)]);
    expect(session).toEqual(written);
    expect(missing).toEqual([]);
  });

  test('is the last to begin, where none is in force', () => {
    const ended = changing('plan-patient-a', () => ({ status: 'revoked' }) as never);
    const { a } = read(ended, [plan({ status: 'on-hold' })]);
    expect(a?.treatmentPlan).toEqual({
      planId: 'other-plan',
      status: 'ended',
      effectiveFrom: '2026-02-01',
      goals: [],
    });
  });

  test('has its services from orders too, and its goals in words', () => {
    const gone = changing('plan-patient-a', () => undefined);
    const order: FhirResource = {
      resourceType: 'ServiceRequest',
      id: 'order',
      status: 'active',
      intent: 'order',
      subject: ofA,
      code: { coding: [{ system: systems.hcpcsWithTls, code: 'H0005' }] },
    };
    const { a, missing } = read(gone, [
      plan({
        activity: [{ reference: { reference: 'ServiceRequest/order' } }],
        goal: [{ reference: 'Goal/elsewhere' }],
      }),
      order,
    ]);
    expect(a?.treatmentPlan).toMatchObject({
      services: ['H0005'],
      goals: [{ goalId: 'elsewhere', text: '' }],
    });
    expect(missing).toEqual(['/members/0/treatmentPlan/goals absent']);
  });

  test('in a status that nobody knows is not read', () => {
    const odd = changing('plan-patient-a', () => ({ status: 'unknown' }) as never);
    expect(read(odd).missing).toEqual(['/members/0/treatmentPlan unreadable']);
  });
});

describe('the clinicians', () => {
  const quiet = (resource: FhirResource): FhirResource | undefined => {
    if (resource.resourceType === 'PractitionerRole') return undefined;
    return resource.resourceType === 'Encounter'
      ? {
          ...resource,
          participant: [{ individual: { reference: 'Practitioner/dr-lindqvist' } }],
        }
      : resource;
  };

  test('do not bill where nobody says so', () => {
    const { session, missing } = read(quiet);
    expect(session.facilitators?.[0]?.bills).toBe(false);
    expect(missing).toEqual(['/facilitators/0/practitionerType absent', '/facilitators absent']);
  });

  test('bill where they perform first, unless someone supervises them', () => {
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
    expect(read(performing).session.facilitators?.[0]?.bills).toBe(true);
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
    const { session } = read(supervised);
    expect(session.facilitators?.map(({ providerId, bills }) => [providerId, bills])).toEqual([
      ['senior', true],
      ['dr-lindqvist', false],
    ]);
    expect(session.facilitators?.[1]?.supervisedBy).toBe('senior');
  });

  test('sign as their qualification says, where the name has no suffix', () => {
    const qualified = changing<Practitioner>('dr-lindqvist', () => ({
      name: [{ family: 'Lindqvist', given: ['Maja', 'Sofia'] }],
      qualification: [{ code: { text: 'PsyD' } }],
    }));
    const [one] = read(qualified).session.facilitators ?? [];
    expect(one).toMatchObject({
      credential: 'PsyD',
      name: { given: 'Maja Sofia', family: 'Lindqvist' },
    });
  });

  test('lead nothing where an encounter has none', () => {
    const { session, missing } = read((resource) =>
      resource.resourceType === 'Encounter' ? { ...resource, participant: [] } : resource,
    );
    expect(session.facilitators).toEqual([]);
    expect(missing).toContain('/facilitators absent');
  });
});

describe('a name', () => {
  const named = (name: object[]) => read(changing('patient-a', () => ({ name }) as never)).a?.name;

  test('is the official one, or the usual, never an old one', () => {
    const old = { use: 'old', family: 'Old', given: ['Old'] };
    const usual = { use: 'usual', family: 'Vance', given: ['Teo'] };
    const official = { use: 'official', family: 'Vance', given: ['Teodora', null] };
    expect(named([old, usual, official])).toEqual({ given: 'Teodora', family: 'Vance' });
    expect(named([old, usual])).toEqual({ given: 'Teo', family: 'Vance' });
    expect(named([old])).toBeUndefined();
    expect(named([official, { use: 'nickname', given: ['Teddy'] }])).toEqual({
      given: 'Teodora',
      family: 'Vance',
      preferred: 'Teddy',
    });
  });
});

describe('times', () => {
  test('take their zone from the period itself, if the engine knows it', () => {
    const zoned = (valueCode: string) =>
      changing<Encounter>(written.sessionId, () => ({
        period: {
          start: '2026-03-04T23:30:00Z',
          _start: {
            extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/tz-code', valueCode }],
          },
          end: '2026-03-05T00:45:00Z',
        },
      }));
    expect(read(zoned('America/New_York')).session.timeZone).toBe('America/New_York');
    expect(read(zoned('Mars/Olympus')).missing).toEqual(['/timeZone unreadable']);
  });

  test('of the whole come from the parts where it has none', () => {
    const { session, missing } = read(
      changing<Encounter>(written.sessionId, () => ({ period: { start: '2026-03-04' } })),
    );
    expect(session).toEqual(written);
    expect(missing).toEqual([]);
  });

  test('of a patient with two encounters are two', () => {
    const first = { start: written.start, end: '2026-03-04T19:00:00-05:00' };
    const again: FhirResource = {
      resourceType: 'Encounter',
      id: `${partA}.again`,
      status: 'finished',
      class: { code: 'AMB' },
      partOf: { reference: `Encounter/${written.sessionId}` },
      subject: ofA,
      period: { start: '2026-03-04T19:10:00-05:00', end: written.end },
    };
    const { session, a } = read(
      changing<Encounter>(partA, () => ({ period: first })),
      [again],
    );
    expect(session.members).toHaveLength(3);
    expect(a?.presence).toEqual([
      { from: first.start, to: first.end },
      { from: '2026-03-04T19:10:00-05:00', to: written.end },
    ]);
  });
});

test('two places of service at once are none', () => {
  const twice = (resource: FhirResource): FhirResource =>
    resource.resourceType === 'Location'
      ? {
          ...resource,
          type: ['11', '53'].map((code) => ({
            coding: [{ system: systems.placeOfService, code }],
          })),
        }
      : resource;
  expect(read(twice).missing).toEqual(['/placeOfService unreadable']);
});

test('a note that tells of a visit of the whole and is this patient’s counts as hers', () => {
  const atWhole = (resource: FhirResource): FhirResource =>
    resource.id === 'note-a' && resource.resourceType === 'Composition'
      ? { ...resource, encounter: { reference: `Encounter/${written.sessionId}` } }
      : resource;
  expect(read(atWhole).session).toEqual(written);
});

test('an amendment that cannot be read is missing, and those that can stay', () => {
  const amended = (resource: FhirResource): FhirResource =>
    resource.id === 'note-a' && resource.resourceType === 'Composition'
      ? {
          ...resource,
          extension: [
            {
              url: own('amendment'),
              extension: [
                { url: 'at', valueDateTime: '2026-03-05T09:00:00-05:00' },
                { url: 'by', valueReference: { reference: 'Practitioner/dr-lindqvist' } },
                { url: 'kind', valueCode: 'late-entry' },
              ],
            },
            { url: own('amendment'), extension: [{ url: 'kind', valueCode: 'erased' }] },
          ],
        }
      : resource;
  const { a, missing } = read(amended);
  expect(a?.note?.amendments).toEqual([
    { at: '2026-03-05T09:00:00-05:00', providerId: 'dr-lindqvist', kind: 'late-entry' },
  ]);
  expect(missing).toEqual(['/members/0/note/amendments unreadable']);
});
