import type { Bundle, Composition, Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change, removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle, type MissingPart } from '../../../src/standards/fhir/index.js';
import { own } from '../../../src/standards/fhir/systems.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { bundleOf, type LayoutKind } from './bundle-of.js';
import { edited } from './restyled.js';

const written = change(smallProcessGroup, { '/program': 'outpatient' });
const whole: LayoutKind = 'one encounter with parts';
const simultaneous: LayoutKind = 'simultaneous encounters';

const told = ({ path, why, required }: MissingPart): string =>
  `${path} ${why}${required ? ' required' : ''}`;

const reading = (
  change: (resource: FhirResource) => FhirResource | undefined,
  layout: LayoutKind = whole,
) => fromFhirBundle(edited(bundleOf(written, layout), change));

const without =
  (...kinds: FhirResource['resourceType'][]) =>
  (resource: FhirResource) =>
    kinds.includes(resource.resourceType) ? undefined : resource;

const onEncounter =
  (id: string, make: (encounter: Encounter) => Partial<Encounter>) =>
  (resource: FhirResource): FhirResource =>
    resource.resourceType === 'Encounter' && resource.id === id
      ? { ...resource, ...make(resource) }
      : resource;

const onNote =
  (make: (note: Composition) => Partial<Composition>) =>
  (resource: FhirResource): FhirResource =>
    resource.id === 'note-a' && resource.resourceType === 'Composition'
      ? { ...resource, ...make(resource) }
      : resource;

const sessionId = written.sessionId;
const partA = `${sessionId}.patient-a`;
const each = (path: string, why: string) => [0, 1, 2].map((n) => `/members/${n}${path} ${why}`);
const noteA = written.members[0]?.note;

