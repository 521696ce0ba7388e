import { describe, expect, test } from 'vitest';
import { catalogue, type SchemaName } from '../schemas/catalogue.js';
import { calls } from './calls.js';
import { holdingsOf } from './fields.js';
import { textFieldsOf } from './schema-texts.js';
import { partsOf } from './walk.js';

const isName = (name: string): name is SchemaName => Object.hasOwn(catalogue, name);
// Claims are the output of one function and the input of four others.
const inputs = Object.keys(catalogue).filter(
  (name): name is SchemaName =>
    isName(name) && (catalogue[name].goes === 'in' || name === 'professional-claim'),
);

/** The arguments of all calls that use a schema. */
const givenAs = (name: SchemaName): unknown[] =>
  calls.flatMap(({ given, shapes }) =>
    shapes.flatMap((shape, index) => {
      if (shape === name) return [given[index]];
      const list = given[index];
      return Array.isArray(shape) && shape[0] === name && Array.isArray(list) ? list : [];
    }),
  );

const asPattern = (field: string): RegExp =>
  new RegExp(`^${field.replaceAll('*', '\\*').replaceAll('{}', '[^/]+')}$`);

// Covered as parts of other inputs.
const parts: readonly SchemaName[] = ['payer-policy', 'ptp-table'];

describe.each(inputs.filter((name) => !parts.includes(name)))('%s', (name) => {
  test('has a canary in every text field', () => {
    const filled = givenAs(name)
      .flatMap((value) => partsOf(value))
      .filter(({ value }) => typeof value === 'string')
      .map(({ pattern }) => pattern);
    const empty = textFieldsOf(name)
      .filter(({ chosen }) => !chosen)
      .map(({ pattern }) => pattern)
      .filter((field) => !filled.some((pattern) => asPattern(field).test(pattern)));
    expect(empty).toEqual([]);
  });
});

const formats: readonly SchemaName[] = [
  ...parts,
  'x12-envelope',
  'cms1500-context',
  'fhir-claim-context',
];

describe.each(inputs.filter((name) => !formats.includes(name)))('%s', (name) => {
  test('has exactly one category for every text field', () => {
    const fields = textFieldsOf(name);
    const undecided = fields.filter(({ pattern }) => holdingsOf(`/0${pattern}`).length !== 1);
    expect(undecided.map(({ pattern }) => `${pattern} ${holdingsOf(`/0${pattern}`)}`)).toEqual([]);
    const misjudged = fields.filter(
      ({ pattern, free }) => !free && holdingsOf(`/0${pattern}`)[0] !== 'shaped',
    );
    expect(misjudged).toEqual([]);
  });
});
