import * as z from 'zod/mini';
import { type Endpoint, longestText } from './endpoints.js';
import { problemSchema, titles } from './problem.js';

const reportSchema = z.looseObject({
  verdict: z.enum(['ready', 'review', 'blocked']),
  findings: z.array(
    z.looseObject({
      rule: z.string(),
      reason: z.string(),
      outcome: z.enum(['fail', 'review', 'no-data', 'advice']),
      path: z.string(),
      message: z.string(),
      remedy: z.string(),
    }),
  ),
});

// OpenAPI 3.1 uses JSON Schema, but declares the dialect once for the whole document.
const schemaOf = (schema: z.core.$ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const content = (type: string, schema: object) => ({ content: { [type]: { schema } } });

const problems = Object.fromEntries(
  ([400, 408, 413, 415, 422, 500, 503] as const).map((status) => [
    `${status}`,
    {
      description: titles[status],
      ...content('application/problem+json', { $ref: '#/components/schemas/Problem' }),
    },
  ]),
);

const pathItem = ({ path, summary, input }: Endpoint) => ({
  post: {
    operationId: path.slice(1).replaceAll('/', '-'),
    summary,
    requestBody: { required: true, ...content('application/json', schemaOf(input)) },
    responses: {
      200: {
        description: 'The report. A billing fault is a finding, not an error.',
        ...content('application/json', { $ref: '#/components/schemas/Report' }),
      },
      ...problems,
    },
  },
});

/** The OpenAPI document, made from the schemas that check the bodies. */
export const openApi = (endpoints: readonly Endpoint[], maxBytes: number) => ({
  openapi: '3.1.0',
  info: {
    title: 'Group therapy billing',
    version: '1.0.0',
    description: `A body may have at most ${maxBytes} bytes, and each text in it at most ${longestText} characters.`,
  },
  paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, pathItem(endpoint)])),
  components: { schemas: { Report: schemaOf(reportSchema), Problem: schemaOf(problemSchema) } },
});
