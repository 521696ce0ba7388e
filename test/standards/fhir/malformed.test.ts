import fc from 'fast-check';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { bundleOf } from './bundle-of.js';

const simultaneous = 'simultaneous encounters';
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

describe('a malformed bundle', () => {
  test.each<[unknown, string[]]>([
    [undefined, [' missing']],
    [null, [' type']],
    ['Bundle', [' type']],
    [{ resourceType: 'Patient' }, ['/resourceType value']],
    [{ resourceType: 'Bundle', entry: {} }, ['/entry type']],
    [{ resourceType: 'Bundle', entry: [{ resource: 5 }] }, ['/entry/0/resource type']],
    [
      { resourceType: 'Bundle', entry: [{ resource: { id: 'a' } }] },
      ['/entry/0/resource/resourceType missing'],
    ],
    [
      {
        resourceType: 'Bundle',
        entry: [
          { resource: { resourceType: 'Encounter', period: { start: 5 }, status: {} } },
          { resource: { resourceType: 'Patient', name: 'Ada' } },
          { resource: { resourceType: 'Observation', status: 5 } },
          { resource: { resourceType: 'CarePlan', contained: [{ resourceType: 'Goal', id: 5 }] } },
        ],
      },
      [
        '/entry/0/resource/status type',
        '/entry/0/resource/period/start type',
        '/entry/1/resource/name type',
        '/entry/3/resource/contained/0/id type',
      ],
    ],
  ])('%j names every place at once', (given, issues) => {
    expect(issuesOf(reading(given))).toEqual(issues);
  });

  test('has its faults told together with those of the options', () => {
    const options = {
      encounter: 5,
      knwon: {},
      known: { start: 'soon', members: [], mood: 'good' },
    };
    expect(issuesOf(reading({ resourceType: 'Bundle', entry: {} }, options))).toEqual([
      '/options/encounter type',
      '/options/knwon unknown-key',
      '/entry type',
    ]);
    expect(issuesOf(reading(bundle, { known: options.known }))).toEqual([
      '/options/known/members unknown-key',
      '/options/known/start date',
      '/options/known/mood unknown-key',
    ]);
  });

  test('never throws anything but an input error, whatever stands where', () => {
    const places = (bundle.entry ?? []).flatMap(({ resource }, entry) =>
      Object.keys(resource ?? {}).map((key) => `/entry/${entry}/resource/${key}`),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.constantFrom('', '#', '#x', '/', 'urn:', 'Patient/')),
        (place, value) => {
          issuesOf(() => fromFhirBundle(change(bundle, { [place]: value })));
          issuesOf(() => fromFhirBundle(change(bundle, { [`${place}/0/reference`]: value })));
          issuesOf(() => fromFhirBundle(change(bundle, { [`${place}/reference`]: value })));
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });
});

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
    entry: [...(bundle.entry ?? []), ...ofEncounters(bundleOf(later, simultaneous))],
  };

  test('are an input error that names one encounter of each', () => {
    expect(issuesOf(reading(both))).toEqual([
      '/entry/0/resource conflict',
      `/entry/${bundle.entry?.length}/resource conflict`,
    ]);
  });

  test('are told apart by the id of an encounter', () => {
    const { session } = fromFhirBundle(both, { encounter: 'later.patient-b' });
    expect(session.start).toBe(later.start);
    const first = fromFhirBundle(both, { encounter: smallProcessGroup.sessionId });
    expect(first.session).toEqual(fromFhirBundle(bundle).session);
    expect(issuesOf(reading(both, { encounter: 'nobody' }))).toEqual(['/options/encounter value']);
  });

  test('a single visit beside a group is passed over', () => {
    const [visit] = ofEncounters(bundleOf(later, simultaneous));
    const withVisit = { ...bundle, entry: [...(bundle.entry ?? []), ...(visit ? [visit] : [])] };
    expect(fromFhirBundle(withVisit).session).toEqual(fromFhirBundle(bundle).session);
  });

  test('encounters that follow each other without a break are two sessions', () => {
    const next = change(later, { '/start': smallProcessGroup.end });
    const nameless = (given: Bundle) =>
      ofEncounters(given).map(({ resource, ...entry }) => ({
        ...entry,
        resource: { ...resource, identifier: [] } as FhirResource,
      }));
    const [evening, after] = [smallProcessGroup, next].map((session) =>
      nameless(bundleOf(session, simultaneous)),
    );
    const entry = [...(evening ?? []), ...(after ?? [])];
    expect(issuesOf(reading({ ...bundle, entry }))).toHaveLength(2);
    const read = fromFhirBundle({ ...bundle, entry: evening ?? [] });
    expect(read.session.members).toHaveLength(3);
  });

  test('two entries of one address must not differ', () => {
    const [first] = bundle.entry ?? [];
    const again = change(first, { '/resource/status': 'cancelled' });
    const twice = { ...bundle, entry: [...(bundle.entry ?? []), ...(first ? [first] : [])] };
    expect(fromFhirBundle(twice).session).toEqual(fromFhirBundle(bundle).session);
    const torn = { ...bundle, entry: [...(bundle.entry ?? []), ...(again ? [again] : [])] };
    expect(issuesOf(reading(torn))).toEqual([`/entry/${bundle.entry?.length}/resource conflict`]);
  });
});

test('a bundle without encounters is a session of which nothing is known', () => {
  const { session, complete, missing } = fromFhirBundle({
    resourceType: 'Bundle',
    type: 'collection',
  });
  expect(session).toEqual({ facilitators: [], members: [] });
  expect(complete).toBe(false);
  expect(missing.length).toBeGreaterThan(5);
});

test('more than five hundred patients are too many', () => {
  const [ground] = smallProcessGroup.members;
  const members = Array.from({ length: 501 }, (_, place) =>
    change(ground, {
      '/patientId': `p${place}`,
      '/note/noteId': `n${place}`,
      '/treatmentPlan/planId': `t${place}`,
    }),
  ).flatMap((member) => member ?? []);
  const crowd = bundleOf({ ...smallProcessGroup, members }, simultaneous);
  expect(issuesOf(reading(crowd))).toEqual(['/entry too-many']);
});
