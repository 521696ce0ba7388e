import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Bundle } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../../src/billing/build-per-patient-claims.js';
import { InputError } from '../../../../src/input/input-error.js';
import { valueAt } from '../../../../src/input/read-input.js';
import type { GroupSession } from '../../../../src/record/group-session.js';
import { change, removed } from '../../../../src/rule-book/change.js';
import { clinicBilling } from '../../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { validateGroupSession } from '../../../../src/validation/validate-group-session.js';
import { deepFreeze } from '../../../whole/deep-freeze.js';
import { runs } from '../../../whole/long-runs.js';
import { leavesOf, partByPart } from '../../part-by-part.js';
import { fhirSession } from '../arbitrary-fhir-session.js';
import { bundleOf, type LayoutKind, withPresence } from '../bundle-of.js';
import { nested, restyled, type Style, shuffled } from '../edited-bundles.js';
import { problemsOf } from '../fhir-validator.js';
import { richBundle } from '../rich-bundle.js';

const one = 'one encounter with parts';
const several = 'simultaneous encounters';
const layouts: LayoutKind[] = [one, several];

const styles: Style[] = ['absolute', 'versioned', 'relative', 'without addresses', 'urn:uuid'];

const written: GroupSession = withPresence(change(smallProcessGroup, { '/program': 'outpatient' }));

