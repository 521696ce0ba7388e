import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change, removed } from '../../../../src/rule-book/change.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { validateGroupSession } from '../../../../src/validation/validate-group-session.js';
import { bundleOf } from '../bundle-of.js';
import { edited } from '../edited-bundles.js';
import {
  missingLine,
  onEncounter,
  onNote,
  partA,
  readingOf,
  without,
  written,
} from './small-group-bundle.js';

const each = (path: string, why: string) => [0, 1, 2].map((n) => `/members/${n}${path} ${why}`);

const noteA = written.members[0]?.note;

describe('a part that the bundle lacks is listed as missing, and nothing replaces it', () => {
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
      'patients (the ID comes from the reference)',
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
        '/facilitators/0': { providerId: 'dr-lindqvist', bills: true },
      },
    ],
    [
      'the extensions of this library',
      onEncounter(written.sessionId, () => ({ extension: [] })),
      ['/focus absent', '/interventions absent', '/interaction absent', '/instruction absent'],
      {
        '/focus': removed,
        '/interventions': removed,
        '/interaction': removed,
        '/instruction': removed,
      },
    ],
    [
      'an unknown word',
      onEncounter(written.sessionId, ({ extension = [] }) => ({
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
      ['/members/0/note/signature unreadable'],
      { '/members/0/note/signature': removed },
    ],
    [
      'the text of a note',
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
      'a plan whose end is a year alone',
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
      { '/members/0/presence': removed },
    ],
    [
      'the telehealth kind of one patient',
      onEncounter(partA, () => ({ class: { code: 'VR' } })),
      ['/members/0/telehealth absent'],
      {},
    ],
    [
      'a choice between two plans',
      (resource) =>
        resource.id === 'plan-patient-b' && resource.resourceType === 'CarePlan'
          ? { ...resource, subject: { reference: 'Patient/patient-a' } }
          : resource,
      ['/members/0/treatmentPlan ambiguous', '/members/1/treatmentPlan absent'],
      { '/members/0/treatmentPlan': removed, '/members/1/treatmentPlan': removed },
    ],
    [
      'a choice between two notes',
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
    const read = readingOf(edit);
    expect(read.missing.map(missingLine)).toEqual(missing);
    expect(read.session).toEqual(change(written, changes));
    expect(read.complete).toBe(true);
    for (const { lookedFor, neededFor, bundlePath } of read.missing) {
      expect(lookedFor.length).toBeGreaterThan(10);
      expect(neededFor.length).toBeGreaterThan(5);
      expect(bundlePath).toMatch(/^\/entry\/\d+\/resource$/);
    }
  });
});

describe('a reading without a part that a rule asks for is complete, and says which rule', () => {
  test.each<[string, (resource: FhirResource) => FhirResource | undefined, string, string]>([
    [
      'the group type',
      onEncounter(written.sessionId, () => ({ type: [] })),
      '/groupType',
      'session/group-type',
    ],
    ['the place of service', without('Location'), '/placeOfService', 'session/place'],
    [
      'the attendance of one patient',
      onEncounter(partA, () => ({ status: 'unknown' })),
      '/members/0/attendance',
      'member/attendance',
    ],
    [
      'the times of the session, but not its day',
      (resource) =>
        resource.resourceType === 'Encounter'
          ? { ...resource, period: { start: '2026-03-04' } }
          : resource,
      '/start',
      'session/times',
    ],
    ['the notes', without('Composition'), '/members/0/note', 'note/present'],
    ['the diagnoses', without('Condition'), '/members/0/diagnoses', 'member/diagnosis'],
    ['the plans', without('CarePlan'), '/members/0/treatmentPlan', 'member/treatment-plan'],
    ['the coverages', without('Coverage'), '/members/0/payerId', 'member/payer'],
  ])('%s', (_, edit, path, rule) => {
    const read = readingOf(edit);
    expect(read.missing.filter(({ required }) => required)).toEqual([]);
    if (!read.complete) throw new TypeError('The session can be checked.');
    expect(read.missing.find((part) => part.path === path)?.findings).toContain(rule);
    expect(read.session.serviceDate ?? read.session.start?.slice(0, 10)).toBe('2026-03-04');
    const { findings, members } = validateGroupSession(read.session);
    const found = [...findings, ...members.flatMap((member) => member.findings)];
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });
});

describe('a reading without a required part is incomplete', () => {
  test.each<[string, (resource: FhirResource) => FhirResource | undefined, string]>([
    [
      'the time zone of a start in UTC',
      onEncounter(written.sessionId, () => ({
        period: { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:45:00Z' },
      })),
      '/timeZone absent',
    ],
  ])('%s', (_, edit, missing) => {
    const read = readingOf(edit);
    expect(read.complete).toBe(false);
    expect(read.missing.map(missingLine)).toContain(`${missing} required`);
  });

  test('the required parts include those that the session check requires', () => {
    const read = readingOf(without('Location', 'Encounter'));
    const required = read.missing.filter((part) => part.required).map(({ path }) => path);
    expect(required).toEqual(['/sessionId', '/start']);
    const check = () => validateGroupSession(read.session as typeof written);
    expect(check).toThrowError(
      expect.objectContaining({
        issues: ['/sessionId', '/start'].map((path) =>
          expect.objectContaining({ path, code: 'missing' }),
        ),
      }),
    );
  });

  test('the caller can state the missing parts', () => {
    const bundle = edited(bundleOf(written, 'simultaneous encounters'), without('Location'));
    const known = { placeOfService: '11', groupType: 'recovery' as const };
    const read = fromFhirBundle(bundle, { known });
    expect(read.complete).toBe(true);
    expect(read.missing).toEqual([]);
    expect(read.session).toEqual({ ...written, ...known });
    expect(Object.keys(read.sources)).not.toContain('/groupType');
  });
});
