import type { Bundle, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { bundleOf } from '../bundle-of.js';
import { edited } from '../edited-bundles.js';
import { collection, encounterOf, part, readSession, to, whole } from './encounter-resources.js';
import { missingLine, onEncounter, written } from './small-group-bundle.js';

describe('the roster', () => {
  const members = (...resources: FhirResource[]) => {
    const { session, missing } = readSession(...resources);
    return {
      roster: (session.members ?? []).map(
        ({ patientId, attendance }) => `${patientId} ${attendance}`,
      ),
      missing: missing.filter((one) => one.startsWith('/members ')),
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

  test('has every patient with an encounter, who attended if any encounter says so', () => {
    expect(
      members(
        whole(),
        part('b'),
        part('a', { status: 'cancelled' }),
        part('a2', { subject: to('Patient/a') }),
        part('c', { status: 'cancelled' }),
        part('c2', { status: 'planned', subject: to('Patient/c') }),
      ),
    ).toEqual({ roster: ['a attended', 'b attended', 'c absent'], missing: [] });
    expect(members(whole(), part('b'), part('a', { status: 'planned' }))).toEqual({
      roster: ['a undefined', 'b attended'],
      missing: [],
    });
  });

  test('lacks the others if the bundle holds one patient’s part of an encounter and not the whole', () => {
    const lacks = '/members absent /entry/0/resource';
    expect(members(part('a'))).toEqual({ roster: ['a attended'], missing: [lacks] });
    expect(members(part('a'), part('b'))).toEqual({
      roster: ['a attended', 'b attended'],
      missing: [lacks],
    });
    expect(members(encounterOf('a')).missing).toEqual([]);
    const stay = encounterOf('whole', { subject: to('Patient/a'), period: {} });
    expect(
      fromFhirBundle(collection(part('a'), stay), { encounter: 'a' }).missing,
    ).not.toContainEqual(expect.objectContaining({ path: '/members' }));
  });

  test('lacks patients of the Group without an encounter', () => {
    const listed = ['a', 'b', 'c'].map((id) => ({ entity: to(`Patient/${id}`) }));
    expect(members(ofGroup, part('a'), group(...listed)).missing).toEqual([
      '/members absent /entry/0/resource',
      '/members absent /entry/0/resource',
    ]);
    expect(
      members(
        ofGroup,
        part('a'),
        group({ entity: to('Patient/a') }, { entity: to('Patient/b'), inactive: true }),
      ).missing,
    ).toEqual([]);
    expect(members(ofGroup, group({ entity: to('Patient/a') })).missing).toEqual([
      '/members absent /entry/0/resource',
    ]);
    expect(members(ofGroup, group({ entity: {} })).missing).toEqual([
      '/members absent /entry/0/resource',
    ]);
    expect(members(whole()).missing).toEqual(['/members absent /entry/0/resource']);
  });
});

test('a patient of the Group without an encounter is reported by path, not by name', () => {
  const bundle: Bundle = edited(
    bundleOf(written, 'one encounter with parts'),
    onEncounter(written.sessionId, () => ({
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
  expect(read.missing.map(missingLine)).toEqual(['/members absent']);
});
