/**
 * Stands for what is not plain data: an instance of a class, a map, a date, a promise, a prepared handle, or anything
 * that throws when it is read. No schema accepts it, so it has the wrong type wherever a schema expects data.
 */
export const notPlain: unique symbol = Symbol('not plain data');

// No schema of this library describes data as deep as this.
const deepest = 64;

/**
 * Whether the object was written as `{ … }` or read from JSON. The prototype of another realm, such as a frame or a
 * sandbox, is recognized by its methods.
 */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
};

/** A copy, and what was noticed while it was made. */
export interface PlainCopy {
  readonly copy: unknown;
  /** Whether it has a value that the caller wants to know of. */
  readonly found: boolean;
  /** Whether one object is at several places in it. */
  readonly shared: boolean;
}

const nothing = (): boolean => false;

/** A copy of plain data as {@link plainCopy} makes it, and whether a value in it passes the check. */
export const checkedCopy = (value: unknown, isSought: (part: unknown) => boolean): PlainCopy => {
  if (typeof value !== 'object' || value === null)
    return { copy: value, found: isSought(value), shared: false };
  const copying = new Copying(isSought);
  const copy = copying.copyOf(value, 0);
  return { copy, found: copying.found, shared: copying.shared };
};

/**
 * A copy of plain data. Every key is read once, so a getter cannot change an answer by giving two values. As in JSON,
 * inherited and non-enumerable keys are not data, and a key whose value is undefined is left out.
 */
export const plainCopy = (value: unknown): unknown => checkedCopy(value, nothing).copy;

class Copying {
  readonly #copies = new Map<object, unknown>();
  readonly #isSought: (part: unknown) => boolean;
  found = false;
  shared = false;

  constructor(isSought: (part: unknown) => boolean) {
    this.#isSought = isSought;
  }

  copyOf(value: object, level: number): unknown {
    const known = this.#copies.get(value);
    if (known !== undefined) {
      this.shared = true;
      return known;
    }
    if (level > deepest) return notPlain;
    try {
      if (Array.isArray(value)) return this.#listOf(value, level);
      return isPlain(value) ? this.#recordOf(value, level) : notPlain;
    } catch {
      // A getter or a proxy of the caller threw.
      return notPlain;
    }
  }

  #listOf(value: readonly unknown[], level: number): unknown {
    // Spreading reads a hole in the list as undefined: a missing value.
    const copy: unknown[] = [...value];
    this.#copies.set(value, copy);
    for (let index = 0; index < copy.length; index++) {
      const part = copy[index];
      if (typeof part === 'object' && part !== null) copy[index] = this.copyOf(part, level + 1);
      else if (!this.found) this.found = this.#isSought(part);
    }
    return copy;
  }

  #recordOf(value: object, level: number): unknown {
    const copy: Record<string, unknown> = { ...value };
    this.#copies.set(value, copy);
    for (const key of Object.keys(copy)) {
      const part = copy[key];
      if (typeof part === 'object' && part !== null) copy[key] = this.copyOf(part, level + 1);
      else if (part === undefined) delete copy[key];
      else if (!this.found) this.found = this.#isSought(part);
    }
    return copy;
  }
}
