import { $ZodEnum, $ZodLiteral, $ZodString, type $ZodType, safeParse } from 'zod/v4/core';
import { isLooseTime, type LocalTimes } from '../time/local-time.js';
import { timeSchema } from '../time/time-schema.js';
import { isBlank } from './blank.js';
import { type InputFault, localTimeFault } from './input-error.js';
import { acceptsNull, alternatives, pathIn, stepsTo } from './schema-path.js';

/** Whether a value is one that {@link completeRecord} may change. */
export const isLoose = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && (isLooseTime(value) || isBlank(value)));

/** A record as the schema describes it, and why some of its times could not be completed. */
export interface CompletedRecord {
  readonly value: unknown;
  /** By path; `undefined` where another fault, that of the time zone, already says why. */
  readonly timeFaults: ReadonlyMap<string, InputFault | undefined>;
}

/**
 * A record of plain data, without the keys whose value is null, without optional codes and times that are blank, and with
 * every time completed by its seconds and by its offset in the time zone of the record. The schema says which keys and
 * times these are: a null where it has a list, or a map by ID, stays, because there it is missing.
 */
export const completeRecord = (
  schema: $ZodType,
  record: unknown,
  root: string,
  times: LocalTimes,
): CompletedRecord => {
  const timeFaults = new Map<string, InputFault | undefined>();

  const completeTime = (text: string, keys: readonly PropertyKey[], zone?: string): string => {
    const time = times.complete(text, zone);
    if ('text' in time) return time.text;
    const path = root + pathIn(schema, keys);
    timeFaults.set(path, localTimeFault(path, time.fault));
    return text;
  };

  const completePart = (
    schemas: readonly $ZodType[],
    part: unknown,
    keys: readonly PropertyKey[],
    zone: string | undefined,
  ): unknown => {
    // Where the schema expects nothing, there is nothing to complete, and a value may contain itself.
    if (schemas.length === 0) return part;
    if (typeof part === 'string')
      return schemas.includes(timeSchema) && isLooseTime(part)
        ? completeTime(part, keys, zone)
        : part;
    if (typeof part !== 'object' || part === null) return part;
    const inside = (key: string | number, value: unknown, ownZone = zone): unknown =>
      completePart(
        stepsTo(schemas, key).flatMap((step) => alternatives(step.value)),
        value,
        [...keys, key],
        ownZone,
      );
    if (Array.isArray(part)) return part.map((item, index) => inside(index, item));
    const entries = Object.entries(part).filter(
      ([key, value]) =>
        (value !== null || keepsNull(schemas, key)) &&
        !(isBlank(value) && mayNotBeBlank(schemas, key)),
    );
    const ownZone = zoneOf(schemas, Object.fromEntries(entries)) ?? zone;
    return Object.fromEntries(entries.map(([key, value]) => [key, inside(key, value, ownZone)]));
  };

  const value = completePart(alternatives(schema), record, [], undefined);
  return { value, timeFaults };
};

const keepsNull = (schemas: readonly $ZodType[], key: string): boolean => {
  const steps = stepsTo(schemas, key);
  return !steps.some(({ isNamed }) => isNamed) || steps.some(({ value }) => acceptsNull(value));
};

// Tables and exports have a blank where nothing was entered.
const mayNotBeBlank = (schemas: readonly $ZodType[], key: string): boolean => {
  const steps = stepsTo(schemas, key);
  return (
    steps.some(({ isNamed }) => isNamed) &&
    steps.some(({ value }) => alternatives(value).some(isTextual)) &&
    steps.every(({ value }) => value._zod.optin === 'optional' && !safeParse(value, '').success)
  );
};

const isTextual = (schema: $ZodType): boolean =>
  schema instanceof $ZodString || schema instanceof $ZodEnum || schema instanceof $ZodLiteral;

const zoneOf = (schemas: readonly $ZodType[], record: object): string | undefined => {
  if (!Object.hasOwn(record, 'timeZone') || stepsTo(schemas, 'timeZone').length === 0)
    return undefined;
  const zone: unknown = Reflect.get(record, 'timeZone');
  return typeof zone === 'string' ? zone : undefined;
};
