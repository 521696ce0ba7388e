import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { pointer } from '../../../src/input/schema-path.js';
import { catalogue, type SchemaName } from './catalogue.js';
import { jsonSchemaOf } from './json-schemas.js';

// Formats are annotations; only the library checks whether a day exists.
const ajv = new Ajv2020({ validateFormats: false, allErrors: true, strict: true });
const validators = new Map<SchemaName, ValidateFunction>();

const validatorOf = (name: SchemaName): ValidateFunction => {
  const known = validators.get(name);
  if (known) return known;
  const made = ajv.compile(JSON.parse(jsonSchemaOf(name)));
  validators.set(name, made);
  return made;
};

/** JSON Pointers to the keys that the schema of an answer ignores: an answer has none that it does not describe. */
const ignoredKeys = (value: unknown, read: unknown, at: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const parts: object = Object(read);
  return Object.entries(value).flatMap(([key, part]) => {
    const path = at + pointer([key]);
    return Object.hasOwn(parts, key) ? ignoredKeys(part, Reflect.get(parts, key), path) : [path];
  });
};

/** Where a value does not have the shape, by the zod schema, which knows every key, and by the JSON Schema. */
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
