import { pointer } from '../../../src/input/schema-path.js';
import { runs } from '../long-runs.js';

/** A nested value and the keys that lead to it. */
export interface Part {
  readonly keys: readonly string[];
  /** The keys as a JSON Pointer in which `*` is any array index. */
  readonly pattern: string;
  readonly value: unknown;
}

/** The value and every nested value. */
export const partsOf = (value: unknown, keys: readonly string[] = [], pattern = ''): Part[] => [
  { keys, pattern, value },
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        partsOf(part, [...keys, key], pattern + (Array.isArray(value) ? '/*' : pointer([key]))),
      )
    : []),
];

/** The first part of every fourth pattern; in the long runs, every part. */
export const sampleOf = (parts: readonly Part[]): readonly Part[] => {
  const seen = new Map<string, number>();
  return parts.filter(({ pattern }) => {
    const count = (seen.get(pattern) ?? 0) + 1;
    seen.set(pattern, count);
    const isTurn = seen.size % runs(4, 1) === 0;
    return isTurn && count <= runs(1, parts.length);
  });
};

/** A copy with the value at the keys replaced. A key like `__proto__` becomes an own key. */
export const withAt = (value: unknown, keys: readonly string[], wanted: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return wanted;
  if (Array.isArray(value))
    return value.map((part, field) => (String(field) === key ? withAt(part, rest, wanted) : part));
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const known = entries.some(([name]) => name === key);
  return Object.fromEntries(
    (known ? entries : [...entries, [key, undefined]]).map(([name, part]) => [
      name,
      name === key ? withAt(part, rest, wanted) : part,
    ]),
  );
};

/** A copy with each string replaced by the result of `make`. */
export const withTexts = (
  value: unknown,
  make: (text: string, pattern: string) => string,
  pattern = '',
): unknown => {
  if (typeof value === 'string') return make(value, pattern);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => withTexts(part, make, `${pattern}/*`));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      withTexts(part, make, pattern + pointer([key])),
    ]),
  );
};

/** Every string in the value, including keys, with its pattern. */
export const textsIn = (value: unknown): { field: string; text: string }[] =>
  partsOf(value).flatMap(({ keys, pattern, value: part }) => {
    const key = pattern.endsWith('/*') ? undefined : keys.at(-1);
    return [
      ...(typeof part === 'string' ? [{ field: pattern, text: part }] : []),
      ...(key === undefined ? [] : [{ field: `the key ${pattern}`, text: key }]),
    ];
  });
