import type { Bundle, Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { bundleIndex } from '../../../src/standards/fhir/bundle/bundle-index.js';
import { readBundle } from '../../../src/standards/fhir/bundle/bundle-resources.js';
import { unreadable } from '../../../src/standards/fhir/bundle/data-types.js';
import { participantsOf } from '../../../src/standards/fhir/bundle/participants.js';
import {
  lacksTelehealthKind,
  placeOfServiceOf,
  statedTelehealthOf,
  telehealthOf,
} from '../../../src/standards/fhir/bundle/place-of-service.js';
import {
  agreement,
  attendanceOf,
  sessionEncounters,
  simultaneous,
} from '../../../src/standards/fhir/bundle/session-encounters.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { own, systems } from '../../../src/standards/fhir/systems.js';

const at = (clock: string): string => `2026-03-04T${clock}:00-05:00`;
const period = (from: string, to: string) => ({ start: at(from), end: at(to) });
const to = (reference: string) => ({ reference });
const led = (...ids: string[]) => ids.map((id) => ({ individual: to(`Practitioner/${id}`) }));
const there = (...ids: string[]) => ids.map((id) => ({ location: to(`Location/${id}`) }));

const visit = (id: string, changes: Partial<Encounter> = {}): Encounter => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: to(`Patient/${id}`),
  period: period('18:30', '19:45'),
  participant: led('dr'),
  location: there('room'),
  ...changes,
});

const whole = (changes: Partial<Encounter> = {}): Encounter => {
  const { subject: _, ...rest } = visit('whole', {
    type: [{ coding: [{ system: own('group-type'), code: 'process' }] }],
    ...changes,
  });
  return changes.subject ? { ...rest, subject: changes.subject } : rest;
};

const part = (id: string, changes: Partial<Encounter> = {}): Encounter =>
  visit(id, { partOf: to('Encounter/whole'), ...changes });

