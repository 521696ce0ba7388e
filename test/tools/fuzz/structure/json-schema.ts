import { readFileSync } from 'node:fs';

/** The supported keywords of JSON Schema. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** A schema, and the file that contains its `$defs`. */
export interface PlacedSchema {
  readonly schema: JsonSchema;
  readonly file: JsonSchema;
}

const files = new Map<string, JsonSchema>();

const fileOf = (name: string): JsonSchema => {
  const known = files.get(name);
  if (known) return known;
  const read: JsonSchema = JSON.parse(readFileSync(`docs/schemas/${name}.json`, 'utf8'));
  files.set(name, read);
  return read;
};

/** Resolves a reference: `#`, `#/$defs/Day`, or the name of a file of docs/schemas. */
export const resolved = (ref: string, file: JsonSchema): PlacedSchema => {
  if (ref === '#') return { schema: file, file };
  if (!ref.startsWith('#')) return { schema: fileOf(ref), file: fileOf(ref) };
  const schema = file.$defs?.[ref.slice('#/$defs/'.length)];
  if (!schema) throw new TypeError(`There is no schema at ${ref}.`);
  return { schema, file };
};
