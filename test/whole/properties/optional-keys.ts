import type { $ZodType } from 'zod/v4/core';
import { $ZodObject } from 'zod/v4/core';
import { acceptsNull, alternatives, pointer, stepsTo } from '../../../src/input/schema-path.js';

/** An optional key of a record. */
export interface OptionalKey {
  readonly pointer: string;
  /** The path with `*` for each index. */
  readonly pattern: string;
  readonly isPresent: boolean;
}

const isOptional = (schema: $ZodType): boolean => schema._zod.optin === 'optional';

const namesOf = (schemas: readonly $ZodType[]): string[] => [
  ...new Set(
    schemas.flatMap((one) => (one instanceof $ZodObject ? Object.keys(one._zod.def.shape) : [])),
  ),
];

/** Every optional key of a record that its schema describes, present or not, at every depth. */
export const optionalKeys = (
  schemas: readonly $ZodType[],
  value: unknown,
  above: readonly (string | number)[] = [],
): OptionalKey[] => {
  if (typeof value !== 'object' || value === null) return [];
  const record: Readonly<Record<string, unknown>> = { ...value };
  const inside = (key: string | number, part: unknown): OptionalKey[] =>
    optionalKeys(
      stepsTo(schemas, key).flatMap((step) => alternatives(step.value)),
      part,
      [...above, key],
    );
  if (Array.isArray(value)) return value.flatMap((part, index) => inside(index, part));
  return [...new Set([...namesOf(schemas), ...Object.keys(record)])].flatMap((key) => {
    const steps = stepsTo(schemas, key).filter(({ isNamed }) => isNamed);
    const keys = [...above, key];
    const own =
      steps.some((step) => isOptional(step.value)) && !steps.some((step) => acceptsNull(step.value))
        ? [
            {
              pointer: pointer(keys),
              pattern: `/${keys.map((one) => (typeof one === 'number' ? '*' : one)).join('/')}`,
              isPresent: Object.hasOwn(record, key),
            },
          ]
        : [];
    return [...own, ...inside(key, record[key])];
  });
};
