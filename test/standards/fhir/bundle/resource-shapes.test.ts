import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { shapeOf } from '../../../../src/standards/fhir/bundle/resource-shapes.js';

const read = (resource: { resourceType: string }) => {
  const shape = shapeOf(resource.resourceType);
  return shape && z.safeParse(shape, resource).success;
};

test('resource types that are not read have no shape', () => {
  expect(shapeOf('Encounter')).toBeDefined();
  expect(shapeOf('Observation')).toBeUndefined();
  expect(shapeOf('constructor')).toBeUndefined();
});

test('elements that are not used are ignored, and the others are checked', () => {
  expect(read({ resourceType: 'Patient', ...{ gender: 5, name: [{ family: 'Vance' }] } })).toBe(
    true,
  );
  expect(read({ resourceType: 'Patient', ...{ name: 'Vance' } })).toBe(false);
});

test('a Composition has one identifier, and other resources have a list', () => {
  const identifier = { system: 's', value: 'v' };
  expect(read({ resourceType: 'Composition', ...{ identifier } })).toBe(true);
  expect(read({ resourceType: 'Composition', ...{ identifier: [identifier] } })).toBe(false);
  expect(read({ resourceType: 'Patient', ...{ identifier: [identifier] } })).toBe(true);
  expect(read({ resourceType: 'Patient', ...{ identifier } })).toBe(false);
});

test('sections may contain sections', () => {
  const section = [{ title: 'Plan', section: [{ title: 'Homework', entry: [{}] }] }];
  expect(read({ resourceType: 'Composition', ...{ section } })).toBe(true);
  expect(read({ resourceType: 'Composition', ...{ section: [{ section: [5] }] } })).toBe(false);
});
