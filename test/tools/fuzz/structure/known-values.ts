/** What examples hold under each key, wherever in them the key stands. */
export interface KnownValues {
  /** Texts and numbers. */
  readonly leaves: ReadonlyMap<string, readonly (string | number)[]>;
  /** Keys of what stands under the key, where that is an object. */
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

/** Collects what examples hold, so that made-up values speak of the same people, codes and days. */
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
