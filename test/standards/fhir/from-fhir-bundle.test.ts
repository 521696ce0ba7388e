import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/claim/build-per-patient-claims.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { deepFreeze } from '../../whole/deep-freeze.js';
import { bundleOf, type LayoutKind } from './bundle-of.js';
import { nested, restyled, type Style, shuffled } from './restyled.js';
import { tellableSession } from './tellable-session.js';
import { problemsOf } from './validity.js';

const layouts: LayoutKind[] = ['one encounter with parts', 'simultaneous encounters'];
const styles: Style[] = ['absolute', 'versioned', 'relative', 'without addresses', 'urn:uuid'];

const written: GroupSession = change(smallProcessGroup, { '/program': 'outpatient' });

describe.each(layouts)('a group laid out as %s', (layout) => {
  const bundle = bundleOf(written, layout);
  const reading = fromFhirBundle(bundle);

  test('is real FHIR', () => {
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

  test('is read out of contained resources', () => {
    const inner = ['Patient', 'Practitioner', 'Location', 'Condition', 'Goal', 'Organization'];
    const inside = nested(bundle, inner as Parameters<typeof nested>[1]);
    expect(inside.entry?.length).toBeLessThan((bundle.entry?.length ?? 0) / 2 + 3);
    for (const { resource } of inside.entry ?? []) expect(problemsOf(resource ?? {})).toEqual([]);
    expect(fromFhirBundle(inside).session).toEqual(written);
    expect(fromFhirBundle(inside).missing).toEqual([]);
    expect(fromFhirBundle(shuffled(inside, 5)).session).toEqual(written);
  });

  test('says where each part was read, in FHIRPath', () => {
    const { sources } = reading;
    expect(sources['/start']).toMatch(/^Bundle\.entry\[\d+\]\.resource\.period\.start$/);
    const note = sources['/members/1/note'] ?? '';
    const place = Number(/entry\[(\d+)\]/.exec(note)?.[1]);
    expect(bundle.entry?.[place]?.resource?.id).toBe('note-b');
  });

  test('does not touch the bundle, which may be frozen', () => {
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
  'a member who pays': { '/members/0/coverage': 'self-pay', '/members/0/payerId': removed },
  'a member who is not billed': { '/members/0/coverage': 'not-billed' },
  'a member on the telephone': { '/members/0/telehealth': 'audio-only' },
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
  test.each(layouts)('is read the same from %s', (layout) => {
    const session = change(written, changes);
    const reading = fromFhirBundle(shuffled(bundleOf(session, layout), 11));
    expect(reading.session).toEqual(session);
    expect(reading.missing).toEqual([]);
    expect(validateGroupSession(reading.session as GroupSession)).toEqual(
      validateGroupSession(session),
    );
  });
});

test('any session that FHIR can tell comes back, in both layouts and every style', () => {
  fc.assert(
    fc.property(
      tellableSession,
      fc.constantFrom(...layouts),
      fc.constantFrom(...styles),
      fc.nat(),
      (session, layout, style, seed) => {
        const bundle = shuffled(restyled(bundleOf(session, layout), style), seed);
        const reading = fromFhirBundle(bundle);
        expect(reading.session).toEqual(session);
        expect(reading.complete).toBe(true);
      },
    ),
    { seed: 90853, numRuns: 200 },
  );
});
