/** Marks a value that a change takes away. */
export const removed = Symbol('removed');

/** What to put where, by JSON Pointer into the value that is changed. */
export type Changes = Readonly<Record<string, unknown>>;

const put = (value: unknown, keys: readonly string[], wanted: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return wanted;
  if (Array.isArray(value)) {
    const place = key === '-' ? value.length : Number(key);
    if (rest.length === 0 && wanted === removed) return value.toSpliced(place, 1);
    const copy = [...value];
    copy[place] = put(value[place], rest, wanted);
    return copy;
  }
  const { [key]: before, ...others } = Object(value);
  return rest.length === 0 && wanted === removed
    ? others
    : { ...others, [key]: put(before, rest, wanted) };
};

/**
 * A copy with some places changed: the key is a JSON Pointer, `/-` appends to a list,
 * and {@link removed} takes a value away. The example's difference is then the rule.
 */
export const change = <T>(value: T, changes: Changes): T => {
  const copy = Object.entries(changes).reduce<unknown>(
    (changed, [pointer, wanted]) => put(changed, pointer.split('/').slice(1), wanted),
    value,
  );
  return copy as T;
};
