import * as z from 'zod/mini';
import { InputError, type InputFault, type InputFaultCode, inputFault } from './input-error.js';

type Issue = z.core.$ZodIssue;

const segment = (key: PropertyKey): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A JSON Pointer (RFC 6901) from the keys that lead to a value. */
export const pointer = (keys: readonly PropertyKey[]): string => keys.map(segment).join('');

/** The value that the keys lead to in an input of any shape. Inherited properties are never read. */
export const valueAt = (input: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((value, key) => {
    const parent: object = Object(value);
    return Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined;
  }, input);

// The codes that the schemas of this library may give to a custom check, besides `value`.
const ownCodes: readonly InputFaultCode[] = ['date', 'zone', 'range', 'conflict', 'too-many'];

const codeOf = (issue: Issue, value: unknown): InputFaultCode => {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'range' : 'type';
    case 'invalid_value':
      return issue.values.some((allowed) => typeof allowed === typeof value) ? 'value' : 'type';
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : 'range';
    case 'too_small':
    case 'not_multiple_of':
      return 'range';
    case 'custom':
      return ownCodes.find((code) => code === issue.params?.['code']) ?? 'value';
    default:
      return 'value';
  }
};

// If the input fits none of several shapes, the closest one shows what is wrong.
const closest = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...branches].sort((a, b) => deepestOf(b) - deepestOf(a) || a.length - b.length)[0] ?? [];

const depth = (issue: Issue): number =>
  issue.code === 'unrecognized_keys' ? 1 : issue.path.length;

const deepestOf = (issues: readonly Issue[]): number =>
  issues.reduce((most, issue) => Math.max(most, depth(issue)), 0);

const faultsOf = (
  issue: Issue,
  input: unknown,
  root: string,
  above: readonly PropertyKey[],
): InputFault[] => {
  const keys = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => inputFault(root + pointer([...keys, key]), 'unknown-key'));
  const branch = issue.code === 'invalid_union' ? closest(issue.errors) : [];
  if (branch.some(depth)) return branch.flatMap((inner) => faultsOf(inner, input, root, keys));
  const value = valueAt(input, keys);
  if (issue.code === 'invalid_union' && value !== undefined)
    return [inputFault(root + pointer(keys), branch.length > 0 ? 'type' : 'value')];
  return [inputFault(root + pointer(keys), codeOf(issue, value))];
};

const deepest = 12;

// JavaScript callers write undefined for a key that they leave out; JSON has no such value.
const withoutUndefined = (
  value: unknown,
  copies: Map<object, unknown> = new Map(),
  level = 0,
): unknown => {
  if (typeof value !== 'object' || value === null || level > deepest) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copyOf = (part: unknown) => withoutUndefined(part, copies, level + 1);
  copies.set(value, value);
  const copy: unknown = Array.isArray(value)
    ? value.map(copyOf)
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== undefined)
          .map(([key, part]) => [key, copyOf(part)]),
      );
  copies.set(value, copy);
  return copy;
};

/**
 * The result of reading an input. If reading throws, as a getter or a revoked proxy can, the input
 * does not have the documented type; if it has more faults than fit on the stack, it has too many.
 */
export const tryReading = <T>(
  read: () => T | undefined,
  root: string,
  faults: InputFault[],
): T | undefined => {
  try {
    return read();
  } catch (error) {
    faults.push(inputFault(root, error instanceof RangeError ? 'too-many' : 'type'));
    return undefined;
  }
};

/**
 * The input as the schema reads it, or `undefined` if there are faults, which are added to the list.
 * All inputs of one call share a list, so that all their faults are reported at once.
 */
export const tryInput = <T>(
  schema: z.core.$ZodType<T>,
  input: unknown,
  root: string,
  faults: InputFault[],
): T | undefined =>
  tryReading(
    () => {
      const first = z.safeParse(schema, input);
      if (first.success) return first.data;
      const cleaned = withoutUndefined(input);
      const second = z.safeParse(schema, cleaned);
      if (second.success) return second.data;
      for (const issue of second.error.issues)
        for (const fault of faultsOf(issue, cleaned, root, [])) faults.push(fault);
      return undefined;
    },
    root,
    faults,
  );

/** Returns the value that was read, or throws an {@link InputError} with all faults of the call. */
export const orThrow = <T>(value: T | undefined, faults: readonly InputFault[]): T => {
  if (value === undefined || faults.length > 0) throw new InputError(faults);
  return value;
};

/** Reads the input by the schema. Throws an {@link InputError} that lists every fault. */
export const readInput = <T>(schema: z.core.$ZodType<T>, input: unknown, root = ''): T => {
  const faults: InputFault[] = [];
  return orThrow(tryInput(schema, input, root, faults), faults);
};

/** JSON can contain a negative zero, `-0`. It is read as zero, so that no answer contains `-0`. */
export const plainZero = z.overwrite<number>((value) => value + 0);
