import {
  $ZodArray,
  $ZodLazy,
  $ZodNull,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  $ZodPipe,
  $ZodRecord,
  $ZodTuple,
  type $ZodType,
  $ZodUnion,
  $ZodUnknown,
} from 'zod/v4/core';

const segment = (key: PropertyKey): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A JSON Pointer (RFC 6901) from the keys that lead to a value. */
export const pointer = (keys: readonly PropertyKey[]): string => keys.map(segment).join('');

/** The schema without its wrappers: several if it is a union. */
export const alternatives = (schema: $ZodType): $ZodType[] => {
  if (schema instanceof $ZodUnion) return schema._zod.def.options.flatMap(alternatives);
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable)
    return alternatives(schema._zod.def.innerType);
  if (schema instanceof $ZodPipe) return alternatives(schema._zod.def.in);
  if (schema instanceof $ZodLazy) return alternatives(schema._zod.innerType);
  return [schema];
};

/** Where one key leads. */
export interface Step {
  /** Whether the schema names the key. The keys of a record are the caller's own, unless the schema lists them. */
  readonly isNamed: boolean;
  readonly value: $ZodType;
}

const stepTo = (schema: $ZodType, key: PropertyKey): Step | undefined => {
  if (schema instanceof $ZodArray && typeof key === 'number')
    return { isNamed: true, value: schema._zod.def.element };
  if (schema instanceof $ZodTuple && typeof key === 'number') {
    const value = schema._zod.def.items[key];
    return value && { isNamed: true, value };
  }
  if (schema instanceof $ZodRecord) {
    const { keyType, valueType } = schema._zod.def;
    const listed = typeof key === 'string' && keyType._zod.values?.has(key) === true;
    return { isNamed: listed, value: valueType };
  }
  if (!(schema instanceof $ZodObject)) return undefined;
  const { shape } = schema._zod.def;
  const value = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  return value && { isNamed: true, value };
};

/** Where a key leads in a value that has one of these shapes. */
export const stepsTo = (schemas: readonly $ZodType[], key: PropertyKey): Step[] =>
  schemas.flatMap((one) => stepTo(one, key) ?? []);

/** Whether null itself is a value that the schema describes. */
export const acceptsNull = (schema: $ZodType): boolean => {
  if (schema instanceof $ZodUnion) return schema._zod.def.options.some(acceptsNull);
  if (schema instanceof $ZodOptional) return acceptsNull(schema._zod.def.innerType);
  if (schema instanceof $ZodLazy) return acceptsNull(schema._zod.innerType);
  return (
    schema instanceof $ZodNullable || schema instanceof $ZodNull || schema instanceof $ZodUnknown
  );
};

/**
 * A JSON Pointer from the keys that lead to a value. It names only keys of the schema and positions in lists. Every
 * other key is `*`, because errors are logged and a key of the caller can be a name, a birth date or any ID.
 */
export const pathIn = (schema: $ZodType, keys: readonly PropertyKey[]): string => {
  let schemas = alternatives(schema);
  return pointer(
    keys.map((key) => {
      const steps = stepsTo(schemas, key);
      const named = steps.filter(({ isNamed }) => isNamed);
      schemas = (named.length > 0 ? named : steps).flatMap(({ value }) => alternatives(value));
      return named.length > 0 ? key : '*';
    }),
  );
};

/** Whether the schema, or a schema inside it, names the key. */
export const namesKey = (
  schema: $ZodType,
  key: string,
  seen: Set<$ZodType> = new Set(),
): boolean => {
  if (seen.has(schema)) return false;
  seen.add(schema);
  return alternatives(schema).some((one) => {
    if (one instanceof $ZodArray) return namesKey(one._zod.def.element, key, seen);
    if (one instanceof $ZodTuple)
      return one._zod.def.items.some((item) => namesKey(item, key, seen));
    if (one instanceof $ZodRecord) return namesKey(one._zod.def.valueType, key, seen);
    if (!(one instanceof $ZodObject)) return false;
    const { shape } = one._zod.def;
    return (
      Object.hasOwn(shape, key) || Object.values(shape).some((part) => namesKey(part, key, seen))
    );
  });
};
