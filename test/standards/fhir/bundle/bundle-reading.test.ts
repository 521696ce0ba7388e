import { describe, expect, test } from 'vitest';
import { bundleIndex } from '../../../../src/standards/fhir/bundle/bundle-index.js';
import {
  chartsOf,
  type Reading,
  recordMissing,
  recordSource,
  setKnown,
} from '../../../../src/standards/fhir/bundle/bundle-reading.js';
import { readBundle } from '../../../../src/standards/fhir/bundle/bundle-resources.js';
import { to } from './chart-resources.js';

const indexOf = (...resources: object[]) =>
  bundleIndex(
    readBundle({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) }, [])
      .resources,
  );

const patient = { resourceType: 'Patient', id: 'a' };
const patientPath = '/entry/0/resource';

describe('the charts of a bundle', () => {
  const plans = (status: string) => {
    const plan = { resourceType: 'CarePlan', id: 'p', status, subject: to('Patient/a') };
    return chartsOf(indexOf(patient, plan)).plans.get(patientPath) ?? [];
  };

  test('leave out resources entered in error and superseded ones', () => {
    expect(plans('active')).toHaveLength(1);
    expect(plans('completed')).toHaveLength(1);
    expect(plans('entered-in-error')).toEqual([]);
    expect(plans('superseded')).toEqual([]);
  });

  test('have a document under each of its encounters', () => {
    const encounters = ['x', 'y'].map((id) => ({ resourceType: 'Encounter', id }));
    const document = {
      resourceType: 'DocumentReference',
      id: 'd',
      context: { encounter: [to('Encounter/x'), to('Encounter/y')] },
    };
    const { notes } = chartsOf(indexOf(...encounters, document));
    expect([...notes].map(([key, found]) => [key, found.length])).toEqual([
      ['/entry/0/resource', 1],
      ['/entry/1/resource', 1],
    ]);
  });
});

test('sources and missing parts are recorded with their paths', () => {
  const index = indexOf(patient);
  const [at] = index.all('Patient');
  if (!at) throw new Error('The bundle has a patient.');
  const reading: Reading = {
    index,
    charts: chartsOf(index),
    encounters: { whole: undefined, parts: [] },
    missing: [],
    sources: new Map(),
  };
  recordSource(reading, '/members/0/name', at, '.name');
  recordMissing(reading, 'name', '/members/0/name', { why: 'unreadable', at });
  recordMissing(reading, 'start', '/start');
  expect([...reading.sources]).toEqual([['/members/0/name', 'Bundle.entry[0].resource.name']]);
  expect(reading.missing).toMatchObject([
    { path: '/members/0/name', bundlePath: patientPath, why: 'unreadable', required: false },
    { path: '/start', why: 'absent', required: true },
  ]);
  expect(reading.missing[1]).not.toHaveProperty('bundlePath');
});

test('an unknown value adds no key', () => {
  const target: { name?: string; age?: number } = {};
  setKnown(target, 'name', 'Ada');
  setKnown(target, 'age', undefined);
  expect(target).toEqual({ name: 'Ada' });
  expect(target).not.toHaveProperty('age');
});