describe('what the bundle does not say is listed, and nothing stands in for it', () => {
  const cases: [
    name: string,
    change: (resource: FhirResource) => FhirResource | undefined,
    missing: string[],
    changes: Record<string, unknown>,
  ][] = [
    [
      'coverage',
      without('Coverage'),
      each('/payerId', 'absent'),
      Object.fromEntries([0, 1, 2].map((n) => [`/members/${n}/payerId`, removed])),
    ],
    [
      'plans',
      without('CarePlan'),
      each('/treatmentPlan', 'absent'),
      Object.fromEntries([0, 1, 2].map((n) => [`/members/${n}/treatmentPlan`, removed])),
    ],
    [
      'patients: the id of the reference stays',
      without('Patient'),
      each('/name', 'absent'),
      Object.fromEntries([0, 1, 2].map((n) => [`/members/${n}/name`, removed])),
    ],
    [
      'notes',
      without('Composition'),
      each('/note', 'absent'),
      Object.fromEntries([0, 1, 2].map((n) => [`/members/${n}/note`, removed])),
    ],
    [
      'conditions',
      without('Condition'),
      each('/diagnoses', 'unreadable'),
      Object.fromEntries([0, 1, 2].map((n) => [`/members/${n}/diagnoses`, removed])),
    ],
    [
      'the practitioner',
      without('Practitioner', 'PractitionerRole'),
      [
        '/facilitators/0/credential absent',
        '/facilitators/0/npi absent',
        '/facilitators/0/practitionerType absent',
      ],
      {
        '/facilitators/0': { providerId: 'dr-lindqvist', bills: true, credential: '' },
      },
    ],
    [
      'the words of our own',
      onEncounter(sessionId, () => ({ extension: [] })),
      ['/focus absent', '/interventions absent', '/interaction absent', '/instruction absent'],
      {
        '/focus': removed,
        '/interventions': removed,
        '/interaction': removed,
        '/instruction': removed,
      },
    ],
    [
      'a word that nobody knows',
      onEncounter(sessionId, ({ extension = [] }) => ({
        extension: [
          ...extension.filter(({ url }) => url !== own('instruction')),
          { url: own('interaction'), valueCode: 'yoga' },
          { url: own('instruction'), valueCode: 'a lot' },
        ],
      })),
      ['/interaction unreadable', '/instruction unreadable'],
      { '/interaction': removed, '/instruction': removed },
    ],
    [
      'the time of a note',
      onNote(() => ({ date: '2026-03-04' })),
      ['/members/0/note/writtenAt unreadable'],
      { '/members/0/note/writtenAt': removed },
    ],
    [
      'the time of a signature',
      onNote(({ attester = [] }) => ({
        attester: attester.map(({ time: _, ...unsigned }) => unsigned),
      })),
      ['/members/0/note/signature absent'],
      { '/members/0/note/signature': removed },
    ],
    [
      'the words of a note',
      onNote(() => ({ section: [] })),
      ['/members/0/note/text unreadable'],
      {
        '/members/0/note': {
          noteId: 'note-a',
          serviceDate: noteA?.serviceDate,
          writtenAt: noteA?.writtenAt,
          signature: noteA?.signature,
        },
      },
    ],
    [
      'the end of a plan that is only a year',
      (resource) =>
        resource.id === 'plan-patient-a' && resource.resourceType === 'CarePlan'
          ? { ...resource, period: { ...resource.period, end: '2026' } }
          : resource,
      ['/members/0/treatmentPlan unreadable'],
      { '/members/0/treatmentPlan': removed },
    ],
    [
      'a second primary diagnosis in another code system',
      (resource) =>
        resource.id === 'patient-b.0' && resource.resourceType === 'Condition'
          ? { ...resource, code: { text: 'Depression' } }
          : resource,
      ['/members/1/diagnoses unreadable'],
      { '/members/1/diagnoses': removed },
    ],
    [
      'the times of one patient',
      onEncounter(partA, () => ({ period: { start: '2026-03-04', end: '2026-03-04' } })),
      ['/members/0/presence unreadable'],
      {},
    ],
    [
      'the kind of a virtual part',
      onEncounter(partA, () => ({ class: { code: 'VR' } })),
      ['/members/0/telehealth absent'],
      {},
    ],
    [
      'which of two plans holds',
      (resource) =>
        resource.id === 'plan-patient-b' && resource.resourceType === 'CarePlan'
          ? { ...resource, subject: { reference: 'Patient/patient-a' } }
          : resource,
      ['/members/0/treatmentPlan ambiguous', '/members/1/treatmentPlan absent'],
      { '/members/0/treatmentPlan': removed, '/members/1/treatmentPlan': removed },
    ],
    [
      'which of two notes it is',
      (resource) =>
        resource.id === 'note-b' && resource.resourceType === 'Composition'
          ? {
              ...resource,
              subject: { reference: 'Patient/patient-a' },
              encounter: { reference: `Encounter/${partA}` },
            }
          : resource,
      ['/members/0/note ambiguous', '/members/1/note absent'],
      { '/members/0/note': removed, '/members/1/note': removed },
    ],
  ];

  test.each(cases)('%s', (_, edit, missing, changes) => {
    const read = reading(edit);
    expect(read.missing.map(told)).toEqual(missing);
    expect(read.session).toEqual(change(written, changes));
    expect(read.complete).toBe(true);
    for (const { lookedFor, neededFor, bundlePath } of read.missing) {
      expect(lookedFor.length).toBeGreaterThan(10);
      expect(neededFor.length).toBeGreaterThan(5);
      expect(bundlePath).toMatch(/^\/entry\/\d+\/resource$/);
    }
  });
});

