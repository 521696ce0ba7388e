import * as z from 'zod/mini';
import { LocalTimes } from '../time/local-time.js';
import { isBlank, visibleCharacter } from './blank.js';
import { type CompletedRecord, completeRecord, isLoose } from './complete-record.js';
import {
  faultOfValue,
  InputError,
  type InputFault,
  type InputFaultCode,
  inputFault,
} from './input-error.js';
import { isPlainly } from './plain-check.js';
import { checkedCopy } from './plain-copy.js';
import { namesKey, pathIn } from './schema-path.js';

type Issue = z.core.$ZodIssue;

/** The value that the keys lead to in an input of any shape. Inherited properties are never read. */
export const valueAt = (input: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((value, key) => {
    const parent: object = Object(value);
    return Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined;
  }, input);

/** The ID, unless it is blank: then nobody gave one. */
export const givenId = (id: string | undefined): string | undefined =>
  isBlank(id) ? undefined : id;

/** Whether two IDs are both given and equal. */
export const sameId = (a: string | undefined, b: string | undefined): boolean =>
  givenId(a) !== undefined && a === b;

/** The shape of an ID that identifies a record. A blank one is missing. */
export const idSchema = z.string().check(z.regex(visibleCharacter));

// The codes that the schemas of this library may give to a custom check, besides `value`.
const ownCodes: readonly InputFaultCode[] = ['date', 'zone', 'range', 'conflict', 'too-many'];

const codeOf = (issue: Issue, value: unknown): InputFaultCode => {
  if (value === undefined || value === null) return 'missing';
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
    case 'invalid_format':
      return isBlank(value) ? 'missing' : 'value';
    default:
      return 'value';
  }
};

// A longer list is in the documentation.
const mostValues = 20;

// If the input fits none of several shapes, the closest one shows what is wrong.
const closest = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...branches].sort((a, b) => deepestOf(b) - deepestOf(a) || a.length - b.length)[0] ?? [];

const depth = (issue: Issue): number =>
  issue.code === 'unrecognized_keys' ? 1 : issue.path.length;

const deepestOf = (issues: readonly Issue[]): number =>
  issues.reduce((most, issue) => Math.max(most, depth(issue)), 0);

// What the faults of one input are told by.
interface Reading {
  readonly schema: z.core.$ZodType;
  readonly input: unknown;
  readonly root: string;
  /** The faults of times that have no offset, by path. */
  readonly timeFaults: CompletedRecord['timeFaults'];
}

const faultsOf = (
  issue: Issue,
  reading: Reading,
  above: readonly PropertyKey[] = [],
): InputFault[] => {
  const { schema, input, root, timeFaults } = reading;
  const keys = [...above, ...issue.path];
  const path = root + pathIn(schema, keys);
  if (issue.code === 'unrecognized_keys') return [inputFault(`${path}/*`, 'unknown-key')];
  const branch = issue.code === 'invalid_union' ? closest(issue.errors) : [];
  if (branch.some(depth)) return branch.flatMap((inner) => faultsOf(inner, reading, keys));
  if (timeFaults.has(path)) return [timeFaults.get(path) ?? []].flat();
  const value = valueAt(input, keys);
  if (issue.code === 'invalid_union' && value !== undefined)
    return [inputFault(path, branch.length > 0 ? 'type' : 'value')];
  const fault = inputFault(path, codeOf(issue, value));
  return [
    issue.code === 'invalid_value' && fault.code === 'value' && issue.values.length <= mostValues
      ? faultOfValue(fault, issue.values)
      : fault,
  ];
};

// What every object has of its own accord; anything else was added by other code in this program.
const usualKeys: ReadonlySet<PropertyKey> = /* @__PURE__ */ new Set([
  ...['constructor', 'toString', 'toLocaleString', 'valueOf', '__proto__'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'],
  ...['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
]);

/**
 * Whether other code gave every object a key that the schema names. A record without the key would then
 * seem to have it, so nothing is read.
 */
export const isGivenToAll = (schema: z.core.$ZodType): boolean =>
  Reflect.ownKeys(Object.prototype).some(
    (key) => typeof key === 'string' && !usualKeys.has(key) && namesKey(schema, key),
  );

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

const noFaults: ReadonlyMap<string, undefined> = new Map();

interface ReadRecord extends CompletedRecord {
  /** Whether one object is at several places in it. */
  readonly shared: boolean;
}

/** A copy of the input, completed as {@link completeRecord} does, but not checked yet. */
export const recordOf = (
  schema: z.core.$ZodType,
  input: unknown,
  root: string,
  times: LocalTimes = new LocalTimes(),
): ReadRecord => {
  const { copy, found, shared } = checkedCopy(input, isLoose);
  return found
    ? { ...completeRecord(schema, copy, root, times), shared: false }
    : { value: copy, timeFaults: noFaults, shared };
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
  times: LocalTimes = new LocalTimes(),
): T | undefined =>
  tryReading(
    () => {
      if (isGivenToAll(schema)) {
        faults.push(inputFault(root, 'type'));
        return undefined;
      }
      const { value, timeFaults, shared } = recordOf(schema, input, root, times);
      // The schema makes an object of its own for each place.
      if (!shared && isPlainly(schema, value)) return value;
      const read = z.safeParse(schema, value);
      if (read.success) return read.data;
      const reading = { schema, input: value, root, timeFaults };
      for (const issue of read.error.issues)
        for (const fault of faultsOf(issue, reading)) faults.push(fault);
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
