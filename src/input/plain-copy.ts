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
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
};

/**
 * A copy of plain data. Every key is read once, so a getter cannot change an answer by giving two values. As in JSON,
 * inherited and non-enumerable keys are not data, and a key whose value is undefined is left out.
 */
export const plainCopy = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? copyOf(value, new Map(), 0) : value;

const copyOf = (value: object, copies: Map<object, unknown>, level: number): unknown => {
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (level > deepest) return notPlain;
  try {
    if (Array.isArray(value)) return listOf(value, copies, level);
    return isPlain(value) ? recordOf(value, copies, level) : notPlain;
  } catch {
    // A getter or a proxy of the caller threw.
    return notPlain;
  }
};

const listOf = (value: readonly unknown[], copies: Map<object, unknown>, level: number) => {
  // Spreading reads a hole in the list as undefined: a missing value.
  const copy: unknown[] = [...value];
  copies.set(value, copy);
  for (let index = 0; index < copy.length; index++) {
    const part = copy[index];
    if (typeof part === 'object' && part !== null) copy[index] = copyOf(part, copies, level + 1);
  }
  return copy;
};

const recordOf = (value: object, copies: Map<object, unknown>, level: number) => {
  const copy: Record<string, unknown> = { ...value };
  copies.set(value, copy);
  for (const key of Object.keys(copy)) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyOf(part, copies, level + 1);
    else if (part === undefined) delete copy[key];
  }
  return copy;
};
