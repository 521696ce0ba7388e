import type { Bundle, Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../../src/input/input-error.js';
import { change } from '../../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { bundleIndex } from '../../../../src/standards/fhir/bundle/bundle-index.js';
import { readBundle } from '../../../../src/standards/fhir/bundle/bundle-resources.js';
import {
  agreement,
  attendanceOf,
  sessionEncounters,
  simultaneous,
} from '../../../../src/standards/fhir/bundle/session-encounters.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { bundleOf } from '../bundle-of.js';
import {
  encounterOf,
  indexed,
  led,
  part,
  period,
  there,
  to,
  whole,
} from './encounter-resources.js';
import { missingLine, onEncounter, partA, readingOf } from './small-group-bundle.js';

describe('encounters are grouped into sessions', () => {
  const sessionsOf = (...encounters: Encounter[]): string[] => {
    const { index, encounters: read } = indexed(...encounters);
    return simultaneous(read, index).map((session) =>
      session.map(({ resource }) => resource.id).join(''),
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
    ['share time, location and clinician', [encounterOf('a'), encounterOf('b')], ['ab']],
    [
      'share some time',
      [encounterOf('a'), encounterOf('b', { period: period('19:44', '20:00') })],
      ['ab'],
    ],
    [
      'are back to back',
      [encounterOf('a'), encounterOf('b', { period: period('19:45', '20:00') })],
      ['a', 'b'],
    ],
    [
      'are at different locations',
      [encounterOf('a'), encounterOf('b', { location: there('hall') })],
      ['a', 'b'],
    ],
    [
      'have no locations',
      [encounterOf('a', { location: [] }), encounterOf('b', { location: [] })],
      ['ab'],
    ],
    [
      'have a location and none',
      [encounterOf('a'), encounterOf('b', { location: [] })],
      ['a', 'b'],
    ],
    [
      'list their locations in another order',
      [
        encounterOf('a', { location: there('x', 'y') }),
        encounterOf('b', { location: there('y', 'x') }),
      ],
      ['ab'],
    ],
    [
      'have different clinicians',
      [encounterOf('a'), encounterOf('b', { participant: led('other') })],
      ['a', 'b'],
    ],
    [
      'share one of two clinicians',
      [
        encounterOf('a', { participant: led('dr', 'x') }),
        encounterOf('b', { participant: led('y', 'dr') }),
      ],
      ['ab'],
    ],
    ['have no clinician', [encounterOf('a', nowhere), encounterOf('b', nowhere)], ['a', 'b']],
    [
      'have no times',
      [encounterOf('a', { period: {} }), encounterOf('b', { period: {} })],
      ['a', 'b'],
    ],
    [
      'have no length',
      [encounterOf('a', { period: period('18:30', '18:30') }), encounterOf('b')],
      ['a', 'b'],
    ],
    [
      'overlap with the longest of them',
      [
        encounterOf('c', { period: period('19:00', '19:10') }),
        encounterOf('a', { period: period('18:00', '19:40') }),
        encounterOf('b', { period: period('18:10', '18:20') }),
        encounterOf('d', { period: period('19:40', '20:00') }),
      ],
      ['cab', 'd'],
    ],
    [
      'start at the same time',
      [
        encounterOf('a', { period: period('18:00', '18:10') }),
        encounterOf('b', { period: period('18:00', '19:00') }),
        encounterOf('c', { period: period('18:20', '18:30') }),
      ],
      ['abc'],
    ],
    [
      'share a session ID',
      [encounterOf('a', named('s')), encounterOf('b', named('s')), encounterOf('c', named('t'))],
      ['ab', 'c'],
    ],
    [
      'share an identifier of another system',
      [encounterOf('a', named('s', 'x')), encounterOf('b', named('s', 'x'))],
      ['a', 'b'],
    ],
    [
      'have a session identifier without a value',
      [encounterOf('a', named(undefined)), encounterOf('b', named(undefined))],
      ['a', 'b'],
    ],
    [
      'share an appointment',
      [
        encounterOf('a'),
        encounterOf('b', appointed('1')),
        encounterOf('c', appointed('2', '1')),
        encounterOf('d', { ...appointed('3'), participant: [] }),
      ],
      ['a', 'bc', 'd'],
    ],
    [
      'have an appointment without a target',
      [
        encounterOf('a', { ...nowhere, appointment: [{}] }),
        encounterOf('b', { ...nowhere, appointment: [{}] }),
      ],
      ['a', 'b'],
    ],
    [
      'are three with one session ID',
      [encounterOf('a', named('s')), encounterOf('b', named('s')), encounterOf('c', named('s'))],
      ['abc'],
    ],
  ])('if they %s', (_, encounters, found) => {
    expect(sessionsOf(...encounters)).toEqual(found);
  });
});

describe('the encounters of a session', () => {
  const encountersOf = (resources: FhirResource[], wanted?: string) => {
    const { index } = indexed(...resources);
    const { chosen: found } = sessionEncounters(index, wanted);
    return found && [found.whole?.resource.id, ...found.parts.map(({ resource }) => resource.id)];
  };
  const bare = (changes: Partial<Encounter> = {}): Encounter => {
    const { type: _, ...rest } = whole(changes);
    return rest;
  };

  test('are its own and those of the patients, in the order of IDs', () => {
    expect(encountersOf([part('b'), whole(), part('a')])).toEqual(['whole', 'a', 'b']);
    expect(encountersOf([part('b'), bare(), part('a')])).toEqual(['whole', 'a', 'b']);
  });

  test('may be its own alone, which has a group type or a Group as its subject', () => {
    expect(encountersOf([whole()])).toEqual(['whole']);
    expect(encountersOf([bare()])).toBeUndefined();
    expect(
      encountersOf([bare({ type: [{ coding: [{ system: 'x', code: 'y' }] }] })]),
    ).toBeUndefined();
    for (const subject of [
      to('Group/g'),
      to('https://x.example/Group/g'),
      { type: 'Group', display: 'A group' },
    ])
      expect(encountersOf([bare({ subject })])).toEqual(['whole']);
    expect(
      encountersOf([
        bare({ subject: to('urn:uuid:g') }),
        { resourceType: 'Group', id: 'g', type: 'person', actual: true },
      ]),
    ).toEqual([undefined, 'whole']);
    const group = { fullUrl: 'urn:uuid:g', resource: { resourceType: 'Group', id: 'g' } };
    const { resources: placed } = readBundle(
      { resourceType: 'Bundle', entry: [{ resource: bare({ subject: to('urn:uuid:g') }) }, group] },
      [],
    );
    expect(sessionEncounters(bundleIndex(placed), undefined).chosen?.whole?.resource.id).toBe(
      'whole',
    );
    expect(encountersOf([bare({ subject: to('MyGroup/g') })])).toEqual([undefined, 'whole']);
  });

  test('leave out those entered in error, and individual sessions if there is a group', () => {
    const error = encounterOf('a', { status: 'entered-in-error' });
    expect(encountersOf([whole(), part('b'), { ...error, partOf: to('Encounter/whole') }])).toEqual(
      ['whole', 'b'],
    );
    expect(
      encountersOf([
        encounterOf('a'),
        encounterOf('b'),
        encounterOf('c', { period: period('08:00', '09:00') }),
      ]),
    ).toEqual([undefined, 'a', 'b']);
    expect(encountersOf([encounterOf('c')])).toEqual([undefined, 'c']);
    expect(encountersOf([])).toBeUndefined();
  });

  test('are chosen by the ID of any of them', () => {
    const morning = { period: period('08:00', '09:00') };
    const known = { identifier: [{ system: own('id'), value: 'known' }] };
    const two = [
      encounterOf('a'),
      encounterOf('b'),
      encounterOf('c', { ...morning, ...known }),
      encounterOf('d', morning),
    ];
    expect(encountersOf(two, 'b')).toEqual([undefined, 'a', 'b']);
    expect(encountersOf(two, 'c')).toEqual([undefined, 'd', 'c']);
    expect(encountersOf(two, 'known')).toEqual([undefined, 'd', 'c']);
    expect(encountersOf([whole(), part('a')], 'whole')).toEqual(['whole', 'a']);
  });

  test('are chosen by the type and ID of any of them, or by its address', () => {
    const server = 'https://ehr.example/fhir/Encounter/';
    const { resources } = readBundle(
      {
        resourceType: 'Bundle',
        entry: [
          { fullUrl: `${server}a`, resource: encounterOf('a') },
          { fullUrl: 'urn:uuid:0f', resource: encounterOf('b', { location: there('hall') }) },
          { resource: encounterOf('c', { location: there('attic') }) },
          {
            fullUrl: `${server}d`,
            resource: { ...encounterOf('d', { location: [] }), id: undefined },
          },
        ],
      },
      [],
    );
    const index = bundleIndex(resources);
    const named = (wanted: string) =>
      sessionEncounters(index, wanted)
        .chosen?.parts.map((one) => index.idOf(one))
        .join();
    expect(['a', 'Encounter/a', `${server}a`, `${server}a/_history/2`].map(named)).toEqual([
      'a',
      'a',
      'a',
      'a',
    ]);
    expect(['b', 'Encounter/b', 'urn:uuid:0f', `${server}b`].map(named)).toEqual([
      'b',
      'b',
      'b',
      'b',
    ]);
    expect(['c', `${server}c`, 'Encounter/d', 'd'].map(named)).toEqual(['c', 'c', 'd', 'd']);
    for (const wanted of [
      'x',
      '',
      'Patient/a',
      'https://other.example/Encounter/a',
      'MyEncounter/a',
    ])
      expect(named(wanted), wanted).toBeUndefined();
  });

  test('are candidates if none is chosen', () => {
    const morning = { period: period('08:00', '09:00') };
    const visit = encounterOf('v', { location: there('hall') });
    const two = [
      encounterOf('d', morning),
      encounterOf('c', morning),
      encounterOf('b'),
      encounterOf('a'),
      visit,
    ];
    const candidates = (resources: FhirResource[], wanted?: string) =>
      sessionEncounters(indexed(...resources).index, wanted).candidates;
    expect(candidates(two)).toEqual(['a', 'c']);
    expect(candidates(two, 'x')).toEqual(['a', 'c']);
    expect(candidates(two, 'v')).toEqual([]);
    expect(candidates([visit], 'x')).toEqual(['v']);
    expect(candidates([], 'x')).toEqual([]);
  });
});

describe('the agreement of encounters', () => {
  const said = (name: string | undefined) =>
    name === undefined ? {} : { extension: [{ url: own('focus'), valueString: name }] };
  const focus = (resources: Encounter[], ofEach = false) => {
    const { index } = indexed(...resources);
    const { chosen: encountersOf } = sessionEncounters(index, undefined);
    if (!encountersOf) throw new Error('There is a encountersOf.');
    const answer = agreement(
      encountersOf,
      ({ resource }) => resource.extension?.[0]?.valueString,
      ofEach,
    );
    return 'value' in answer
      ? `${answer.value} of ${answer.from.resource.id}`
      : `${answer.why} at ${answer.from?.resource.id}`;
  };
  const absent = { status: 'cancelled' as const };

  test('is the value of the session’s own encounter, or else of all patients’ encounters', () => {
    expect(focus([whole(said('w')), part('a', said('x'))])).toBe('w of whole');
    expect(focus([whole(), part('a', said('x')), part('b', said('x'))])).toBe('x of a');
    expect(focus([whole(), part('a'), part('b', said('x'))])).toBe('x of b');
    expect(focus([whole(), part('a', said('x')), part('b', said('y'))])).toBe('ambiguous at a');
    expect(focus([whole(), part('a')])).toBe('absent at whole');
    expect(focus([encounterOf('a'), encounterOf('b')])).toBe('absent at a');
  });

  test('needs the value of every patient who attended, if it holds for one patient', () => {
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
])('the patient of an encounter with the status %s: %s', (status, attendance) => {
  const { encounters } = indexed({ ...encounterOf('a'), status } as Encounter);
  expect(encounters.map(attendanceOf)).toEqual([attendance]);
});

const bundle = bundleOf(smallProcessGroup, 'one encounter with parts');

const issuesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

const reading = (given: unknown, options?: unknown) => () =>
  fromFhirBundle(given as Bundle, options as never);

describe('several sessions in a bundle', () => {
  const later = change(smallProcessGroup, {
    '/sessionId': 'later',
    '/start': '2026-03-04T20:30:00-05:00',
    '/end': '2026-03-04T21:45:00-05:00',
  });
  const ofEncounters = (given: Bundle) =>
    (given.entry ?? []).filter(({ resource }) => resource?.resourceType === 'Encounter');
  const both: Bundle = {
    ...bundle,
    entry: [...(bundle.entry ?? []), ...ofEncounters(bundleOf(later, 'simultaneous encounters'))],
  };

  test('are not read until one is chosen, and the candidates are listed', () => {
    const read = fromFhirBundle(both);
    expect(read).toMatchObject({ complete: false, session: {}, sources: {} });
    expect(read.missing).toHaveLength(1);
    expect(read.missing[0]).toMatchObject({
      path: '',
      why: 'ambiguous',
      required: true,
      candidates: ['later.patient-a', smallProcessGroup.sessionId].sort(),
    });
    expect(read.missing[0]?.lookedFor).toContain('options.encounter');
    for (const encounter of read.missing[0]?.candidates ?? [])
      expect(fromFhirBundle(both, { encounter }).complete).toBe(true);
  });

  test('are chosen by the ID of an encounter', () => {
    const { session } = fromFhirBundle(both, { encounter: 'later.patient-b' });
    expect(session.start).toBe(later.start);
    const first = fromFhirBundle(both, { encounter: smallProcessGroup.sessionId });
    expect(first.session).toEqual(fromFhirBundle(bundle).session);
    expect(fromFhirBundle(both, { encounter: 'nobody' }).missing).toMatchObject([
      {
        path: '',
        why: 'absent',
        required: true,
        candidates: ['later.patient-a', first.session.sessionId],
      },
    ]);
  });

  test('an individual session next to a group is ignored', () => {
    const [visit] = ofEncounters(bundleOf(later, 'simultaneous encounters'));
    const withVisit = { ...bundle, entry: [...(bundle.entry ?? []), ...(visit ? [visit] : [])] };
    expect(fromFhirBundle(withVisit).session).toEqual(fromFhirBundle(bundle).session);
  });

  test('back-to-back encounters are two sessions', () => {
    const next = change(later, { '/start': smallProcessGroup.end });
    const nameless = (given: Bundle) =>
      ofEncounters(given).map(({ resource, ...entry }) => ({
        ...entry,
        resource: { ...resource, identifier: [] } as FhirResource,
      }));
    const [evening, after] = [smallProcessGroup, next].map((session) =>
      nameless(bundleOf(session, 'simultaneous encounters')),
    );
    const entry = [...(evening ?? []), ...(after ?? [])];
    expect(fromFhirBundle({ ...bundle, entry }).missing[0]?.candidates).toHaveLength(2);
    const read = fromFhirBundle({ ...bundle, entry: evening ?? [] });
    expect(read.session.members).toHaveLength(3);
  });

  test('entries with one address must be equal', () => {
    const [first] = bundle.entry ?? [];
    const again = change(first, { '/resource/status': 'cancelled' });
    const twice = { ...bundle, entry: [...(bundle.entry ?? []), ...(first ? [first] : [])] };
    expect(fromFhirBundle(twice).session).toEqual(fromFhirBundle(bundle).session);
    const torn = { ...bundle, entry: [...(bundle.entry ?? []), ...(again ? [again] : [])] };
    expect(issuesOf(reading(torn))).toEqual([`/entry/${bundle.entry?.length}/resource conflict`]);
  });
});

test('encounters that contradict each other leave the part missing', () => {
  const read = readingOf(
    onEncounter(partA, () => ({
      type: [{ coding: [{ system: own('group-type'), code: 'support' }] }],
    })),
    'simultaneous encounters',
  );
  expect(read.missing.map(missingLine)).toContain('/groupType ambiguous');
  expect(read.session.groupType).toBeUndefined();
});
