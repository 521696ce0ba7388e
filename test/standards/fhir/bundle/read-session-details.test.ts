import type { Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { own } from '../../../../src/standards/fhir/systems.js';
import { encounterOf, part, readSession, whole } from './encounter-resources.js';
import { missingLine, partA, readingOf, written } from './small-group-bundle.js';

describe('the details of a session', () => {
  const word = (name: string, ...values: string[]) =>
    values.map((valueCode) => ({ url: own(name), valueCode }));
  const details = (extension: object[], key: string) => {
    const { session, missing } = readSession(
      whole({ extension: extension as NonNullable<Encounter['extension']> }),
      part('a'),
    );
    return [Reflect.get(session, key), ...missing.filter((one) => one.startsWith(`/${key} `))];
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
    expect(details(extension, key)).toEqual([value]);
  });

  test.each([
    ['billAs', word('bill-as', 'somebody')],
    ['billAs', word('bill-as', 'facility', 'professional')],
    ['telehealth', word('telehealth', 'letter')],
    ['instruction', word('instruction', 'half', 'most')],
    ['interaction', word('interaction', 'none', 'member-feedback')],
    ['interaction', word('interaction', 'unheard-of')],
  ])('%s is unreadable: %#', (key, extension) => {
    expect(details(extension, key)).toEqual([undefined, `/${key} unreadable /entry/0/resource`]);
  });

  test('are missing only if a session needs them', () => {
    for (const key of ['billAs', 'sizeRationale', 'telehealth'])
      expect(details([], key)).toEqual([undefined]);
    for (const key of ['instruction', 'interaction', 'interventions', 'focus'])
      expect(details([], key)).toEqual([undefined, `/${key} absent /entry/0/resource`]);
  });

  test('need the telehealth kind if a patient’s encounter was virtual', () => {
    const missingTelehealth = (...parts: Encounter[]) =>
      readSession(...parts).missing.filter((one) => one.startsWith('/telehealth'));
    expect(
      missingTelehealth(encounterOf('a'), encounterOf('b', { class: { code: 'VR' } })),
    ).toHaveLength(1);
    expect(missingTelehealth(encounterOf('a'), encounterOf('b'))).toEqual([]);
  });
});

describe('the session ID of simultaneous encounters', () => {
  test('is the lowest encounter ID if nothing else identifies the session', () => {
    const nameless = (resource: FhirResource): FhirResource =>
      resource.resourceType === 'Encounter' ? { ...resource, identifier: [] } : resource;
    const read = readingOf(nameless, 'simultaneous encounters');
    expect(read.missing.map(missingLine)).toEqual(['/sessionId absent']);
    expect(read.session).toEqual({ ...written, sessionId: partA });
  });

  test('is the appointment that the encounters share', () => {
    const scheduled = (resource: FhirResource): FhirResource =>
      resource.resourceType === 'Encounter'
        ? { ...resource, identifier: [], appointment: [{ reference: 'Appointment/tuesday' }] }
        : resource;
    const read = readingOf(scheduled, 'simultaneous encounters');
    expect(read.missing).toEqual([]);
    expect(read.session).toEqual({ ...written, sessionId: 'tuesday' });
  });
});
