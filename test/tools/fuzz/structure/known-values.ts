/** The values that examples have under each key, at any depth. */
export interface KnownValues {
  /** Strings and numbers. */
  readonly leaves: ReadonlyMap<string, readonly (string | number)[]>;
  /** Keys of the objects under this key. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

const most = 60;

class Collection<T> {
  readonly byKey = new Map<string, T[]>();

  add(key: string, value: T): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [value]);
    else if (known.length < most && !known.includes(value)) known.push(value);
  }
}

/** Collects values from examples so that generated values use the same people, codes and days. */
export const knownValues = (examples: readonly unknown[]): KnownValues => {
  const leaves = new Collection<string | number>();
  const keys = new Collection<string>();
  const walk = (value: unknown, under: string): void => {
    if (typeof value === 'string' || typeof value === 'number') leaves.add(under, value);
    else if (Array.isArray(value)) for (const part of value) walk(part, under);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        keys.add(under, key);
        walk(part, key);
      }
  };
  for (const example of examples) walk(example, '');
  return { leaves: leaves.byKey, keys: keys.byKey };
};