const bundleOf = (...resources: FhirResource[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

const indexed = (...resources: FhirResource[]) => {
  const index = bundleIndex(readBundle(bundleOf(...resources), []));
  return { index, encounters: index.all('Encounter') };
};

const read = (...resources: FhirResource[]) => {
  const { session, missing } = fromFhirBundle(bundleOf(...resources));
  return {
    session,
    told: missing.map(({ path, why, bundlePath }) => `${path} ${why} ${bundlePath}`),
  };
};

describe('encounters that are one session', () => {
  const clusters = (...encounters: Encounter[]): string[] => {
    const { index, encounters: read } = indexed(...encounters);
    return simultaneous(read, index).map((cluster) =>
      cluster.map(({ resource }) => resource.id).join(''),
    );
  };
  const appointed = (...ids: string[]) => ({
    appointment: ids.map((id) => to(`Appointment/${id}`)),
    period: period('08:00', '09:00'),
  });
  const named = (value: string | undefined, system: string = own('session')) => ({
    identifier: [value === undefined ? { system } : { system, value }],
    participant: [],
  });
  const nowhere = { participant: [] };

  test.each<[string, Encounter[], string[]]>([
    ['share time, place and clinician', [visit('a'), visit('b')], ['ab']],
    ['share some time', [visit('a'), visit('b', { period: period('19:44', '20:00') })], ['ab']],
    ['only touch', [visit('a'), visit('b', { period: period('19:45', '20:00') })], ['a', 'b']],
    ['are in another place', [visit('a'), visit('b', { location: there('hall') })], ['a', 'b']],
    ['are in no place', [visit('a', { location: [] }), visit('b', { location: [] })], ['ab']],
    ['are in one place and none', [visit('a'), visit('b', { location: [] })], ['a', 'b']],
    [
      'list their places in another order',
      [visit('a', { location: there('x', 'y') }), visit('b', { location: there('y', 'x') })],
      ['ab'],
    ],
    ['have another clinician', [visit('a'), visit('b', { participant: led('other') })], ['a', 'b']],
    [
      'share one of two clinicians',
      [visit('a', { participant: led('dr', 'x') }), visit('b', { participant: led('y', 'dr') })],
      ['ab'],
    ],
    ['have no clinician', [visit('a', nowhere), visit('b', nowhere)], ['a', 'b']],
    ['have no times', [visit('a', { period: {} }), visit('b', { period: {} })], ['a', 'b']],
    ['have no length', [visit('a', { period: period('18:30', '18:30') }), visit('b')], ['a', 'b']],
    [
      'share time with the longest before them',
      [
        visit('c', { period: period('19:00', '19:10') }),
        visit('a', { period: period('18:00', '19:40') }),
        visit('b', { period: period('18:10', '18:20') }),
        visit('d', { period: period('19:40', '20:00') }),
      ],
      ['cab', 'd'],
    ],
    [
      'begin as another',
      [
        visit('a', { period: period('18:00', '18:10') }),
        visit('b', { period: period('18:00', '19:00') }),
        visit('c', { period: period('18:20', '18:30') }),
      ],
      ['abc'],
    ],
    [
      'name one session',
      [visit('a', named('s')), visit('b', named('s')), visit('c', named('t'))],
      ['ab', 'c'],
    ],
    [
      'name a session in another system',
      [visit('a', named('s', 'x')), visit('b', named('s', 'x'))],
      ['a', 'b'],
    ],
    [
      'name a session without a value',
      [visit('a', named(undefined)), visit('b', named(undefined))],
      ['a', 'b'],
    ],
    [
      'have one appointment',
      [
        visit('a'),
        visit('b', appointed('1')),
        visit('c', appointed('2', '1')),
        visit('d', { ...appointed('3'), participant: [] }),
      ],
      ['a', 'bc', 'd'],
    ],
    [
      'have an appointment that points nowhere',
      [
        visit('a', { ...nowhere, appointment: [{}] }),
        visit('b', { ...nowhere, appointment: [{}] }),
      ],
      ['a', 'b'],
    ],
    [
      'are three of one name',
      [visit('a', named('s')), visit('b', named('s')), visit('c', named('s'))],
      ['abc'],
    ],
  ])('where they %s', (_, encounters, found) => {
    expect(clusters(...encounters)).toEqual(found);
  });
});

describe('a clinician who took part', () => {
  const keys = (participant: Encounter['participant'], ...others: FhirResource[]) => {
    const { index, encounters } = indexed(
      visit('a', { participant: participant ?? [] }),
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
  ])('as %s: %j', (code, found) => {
    expect(keys([{ type: as(code), individual: dr }])).toEqual(found);
  });

  test('leads where any code says so, or none is given', () => {
    expect(keys([{ individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: [{}], individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: [{ coding: [{}] }], individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: as('REF', 'PART'), individual: dr }])).toEqual(['dr']);
    expect(keys([{ type: [...as('REF'), ...as('PPRF')], individual: dr }])).toEqual(['dr!']);
    expect(keys([{ type: as('PART') }])).toEqual([]);
    expect(keys(undefined)).toEqual([]);
  });

  test('is known as one by the reference, the resource or the NPI', () => {
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

  test('is the one behind the role, or the role where it names nobody', () => {
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

describe('the layout of a session', () => {
  const layout = (resources: FhirResource[], wanted?: string) => {
    const { index } = indexed(...resources);
    const found = sessionEncounters(index, wanted);
    return found && [found.whole?.resource.id, ...found.parts.map(({ resource }) => resource.id)];
  };
  const bare = (changes: Partial<Encounter> = {}): Encounter => {
    const { type: _, ...rest } = whole(changes);
    return rest;
  };

  test('is a whole with its parts, in the order of their ids', () => {
    expect(layout([part('b'), whole(), part('a')])).toEqual(['whole', 'a', 'b']);
    expect(layout([part('b'), bare(), part('a')])).toEqual(['whole', 'a', 'b']);
  });

  test('may be a whole alone, which is known by its kind or by whom it is of', () => {
    expect(layout([whole()])).toEqual(['whole']);
    expect(layout([bare()])).toBeUndefined();
    expect(layout([bare({ type: [{ coding: [{ system: 'x', code: 'y' }] }] })])).toBeUndefined();
    for (const subject of [
      to('Group/g'),
      to('https://x.example/Group/g'),
      { type: 'Group', display: 'A group' },
    ])
      expect(layout([bare({ subject })])).toEqual(['whole']);
    expect(
      layout([
        bare({ subject: to('urn:uuid:g') }),
        { resourceType: 'Group', id: 'g', type: 'person', actual: true },
      ]),
    ).toEqual([undefined, 'whole']);
    const group = { fullUrl: 'urn:uuid:g', resource: { resourceType: 'Group', id: 'g' } };
    const placed = readBundle(
      { resourceType: 'Bundle', entry: [{ resource: bare({ subject: to('urn:uuid:g') }) }, group] },
      [],
    );
    expect(sessionEncounters(bundleIndex(placed), undefined)?.whole?.resource.id).toBe('whole');
    expect(layout([bare({ subject: to('MyGroup/g') })])).toEqual([undefined, 'whole']);
  });

  test('leaves out what was entered in error, and single visits beside a group', () => {
    const error = visit('a', { status: 'entered-in-error' });
    expect(layout([whole(), part('b'), { ...error, partOf: to('Encounter/whole') }])).toEqual([
      'whole',
      'b',
    ]);
    expect(
      layout([visit('a'), visit('b'), visit('c', { period: period('08:00', '09:00') })]),
    ).toEqual([undefined, 'a', 'b']);
    expect(layout([visit('c')])).toEqual([undefined, 'c']);
    expect(layout([])).toBeUndefined();
  });

  test('is the wanted one of several, by the id of any of its encounters', () => {
    const morning = { period: period('08:00', '09:00') };
    const known = { identifier: [{ system: own('id'), value: 'known' }] };
    const two = [visit('a'), visit('b'), visit('c', { ...morning, ...known }), visit('d', morning)];
    expect(layout(two, 'b')).toEqual([undefined, 'a', 'b']);
    expect(layout(two, 'c')).toEqual([undefined, 'd', 'c']);
    expect(layout(two, 'known')).toEqual([undefined, 'd', 'c']);
    expect(() => layout(two, 'x')).toThrow('/options/encounter: value');
    expect(() => layout(two)).toThrow('/entry/0/resource: conflict');
    expect(layout([whole(), part('a')], 'whole')).toEqual(['whole', 'a']);
  });
});

describe('what encounters say alike', () => {
  const said = (name: string | undefined) =>
    name === undefined ? {} : { extension: [{ url: own('focus'), valueString: name }] };
  const focus = (resources: Encounter[], ofEach = false) => {
    const { index } = indexed(...resources);
    const layout = sessionEncounters(index, undefined);
    if (!layout) throw new Error('There is a layout.');
    const answer = agreement(
      layout,
      ({ resource }) => resource.extension?.[0]?.valueString,
      ofEach,
    );
    return 'value' in answer
      ? `${answer.value} of ${answer.from.resource.id}`
      : `${answer.why} at ${answer.from?.resource.id}`;
  };
  const absent = { status: 'cancelled' as const };

  test('is what the whole says, or else all its parts', () => {
    expect(focus([whole(said('w')), part('a', said('x'))])).toBe('w of whole');
    expect(focus([whole(), part('a', said('x')), part('b', said('x'))])).toBe('x of a');
    expect(focus([whole(), part('a'), part('b', said('x'))])).toBe('x of b');
    expect(focus([whole(), part('a', said('x')), part('b', said('y'))])).toBe('ambiguous at a');
    expect(focus([whole(), part('a')])).toBe('absent at whole');
    expect(focus([visit('a'), visit('b')])).toBe('absent at a');
  });

  test('where each speaks for one patient is what all who attended say', () => {
    expect(focus([whole(), part('a', said('x')), part('b')], true)).toBe('ambiguous at a');
    expect(focus([whole(), part('a', said('x')), part('b', absent)], true)).toBe('x of a');
    expect(
      focus([whole(), part('a', said('x')), part('b', { ...absent, ...said('y') })], true),
    ).toBe('x of a');
    expect(focus([whole(), part('a', { ...absent, ...said('x') })], true)).toBe('x of a');
  });
});

test.each([
  ['finished', 'attended'],
  ['in-progress', 'attended'],
  ['onleave', 'attended'],
  ['arrived', 'attended'],
  ['triaged', 'attended'],
  ['cancelled', 'absent'],
  ['planned', undefined],
  ['unknown', undefined],
  [undefined, undefined],
])('the patient of an encounter that is %s was %s', (status, attendance) => {
  const { encounters } = indexed({ ...visit('a'), status } as Encounter);
  expect(encounters.map(attendanceOf)).toEqual([attendance]);
});

describe('where and how', () => {
  const location = (id: string, ...codes: string[]): FhirResource => ({
    resourceType: 'Location',
    id,
    type: [{ coding: codes.map((code) => ({ system: systems.placeOfService, code })) }],
  });
  const place = (locations: Encounter['location'], ...others: FhirResource[]) => {
    const { index, encounters } = indexed(visit('a', { location: locations ?? [] }), ...others);
    return encounters.map((one) => placeOfServiceOf(one, index))[0];
  };

  test('the place is one code of two digits', () => {
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
  ])('%j was %s', ({ class: kind, said }, stated, took, open) => {
    const { encounters } = indexed({
      ...visit('a'),
      class: kind,
      ...(said === undefined ? {} : { extension: [{ url: own('telehealth'), valueCode: said }] }),
    } as Encounter);
    expect(encounters.map(statedTelehealthOf)).toEqual([stated]);
    expect(encounters.map(telehealthOf)).toEqual([took]);
    expect(encounters.map(lacksTelehealthKind)).toEqual([open]);
  });
});

describe('the times of a session', () => {
  const times = (...resources: Encounter[]) => {
    const { session, told } = read(...resources);
    return [
      session.start,
      session.end,
      ...told.filter((one) => /^\/(?:start|end|timeZone)/.test(one)),
    ];
  };
  const absent = { status: 'cancelled' as const };

  test('are those of the whole', () => {
    expect(times(whole(), part('a', { period: period('17:00', '21:00') }))).toEqual([
      at('18:30'),
      at('19:45'),
    ]);
  });

  test('are from the first start to the last end of those who attended', () => {
    const wide = { period: period('17:00', '21:00') };
    const parts = [
      visit('a', { period: period('18:40', '19:30') }),
      visit('b', { period: period('18:35', '19:20') }),
      visit('c', { period: period('18:50', '19:40') }),
      visit('d', { ...wide, ...absent }),
    ];
    expect(times(...parts)).toEqual([at('18:35'), at('19:40')]);
    expect(times(...parts.toReversed())).toEqual([at('18:35'), at('19:40')]);
    expect(
      times(
        whole({ period: { start: at('18:30') } }),
        ...parts.map((one) => ({ ...one, partOf: to('Encounter/whole') })),
      ),
    ).toEqual([at('18:30'), at('19:40')]);
  });

  test('are missing where nobody tells them, and unreadable where they are days', () => {
    expect(times(whole({ period: {} }), part('a', { period: {} }))).toEqual([
      undefined,
      undefined,
      '/start absent /entry/0/resource',
      '/end absent /entry/0/resource',
    ]);
    expect(times(visit('a', { period: { start: '2026-03-04' } }))).toEqual([
      undefined,
      undefined,
      '/start unreadable /entry/0/resource',
      '/end absent /entry/0/resource',
    ]);
  });

  test('have a zone, which a start in UTC needs', () => {
    const zone = (valueString: string) => ({ extension: [{ url: own('time-zone'), valueString }] });
    const utc = { period: { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:45:00Z' } };
    expect(read(whole({ ...utc, ...zone('America/New_York') }), part('a')).session.timeZone).toBe(
      'America/New_York',
    );
    expect(times(whole(utc), part('a', utc))).toContain('/timeZone absent /entry/0/resource');
    expect(times(whole(zone('Mars/Olympus')), part('a'))).toContain(
      '/timeZone unreadable /entry/0/resource',
    );
    expect(
      times(whole(utc), part('a', zone('UTC')), part('b', zone('America/New_York'))),
    ).toContain('/timeZone ambiguous /entry/1/resource');
    expect(times(whole(), part('a'))).toEqual([at('18:30'), at('19:45')]);
    const within = (url: string) => ({
      period: {
        ...period('18:30', '19:45'),
        _start: {
          extension: [
            { url: 'x', valueCode: 'UTC' },
            { url, valueCode: 'America/New_York' },
          ],
        },
      },
    });
    expect(
      read(whole(within('http://hl7.org/fhir/StructureDefinition/tz-code'))).session.timeZone,
    ).toBe('America/New_York');
    expect(read(whole(within('y'))).session.timeZone).toBeUndefined();
  });
});

describe('the roster', () => {
  const members = (...resources: FhirResource[]) => {
    const { session, told } = read(...resources);
    return {
      roster: (session.members ?? []).map(
        ({ patientId, attendance }) => `${patientId} ${attendance}`,
      ),
      told: told.filter((one) => one.startsWith('/members ')),
    };
  };
  const group = (...member: object[]): FhirResource => ({
    resourceType: 'Group',
    id: 'g',
    type: 'person',
    actual: true,
    member: member as { entity: { reference: string } }[],
  });
  const ofGroup = whole({ subject: to('Group/g') });

  test('is of everybody who has an encounter, who attended if any of them says so', () => {
    expect(
      members(
        whole(),
        part('b'),
        part('a', { status: 'cancelled' }),
        part('a2', { subject: to('Patient/a') }),
        part('c', { status: 'cancelled' }),
        part('c2', { status: 'planned', subject: to('Patient/c') }),
      ),
    ).toEqual({ roster: ['a attended', 'b attended', 'c absent'], told: [] });
    expect(members(whole(), part('b'), part('a', { status: 'planned' }))).toEqual({
      roster: ['b attended'],
      told: ['/members absent /entry/2/resource'],
    });
  });

  test('lacks whom the group lists and no encounter shows', () => {
    const listed = ['a', 'b', 'c'].map((id) => ({ entity: to(`Patient/${id}`) }));
    expect(members(ofGroup, part('a'), group(...listed)).told).toEqual([
      '/members absent /entry/0/resource',
      '/members absent /entry/0/resource',
    ]);
    expect(
      members(
        ofGroup,
        part('a'),
        group({ entity: to('Patient/a') }, { entity: to('Patient/b'), inactive: true }),
      ).told,
    ).toEqual([]);
    expect(members(ofGroup, group({ entity: to('Patient/a') })).told).toEqual([
      '/members absent /entry/0/resource',
    ]);
    expect(members(ofGroup, group({ entity: {} })).told).toEqual([
      '/members absent /entry/0/resource',
    ]);
    expect(members(whole()).told).toEqual(['/members absent /entry/0/resource']);
  });
});

describe('when a patient was there', () => {
  const presence = (...parts: Encounter[]) => {
    const { session, told } = read(whole(), ...parts);
    return [
      session.members?.[0]?.presence?.map(
        ({ from, to: until }) => `${from.slice(11, 16)}-${until.slice(11, 16)}`,
      ),
      ...told.filter((one) => one.startsWith('/members/0/presence')),
    ];
  };
  const stated = (...spans: (readonly [string, string])[]) => ({
    extension: spans.map(([from, until]) => ({
      url: own('presence'),
      valuePeriod: period(from, until),
    })),
  });

  test('is told by the period, where it is not the whole session', () => {
    expect(presence(part('a'))).toEqual([undefined]);
    expect(
      presence(
        part('a', { period: { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:45:00Z' } }),
      ),
    ).toEqual([undefined]);
    expect(presence(part('a', { period: period('18:31', '19:45') }))).toEqual([['18:31-19:45']]);
    expect(presence(part('a', { period: period('18:30', '19:44') }))).toEqual([['18:30-19:44']]);
  });

  test('is as stated, even where that is the whole session, in the order of time', () => {
    expect(presence(part('a', stated(['18:30', '19:45'])))).toEqual([['18:30-19:45']]);
    expect(presence(part('a', stated(['19:00', '19:30'], ['18:40', '18:50'])))).toEqual([
      ['18:40-18:50', '19:00-19:30'],
    ]);
    expect(
      presence(
        part('a', { period: period('18:30', '18:50') }),
        part('a2', { subject: to('Patient/a'), period: period('19:00', '19:45') }),
      ),
    ).toEqual([['18:30-18:50', '19:00-19:45']]);
  });

  test('is missing where it is not told, and unreadable where a part of it cannot be read', () => {
    const { period: _, ...untold } = part('a');
    expect(presence(untold)).toEqual([undefined, '/members/0/presence absent /entry/1/resource']);
    expect(presence(part('a', { period: { start: at('18:30') } }))).toEqual([
      undefined,
      '/members/0/presence unreadable /entry/1/resource',
    ]);
    expect(presence(part('a'), { ...untold, id: 'a2' })).toEqual([
      undefined,
      '/members/0/presence unreadable /entry/1/resource',
    ]);
    expect(presence({ ...untold, status: 'cancelled' })).toEqual([undefined]);
  });
});

describe('the words of a session', () => {
  const word = (name: string, ...values: string[]) =>
    values.map((valueCode) => ({ url: own(name), valueCode }));
  const scene = (extension: object[], key: string) => {
    const { session, told } = read(
      whole({ extension: extension as NonNullable<Encounter['extension']> }),
      part('a'),
    );
    return [Reflect.get(session, key), ...told.filter((one) => one.startsWith(`/${key} `))];
  };

  test.each([
    ['billAs', word('bill-as', 'professional'), 'professional'],
    ['billAs', word('bill-as', 'facility'), 'facility'],
    ['sizeRationale', word('size-rationale', 'Two were ill.'), 'Two were ill.'],
    ['telehealth', word('telehealth', 'audio-only'), 'audio-only'],
    ['instruction', word('instruction', 'half'), 'half'],
    ['interaction', word('interaction', 'none'), []],
    ['interventions', word('intervention', 'a', 'b'), ['a', 'b']],
  ])('%s is read', (key, extension, value) => {
    expect(scene(extension, key)).toEqual([value]);
  });

  test.each([
    ['billAs', word('bill-as', 'somebody')],
    ['billAs', word('bill-as', 'facility', 'professional')],
    ['telehealth', word('telehealth', 'letter')],
    ['instruction', word('instruction', 'half', 'most')],
    ['interaction', word('interaction', 'none', 'member-feedback')],
    ['interaction', word('interaction', 'unheard-of')],
  ])('%s is unreadable: %#', (key, extension) => {
    expect(scene(extension, key)).toEqual([undefined, `/${key} unreadable /entry/0/resource`]);
  });

  test('may be left out where they are no one’s to ask', () => {
    for (const key of ['billAs', 'sizeRationale', 'telehealth'])
      expect(scene([], key)).toEqual([undefined]);
    for (const key of ['instruction', 'interaction', 'interventions', 'focus'])
      expect(scene([], key)).toEqual([undefined, `/${key} absent /entry/0/resource`]);
  });

  test('are asked where a part was virtual and does not say how', () => {
    const told = (...parts: Encounter[]) =>
      read(...parts).told.filter((one) => one.startsWith('/telehealth'));
    expect(told(visit('a'), visit('b', { class: { code: 'VR' } }))).toHaveLength(1);
    expect(told(visit('a'), visit('b'))).toEqual([]);
  });
});
