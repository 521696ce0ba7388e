import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { catalogue, type SchemaName } from './catalogue.js';
import { jsonSchemaOf } from './json-schemas.js';

// Formats say what a text means; whether a day exists is judged by the library alone.
const ajv = new Ajv2020({ validateFormats: false, allErrors: true, strict: true });
const validators = new Map<SchemaName, ValidateFunction>();

const validatorOf = (name: SchemaName): ValidateFunction => {
  const known = validators.get(name);
  if (known) return known;
  const made = ajv.compile(JSON.parse(jsonSchemaOf(name)));
  validators.set(name, made);
  return made;
};

/** Where a value is not of the shape: by the zod schema, which knows every key, and by the JSON Schema. */
export const misfits = (name: SchemaName, value: unknown): string[] => {
  const { error } = z.safeParse(catalogue[name].schema, value);
  const validate = validatorOf(name);
  validate(value);
  return [
    ...(error?.issues ?? []).map(({ path, code }) => `zod /${path.join('/')}: ${code}`),
    ...(validate.errors ?? []).map(
      ({ instancePath, keyword }) => `JSON Schema ${instancePath}: ${keyword}`,
    ),
  ];
};
