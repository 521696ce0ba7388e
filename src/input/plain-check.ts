import {
  $ZodArray,
  $ZodBoolean,
  $ZodCheck,
  $ZodCustom,
  $ZodEnum,
  $ZodLiteral,
  $ZodNull,
  $ZodNullable,
  $ZodNumber,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  $ZodString,
  type $ZodType,
  $ZodUnion,
  $ZodUnknown,
  type ParsePayload,
} from 'zod/v4/core';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => Number.isFinite(value);
const isNull: Check = (value) => value === null;
const isAnything: Check = () => true;
const isNothing: Check = () => false;

const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // By index: a hole in a list is a missing value, and `every` would skip it.
    for (let index = 0; index < value.length; index++) if (!check(value[index])) return false;
    return true;
  };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectOf = ({ shape, catchall }: $ZodObject['_zod']['def']): Check => {
  const checks = new Map(Object.entries(shape).map(([key, part]) => [key, plainCheckOf(part)]));
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional');
  // Where other keys are allowed, the schema decides what becomes of them.
  const others = catchall instanceof $ZodUnknown ? isAnything : isNothing;
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key in value) if (!(checks.get(key) ?? others)(value[key])) return false;
    return required.every((key) => Object.hasOwn(value, key));
  };
};

const recordOf = ({ keyType, valueType, partial }: $ZodRecord['_zod']['def']): Check => {
  // Of a list of keys none may be missing.
  if (keyType._zod.values && !partial) return isNothing;
  const isKey = plainCheckOf(keyType);
  const check = plainCheckOf(valueType);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key in value)
      if (key === '__proto__' || !isKey(key) || !check(value[key])) return false;
    return Object.getOwnPropertySymbols(value).length === 0;
  };
};

// The schema without its own checks, such as the length of a list. What is not here is left to zod.
const shapeOf = (schema: $ZodType): Check => {
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable) {
    const inner = plainCheckOf(schema._zod.def.innerType);
    return schema instanceof $ZodOptional ? inner : (value) => value === null || inner(value);
  }
  if (schema instanceof $ZodEnum || schema instanceof $ZodLiteral) {
    const allowed: ReadonlySet<unknown> = schema._zod.values;
    return (value) => allowed.has(value);
  }
  if (schema instanceof $ZodString) return isText;
  if (schema instanceof $ZodNumber) return isNumber;
  if (schema instanceof $ZodBoolean) return isBoolean;
  if (schema instanceof $ZodObject) return objectOf(schema._zod.def);
  if (schema instanceof $ZodArray) return listOf(plainCheckOf(schema._zod.def.element));
  if (schema instanceof $ZodRecord) return recordOf(schema._zod.def);
  if (schema instanceof $ZodUnion) {
    const options = schema._zod.def.options.map(plainCheckOf);
    return (value) => options.some((check) => check(value));
  }
  if (schema instanceof $ZodUnknown) return isAnything;
  return schema instanceof $ZodNull ? isNull : isNothing;
};

// A check that would change the value, such as that of a negative zero, is left to zod as well.
const passes = (check: $ZodCheck): Check => {
  const { when } = check._zod.def;
  // The check of a date or a time: asked directly, because there are many.
  if (check instanceof $ZodCustom && !when) {
    const holds: (value: unknown) => unknown = check._zod.def.fn;
    return (value) => holds(value) === true;
  }
  return (value) => {
    // A check knows only the type that its schema gives it, which is the shape that was seen before.
    const payload: ParsePayload<never> = Object({ value, issues: [] });
    if (when && !when(payload)) return true;
    return (
      check._zod.check(payload) === undefined &&
      payload.issues.length === 0 &&
      Object.is(payload.value, value)
    );
  };
};

const compiled = (schema: $ZodType): Check => {
  const isShaped = shapeOf(schema);
  const own = schema instanceof $ZodCheck ? [schema] : [];
  const checks = [...own, ...(schema._zod.def.checks ?? [])].map(passes);
  return checks.length === 0
    ? isShaped
    : (value) => isShaped(value) && checks.every((check) => check(value));
};

const known = new WeakMap<$ZodType, Check>();

const plainCheckOf = (schema: $ZodType): Check => {
  const check = known.get(schema) ?? compiled(schema);
  known.set(schema, check);
  return check;
};

/**
 * Recognizes plainly correct data at a tenth of the schema's cost: closures, made from the schema when it is first used.
 * It says yes only where the schema does, and the schema would give back an equal value. Anything else is left to the
 * schema, which names the faults. For copies that `checkedCopy` made.
 */
export const isPlainly = <T>(schema: $ZodType<T>, value: unknown): value is T =>
  plainCheckOf(schema)(value);