describe('without a required part the reading is not complete', () => {
  test.each<[string, (resource: FhirResource) => FhirResource | undefined, string]>([
    ['the kind of group', onEncounter(sessionId, () => ({ type: [] })), '/groupType absent'],
    ['the place', without('Location'), '/placeOfService absent'],
    ['an attendance', onEncounter(partA, () => ({ status: 'unknown' })), '/members absent'],
    [
      'the zone of a start in UTC',
      onEncounter(sessionId, () => ({
        period: { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:45:00Z' },
      })),
      '/timeZone absent',
    ],
  ])('%s', (_, edit, missing) => {
    const read = reading(edit);
    expect(read.complete).toBe(false);
    expect(read.missing.map(told)).toContain(`${missing} required`);
  });

  test('and what it lacks is what the check would call missing', () => {
    const read = reading(without('Location', 'Encounter'));
    const required = read.missing.filter((part) => part.required).map(({ path }) => path);
    expect(required).toEqual(['/sessionId', '/start', '/end', '/placeOfService', '/groupType']);
    const check = () => validateGroupSession(read.session as typeof written);
    expect(check).toThrowError(
      expect.objectContaining({
        issues: required.map((path) => expect.objectContaining({ path, code: 'missing' })),
      }),
    );
  });

  test('until the caller states what is known', () => {
    const bundle = edited(bundleOf(written, simultaneous), without('Location'));
    const known = { placeOfService: '11', groupType: 'recovery' as const };
    const read = fromFhirBundle(bundle, { known });
    expect(read.complete).toBe(true);
    expect(read.missing).toEqual([]);
    expect(read.session).toEqual({ ...written, ...known });
    expect(Object.keys(read.sources)).not.toContain('/groupType');
  });
});

describe('simultaneous encounters', () => {
  test('have the lowest encounter id as session id where nothing names the session', () => {
    const nameless = (resource: FhirResource): FhirResource =>
      resource.resourceType === 'Encounter' ? { ...resource, identifier: [] } : resource;
    const read = reading(nameless, simultaneous);
    expect(read.missing.map(told)).toEqual(['/sessionId absent']);
    expect(read.session).toEqual({ ...written, sessionId: partA });
  });

  test('have the appointment as session id where they share one', () => {
    const scheduled = (resource: FhirResource): FhirResource =>
      resource.resourceType === 'Encounter'
        ? { ...resource, identifier: [], appointment: [{ reference: 'Appointment/tuesday' }] }
        : resource;
    const read = reading(scheduled, simultaneous);
    expect(read.missing).toEqual([]);
    expect(read.session).toEqual({ ...written, sessionId: 'tuesday' });
  });

  test('that contradict each other say nothing', () => {
    const read = reading(
      onEncounter(partA, () => ({
        type: [{ coding: [{ system: own('group-type'), code: 'support' }] }],
      })),
      simultaneous,
    );
    expect(read.missing.map(told)).toContain('/groupType ambiguous required');
    expect(read.session.groupType).toBeUndefined();
  });

  test('begin with the first and end with the last who attended', () => {
    const early = '2026-03-04T18:20:00-05:00';
    const read = reading(
      onEncounter(partA, ({ period }) => ({ period: { ...period, start: early } })),
      simultaneous,
    );
    expect(read.session.start).toBe(early);
    const [a, b] = read.session.members ?? [];
    expect(a?.presence).toBeUndefined();
    expect(b?.presence).toEqual([{ from: written.start, to: written.end }]);
  });

  test('at home and in the office need the place of the session from the caller', () => {
    const session = change(written, {
      '/members/0/placeOfService': '10',
      '/members/0/telehealth': 'audio-video',
    });
    const bundle = bundleOf(session, simultaneous);
    expect(fromFhirBundle(bundle).missing.map(told)).toEqual([
      '/placeOfService ambiguous required',
    ]);
    const read = fromFhirBundle(bundle, { known: { placeOfService: '11' } });
    expect(read.session).toEqual(session);
    expect(read.complete).toBe(true);
  });
});

test('a patient whom the group lists and no encounter shows is named by place, not by name', () => {
  const bundle: Bundle = edited(
    bundleOf(written, whole),
    onEncounter(sessionId, () => ({
      subject: { reference: 'Group/tuesday' },
    })),
  );
  bundle.entry?.push({
    fullUrl: 'https://ehr.example/fhir/Group/tuesday',
    resource: {
      resourceType: 'Group',
      id: 'tuesday',
      type: 'person',
      actual: true,
      member: ['patient-a', 'patient-b', 'patient-c', 'patient-d', 'patient-e'].map((id) => ({
        entity: { reference: `Patient/${id}` },
        inactive: id === 'patient-e',
      })),
    },
  });
  const read = fromFhirBundle(bundle);
  expect(read.session).toEqual(written);
  expect(read.missing.map(told)).toEqual(['/members absent']);
});
