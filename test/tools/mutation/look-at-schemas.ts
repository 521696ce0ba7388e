import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, type SchemaName } from '../../whole/schemas/catalogue.js';
import { jsonSchemaOf } from '../../whole/schemas/json-schemas.js';

// As of the rules: test/whole/schemas/schemas.test.ts asks the same, and much that takes longer.
test('the JSON Schemas say what the schemas say', () => {
  for (const name of Object.keys(catalogue) as SchemaName[])
    expect(jsonSchemaOf(name)).toBe(readFileSync(`docs/schemas/${name}.json`, 'utf8'));
});