describe.each(layouts)('a group recorded as %s', (layout) => {
  const bundle = bundleOf(written, layout);
  const reading = fromFhirBundle(bundle);

  test('is valid FHIR', () => {
    for (const { resource } of bundle.entry ?? [])
      expect(problemsOf(resource ?? {}), resource?.id).toEqual([]);
  });

  test('is the session written by hand, with nothing missing', () => {
    expect(reading.session).toEqual(written);
    expect(reading.missing).toEqual([]);
    expect(reading.complete).toBe(true);
  });

  test('gives the same report and the same claims', () => {
    const { session } = reading;
    expect(validateGroupSession(session as GroupSession)).toEqual(validateGroupSession(written));
    const claims = buildPerPatientClaims(session as GroupSession, clinicBilling);
    expect(claims).toEqual(buildPerPatientClaims(written, clinicBilling));
    expect(claims.claims).toHaveLength(3);
  });

  test.each(styles)('is read through references that are %s', (style) => {
    const styled = restyled(bundle, style);
    if (style !== 'relative') expect(styled).not.toEqual(bundle);
    expect(fromFhirBundle(styled).session).toEqual(written);
    expect(fromFhirBundle(styled).missing).toEqual([]);
  });

  test('is read in any order of its entries', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { session, missing } = fromFhirBundle(shuffled(bundle, seed));
      expect(session).toEqual(written);
      expect(missing).toEqual([]);
    }
  });

  test('is read from contained resources', () => {
    const inner = ['Patient', 'Practitioner', 'Location', 'Condition', 'Goal', 'Organization'];
    const inside = nested(bundle, inner as Parameters<typeof nested>[1]);
    expect(inside.entry?.length).toBeLessThan((bundle.entry?.length ?? 0) / 2 + 3);
    for (const { resource } of inside.entry ?? []) expect(problemsOf(resource ?? {})).toEqual([]);
    expect(fromFhirBundle(inside).session).toEqual(written);
    expect(fromFhirBundle(inside).missing).toEqual([]);
    expect(fromFhirBundle(shuffled(inside, 5)).session).toEqual(written);
  });

  test('has the FHIRPath where each part was read', () => {
    const { sources } = reading;
    expect(sources['/start']).toMatch(/^Bundle\.entry\[\d+\]\.resource\.period\.start$/);
    const note = sources['/members/1/note'] ?? '';
    const entryIndex = Number(/entry\[(\d+)\]/.exec(note)?.[1]);
    expect(bundle.entry?.[entryIndex]?.resource?.id).toBe('note-b');
  });

  test('leaves the bundle unchanged', () => {
    expect(fromFhirBundle(deepFreeze(structuredClone(bundle)))).toEqual(reading);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

const variants: Record<string, Record<string, unknown>> = {
  'a member who came late': {
    '/members/1/presence': [{ from: '2026-03-04T18:50:00-05:00', to: '2026-03-04T19:45:00-05:00' }],
  },
  'a member who left and came back': {
    '/members/0/presence': [
      { from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:50:00-05:00' },
      { from: '2026-03-04T19:00:00-05:00', to: '2026-03-04T19:45:00-05:00' },
    ],
  },
  'an absent member': { '/members/2/attendance': 'absent', '/members/2/note': removed },
  'a self-pay member': { '/members/0/coverage': 'self-pay', '/members/0/payerId': removed },
  'a member who is not billed': { '/members/0/coverage': 'not-billed' },
  'a member by telephone': { '/members/0/telehealth': 'audio-only' },
  'an authorization': {
    '/members/0/authorization': {
      number: 'AUTH-1',
      from: '2026-01-01',
      to: '2026-12-31',
      sessionsLeft: 0,
    },
  },
  'a plan that ended': {
    '/members/1/treatmentPlan/status': 'ended',
    '/members/1/treatmentPlan/effectiveTo': '2026-02-01',
  },
  'a plan in draft at a first session': {
    '/members/1/treatmentPlan/status': 'draft',
    '/members/1/firstSession': true,
  },
  'interactive complexity': { '/members/2/interactiveComplexity': 'An interpreter relayed all.' },
  'a session without exchange': { '/interaction': [] },
  'a session in Z with its zone': {
    '/start': '2026-03-04T23:30:00Z',
    '/end': '2026-03-05T00:45:00Z',
    '/timeZone': 'America/New_York',
  },
  'a note with everything': {
    '/members/0/note/frame': 'Closeness & distance; <what> happened\nSecond line',
    '/members/0/note/risk': 'Denied any thought of self-harm.',
    '/members/0/note/riskChanged': false,
    '/members/0/note/diagnosisNeed': 'Worry that keeps her from sleeping',
    '/members/0/note/draftedBy': 'ai',
    '/members/0/note/reviewedBy': 'dr-lindqvist',
    '/members/0/note/reviewedAt': '2026-03-04T20:05:00-05:00',
    '/members/0/note/amendments': [
      { at: '2026-03-05T09:00:00-05:00', providerId: 'dr-lindqvist', kind: 'addendum' },
    ],
  },
  'co-therapists who share the members': {
    '/facilitators/-': {
      providerId: 'ms-oyelaran',
      name: { given: 'Ada', family: 'Oyelaran' },
      bills: true,
      npi: '1999999992',
      credential: 'LCSW',
      practitionerType: 'clinical-social-worker',
      taxonomyCode: '1041C0700X',
    },
    '/members/0/renderingProviderId': 'dr-lindqvist',
    '/members/1/renderingProviderId': 'ms-oyelaran',
    '/members/2/renderingProviderId': 'ms-oyelaran',
  },
  'a trainee and a supervisor': {
    '/facilitators/-': {
      providerId: 'trainee',
      name: { given: 'Ola', family: 'Brandt' },
      bills: false,
      credential: 'MA',
      practitionerType: 'trainee',
      supervisedBy: 'dr-lindqvist',
    },
    '/members/1/note/signature': {
      providerId: 'trainee',
      signedAt: '2026-03-04T20:10:00-05:00',
    },
    '/members/1/note/cosignature': {
      providerId: 'dr-lindqvist',
      signedAt: '2026-03-04T21:10:00-05:00',
    },
  },
};

describe.each(Object.entries(variants))('%s', (_, changes) => {
  test.each(layouts)('is read back from %s', (layout) => {
    const session = withPresence(change(written, changes));
    const reading = fromFhirBundle(shuffled(bundleOf(session, layout), 11));
    expect(reading.session).toEqual(session);
    expect(reading.missing).toEqual([]);
    expect(validateGroupSession(reading.session as GroupSession)).toEqual(
      validateGroupSession(session),
    );
  });
});

test('any session that FHIR can hold is read back, in both layouts and every style of reference', () => {
  fc.assert(
    fc.property(
      fhirSession,
      fc.constantFrom(...layouts),
      fc.constantFrom(...styles),
      fc.nat(),
      (session, layout, style, seed) => {
        const bundle = shuffled(restyled(bundleOf(session, layout), style), seed);
        const reading = fromFhirBundle(bundle);
        expect(reading.session).toEqual(withPresence(session));
        expect(reading.complete).toBe(true);
      },
    ),
    { seed: 90853, numRuns: runs(30, 2_000) },
  );
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

describe('a malformed bundle', () => {
  test.each<[unknown, string[]]>([
    [undefined, [' missing']],
    [null, [' missing']],
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
  ])('%j reports every fault at once', (given, issues) => {
    expect(issuesOf(reading(given))).toEqual(issues);
  });

  test('is told with what to do', () => {
    const patient = { resourceType: 'Patient', id: '1' };
    const entry = [
      { resource: { ...patient, name: 'Ada' } },
      { resource: patient },
      { resource: { resourceType: 'Condition', verificationStatus: 5 } },
    ];
    const issuesIn = (call: () => unknown): InputError['issues'] => {
      try {
        call();
      } catch (error) {
        if (error instanceof InputError) return error.issues;
      }
      return [];
    };
    const messages = issuesIn(reading({ resourceType: 'Bundle', entry })).map(
      ({ path, message }) => [path, message.replace(/^.*?\. /, '')],
    );
    const remedy = 'Correct it as FHIR R4 has it, or leave this entry out of the bundle.';
    expect(messages).toEqual([
      ['/entry/1/resource', 'Keep the newer one, or give both their meta.lastUpdated.'],
      ['/entry/0/resource/name', remedy],
      ['/entry/2/resource/verificationStatus', remedy],
    ]);
  });

  test('is reported together with malformed options', () => {
    const options = {
      encounter: 5,
      knwon: {},
      known: { start: 'soon', members: [], mood: 'good' },
    };
    expect(issuesOf(reading({ resourceType: 'Bundle', entry: {} }, options))).toEqual([
      '/options/encounter type',
      '/options/* unknown-key',
      '/entry type',
    ]);
    expect(issuesOf(reading(bundle, { known: options.known }))).toEqual([
      '/options/known/members unknown-key',
      '/options/known/start date',
      '/options/known/* unknown-key',
    ]);
  });

  test('never throws anything but an input error', () => {
    const paths = (bundle.entry ?? []).flatMap(({ resource }, entry) =>
      Object.keys(resource ?? {}).map((key) => `/entry/${entry}/resource/${key}`),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue(), fc.constantFrom('', '#', '#x', '/', 'urn:', 'Patient/')),
        (path, value) => {
          issuesOf(() => fromFhirBundle(change(bundle, { [path]: value })));
          issuesOf(() => fromFhirBundle(change(bundle, { [`${path}/0/reference`]: value })));
          issuesOf(() => fromFhirBundle(change(bundle, { [`${path}/reference`]: value })));
        },
      ),
      { seed: 8, numRuns: runs(50, 3_000) },
    );
  });
});

test('a bundle without encounters gives an empty session', () => {
  const { session, complete, missing } = fromFhirBundle({
    resourceType: 'Bundle',
    type: 'collection',
  });
  expect(session).toEqual({ facilitators: [], members: [] });
  expect(complete).toBe(false);
  expect(missing.length).toBeGreaterThan(5);
});

test('one page of a search is not read as the whole bundle', () => {
  const { session, missing: nothing } = fromFhirBundle(bundle);
  expect(nothing.filter(({ required }) => required)).toEqual([]);
  const page: Bundle = {
    ...bundle,
    type: 'searchset',
    link: [
      { relation: 'self', url: 'https://ehr.example/fhir/Encounter' },
      { relation: 'next', url: 'https://ehr.example/fhir?page=2' },
    ],
  };
  const read = fromFhirBundle(page);
  expect(read.complete).toBe(false);
  expect(read.session).toEqual(session);
  expect(read.missing).toMatchObject([
    { path: '', bundlePath: '/link/1', why: 'absent', required: true },
    ...nothing,
  ]);
});

test('more than five hundred patients are too many', () => {
  const [ground] = smallProcessGroup.members;
  const members = Array.from({ length: 501 }, (_, index) =>
    change(ground, {
      '/patientId': `p${index}`,
      '/note/noteId': `n${index}`,
      '/treatmentPlan/planId': `t${index}`,
    }),
  ).flatMap((member) => member ?? []);
  const crowd = bundleOf({ ...smallProcessGroup, members }, 'simultaneous encounters');
  expect(issuesOf(reading(crowd))).toEqual(['/entry too-many']);
});

test('five hundred patients are read in either layout, contained or not', () => {
  const [ground] = written.members;
  const members = Array.from({ length: 500 }, (_, index) => {
    const id = String(index).padStart(3, '0');
    return change(ground, {
      '/patientId': `p${id}`,
      '/note/noteId': `n${id}`,
      '/treatmentPlan/planId': `t${id}`,
    });
  }).flatMap((member) => member ?? []);
  const crowd = { ...written, members };
  const inner = ['Patient', 'Practitioner', 'Location', 'Condition'] as const;
  const crowds = [
    () => nested(bundleOf(crowd, one), [...inner]),
    () => bundleOf(crowd, several),
    () => bundleOf(crowd, one),
    () => nested(bundleOf(crowd, several), [...inner]),
  ];
  for (const bundle of crowds.slice(0, runs(2, 4)))
    expect(fromFhirBundle(bundle()).session).toEqual(crowd);
});

// What is read of each part of a bundle shows in what is read without it, or with it twice. The long runs ask every
// part, and write the files with `-u`.

const lines = (value: object): string[] =>
  leavesOf(value).map((path) => `${path}: ${valueAt(value, path.split('/').slice(1))}`);

const two = { ...smallProcessGroup, members: smallProcessGroup.members.slice(0, 2) };

test.each([
  ['bundle-with-one-encounter', () => richBundle(one)],
  ['bundle-with-simultaneous-encounters', () => bundleOf(two, several)],
])('the effect of each element of %s is unchanged', async (name, bundle) => {
  const oneOf = runs(5, 1);
  const read = (changed: Bundle) => lines(fromFhirBundle(changed));
  const parts = partByPart(bundle(), { other: 'other' }, read, oneOf);
  const file = `../../documents/${name}.parts.json`;
  if (oneOf === 1) await expect(`${JSON.stringify(parts, null, 1)}\n`).toMatchFileSnapshot(file);
  else
    expect(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))).toMatchObject(parts);
});

test('the reading of the small process group is unchanged', async () => {
  const reading = fromFhirBundle(bundleOf(smallProcessGroup, 'one encounter with parts'));
  await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
    '../../documents/bundle-read.json',
  );
});
