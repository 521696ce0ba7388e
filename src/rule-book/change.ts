/** Marks a value that a change removes. */
export const removed = Symbol('removed');

/** New values by JSON Pointer into the value that is changed. */
export type Changes = Readonly<Record<string, unknown>>;

const put = (value: unknown, keys: readonly string[], newValue: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return newValue;
  if (Array.isArray(value)) {
    const index = key === '-' ? value.length : Number(key);
    if (rest.length === 0 && newValue === removed) return value.toSpliced(index, 1);
    const copy = [...value];
    copy[index] = put(value[index], rest, newValue);
    return copy;
  }
  const { [key]: before, ...others } = Object(value);
  return rest.length === 0 && newValue === removed
    ? others
    : { ...others, [key]: put(before, rest, newValue) };
};

/**
 * A copy with some values changed. Each key is a JSON Pointer, `/-` appends to a list, and
 * {@link removed} removes a value. An example then shows the one difference that its rule is about.
 */
export const change = <T>(value: T, changes: Changes): T => {
  const copy = Object.entries(changes).reduce<unknown>(
    (changed, [pointer, newValue]) => put(changed, pointer.split('/').slice(1), newValue),
    value,
  );
  return copy as T;
};
