import * as z from 'zod/mini';
import { shapeOf } from '../../../../src/standards/fhir/bundle/resource-shapes.js';
import type { JsonSchema } from '../structure/json-schema.js';

/** The schema of a file in docs/schemas. */
export const file = (name: string): JsonSchema => ({ $ref: name });

/** An array of values with a schema file. */
export const listOf = (name: string): JsonSchema => ({ type: 'array', items: file(name) });

/** Any text. */
export const text: JsonSchema = { type: 'string' };

const texts: JsonSchema = { type: 'object', additionalProperties: text };
const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({ type: 'object', properties, required });

const kinds = [
  'Encounter',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Group',
  'Condition',
  'CarePlan',
  'ServiceRequest',
  'Goal',
  'Coverage',
  'Composition',
  'DocumentReference',
  'Binary',
  'Provenance',
] as const;

const resources = kinds.map((kind) => {
  const shape = shapeOf(kind);
  if (!shape) throw new TypeError(`${kind} is not supported.`);
  return shape;
});

/** A bundle of resources of every supported kind. */
export const bundle: JsonSchema = JSON.parse(
  JSON.stringify(
    z.toJSONSchema(
      z.object({
        resourceType: z.literal('Bundle'),
        entry: z.array(
          z.object({ fullUrl: z.exactOptional(z.string()), resource: z.union(resources) }),
        ),
      }),
      { io: 'input', unrepresentable: 'any' },
    ),
  ),
);

/** Options for reading a note. */
export const noteReading: JsonSchema = objectOf({
  name: objectOf({ given: text, family: text }),
  clinicians: { type: 'array', items: objectOf({ given: text, family: text }) },
  goals: { type: 'array', items: objectOf({ goalId: text, text }, ['goalId', 'text']) },
});

/** Options for reading a file of claims. */
export const claimReading: JsonSchema = objectOf({ patients: texts, payerIds: texts });

/** Options for reading a remittance. */
export const remittanceReading: JsonSchema = objectOf({ payerIds: texts });

/** The rows of an export. */
export const rows: JsonSchema = { type: 'array', items: texts };

/** Options for reading the rows of an export. */
export const rowReading: JsonSchema = objectOf({
  columns: texts,
  timeZone: text,
  dateOrder: { enum: ['mdy', 'dmy', 'ymd'] },
});

/** Options for reading a bundle. */
export const reading: JsonSchema = objectOf({ encounter: text });

/** Options of a page in addition to its report. */
export const pageOptions: JsonSchema = objectOf({
  notes: { anyOf: [file('group-session'), listOf('note'), listOf('billed-service'), texts] },
  claims: file('claim-batch'),
});

/** The sources of findings in a bundle. */
export const placed: JsonSchema = objectOf({ sources: texts });

const inches: JsonSchema = { type: 'number', minimum: -1, maximum: 1 };

/** Print options of a sheet. */
export const printing: JsonSchema = objectOf({
  guides: { type: 'boolean' },
  shift: objectOf({ right: inches, down: inches }, ['right', 'down']),
});

/** Facts about a published file of edits that the file does not contain. */
export const edition: JsonSchema = objectOf(
  {
    setting: { enum: ['professional', 'outpatient-facility'] },
    source: text,
    effective: { type: 'string', pattern: '^2026-0[1-9]-0[1-9]$' },
    codes: { type: 'array', items: { type: 'string', pattern: '^[A-Z0-9]{5}$' } },
  },
  ['setting', 'source', 'effective'],
);
