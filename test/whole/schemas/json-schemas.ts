import * as z from 'zod/mini';
import { decisionSchema } from '../../../src/finding/decision.js';
import { ruleIdSchema } from '../../../src/finding/finding.js';
import { ruleSettingsSchema } from '../../../src/finding/rule-options.js';
import { memberNoteSchema } from '../../../src/record/member-note.js';
import { personNameSchema } from '../../../src/record/person-name.js';
import { answeredCitationSchema, citationSchema } from '../../../src/reference/citation.js';
import { payerPolicySchema } from '../../../src/reference/payer-policy.js';
import { dateSchema, timeSchema } from '../../../src/time/time-schema.js';
import { catalogue, type Listed, type SchemaName } from './catalogue.js';

interface Metadata {
  id: string;
  title?: string;
  description?: string;
  format?: string;
}

const named = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

// Named schemas are defined once in $defs and referenced.
const parts: readonly (readonly [z.core.$ZodType, Metadata])[] = [
  [timeSchema, { id: 'Time', format: 'date-time', description: 'RFC 3339.' }],
  [dateSchema, { id: 'Day', format: 'date', description: 'An existing date.' }],
  [ruleSettingsSchema, { id: 'RuleSettings' }],
  [decisionSchema, { id: 'Decision' }],
  [ruleIdSchema, { id: 'RuleId', description: 'A rule ID never changes.' }],
  [citationSchema, { id: 'Citation' }],
  [answeredCitationSchema, { id: 'Citation' }],
  [personNameSchema, { id: 'PersonName' }],
  [memberNoteSchema, { id: 'MemberNote' }],
  [payerPolicySchema, { id: 'PayerPolicy' }],
];

const partsBeside = (root: SchemaName) => {
  const registry = z.registry<Metadata>();
  for (const [schema, metadata] of parts) registry.add(schema, metadata);
  for (const [name, { schema }] of Object.entries(catalogue))
    if (!registry.has(schema)) registry.add(schema, { id: named(name) });
  registry.remove(catalogue[root].schema);
  return registry;
};

// A later version may add keys to an answer, and to an input that an answer contains.
const openedUp = (json: z.core.JSONSchema.BaseSchema): void => {
  if (json.additionalProperties === false) delete json.additionalProperties;
};

// Readers accept a time without seconds or offset, or with a space in place of the T, which the format `date-time` has not.
const asTimesAreKept = (json: z.core.JSONSchema.BaseSchema): void => {
  delete json.format;
  json.description = 'RFC 3339; without an offset, local in the time zone of its record.';
  json.pattern =
    '^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$';
};

// Readers leave out an optional key that is null.
const asKeysAreKept = ({ properties = {}, required = [] }: z.core.JSONSchema.BaseSchema): void => {
  for (const [key, value] of Object.entries(properties))
    if (typeof value === 'object' && !required.includes(key)) properties[key] = orNull(value);
};

const orNull = (schema: z.core.JSONSchema.JSONSchema): z.core.JSONSchema.JSONSchema =>
  typeof schema.type === 'string' && !schema.enum && !('const' in schema)
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };

/** The self-contained JSON Schema of one input or output. */
export const jsonSchemaOf = (name: SchemaName): string => {
  const { schema, goes, description }: Listed = catalogue[name];
  const { $schema, id, $defs, ...rest } = z.toJSONSchema(schema, {
    metadata: partsBeside(name),
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.id;
      if (goes === 'out') openedUp(jsonSchema);
      else asKeysAreKept(jsonSchema);
      if (goes === 'in' && zodSchema === timeSchema) asTimesAreKept(jsonSchema);
    },
  });
  const file = {
    $schema,
    $id: `urn:group-therapy-billing:schema:${name}`,
    title: named(name),
    description,
    ...rest,
    ...($defs ? { $defs } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
