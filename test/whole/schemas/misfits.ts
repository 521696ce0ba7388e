import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { pointer } from '../../../src/input/schema-path.js';
import { catalogue, type SchemaName } from './catalogue.js';
import { jsonSchemaOf } from './json-schemas.js';

// JSON Schema formats are annotations here; only the library checks that a date exists.
const ajv = new Ajv2020({ validateFormats: false, allErrors: true, strict: true });
const validators = new Map<SchemaName, ValidateFunction>();

const validatorOf = (name: SchemaName): ValidateFunction => {
  const known = validators.get(name);
  if (known) return known;
  const made = ajv.compile(JSON.parse(jsonSchemaOf(name)));
  validators.set(name, made);
  return made;
};

/** JSON Pointers to keys missing from an answer's schema. Answers must have no undocumented keys. */
const ignoredKeys = (value: unknown, read: unknown, at: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const parts: object = Object(read);
  return Object.entries(value).flatMap(([key, part]) => {
    const path = at + pointer([key]);
    return Object.hasOwn(parts, key) ? ignoredKeys(part, Reflect.get(parts, key), path) : [path];
  });
};

/** Every mismatch between a value and its zod schema or JSON Schema. */
export const misfits = (name: SchemaName, value: unknown): string[] => {
  const { schema, goes } = catalogue[name];
  const { error, data } = z.safeParse(schema, value);
  const validate = validatorOf(name);
  validate(value);
  return [
    ...(error?.issues ?? []).map(({ path, code }) => `zod /${path.join('/')}: ${code}`),
    ...(error || goes === 'in'
      ? []
      : ignoredKeys(value, data, '').map((path) => `zod ${path}: ignored`)),
    ...(validate.errors ?? []).map(
      ({ instancePath, keyword }) => `JSON Schema ${instancePath}: ${keyword}`,
    ),
  ];
};
