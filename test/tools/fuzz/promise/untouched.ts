// Prototypes and global objects that all code shares.
const shared: readonly object[] = [
  Object,
  Object.prototype,
  Array,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  RegExp.prototype,
  Error.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  JSON,
  Math,
  Reflect,
  globalThis,
];

// Getters are not called, because a global that is created on first use would count as a change.
const heldBy = (one: object) =>
  new Map(
    Reflect.ownKeys(one).map((key) => [key, Reflect.getOwnPropertyDescriptor(one, key)?.value]),
  );

// The two prototypes that `__proto__` can reach, checked after every run.
const nearest: readonly object[] = [Object.prototype, Array.prototype];
const countKeys = (): number =>
  nearest.reduce((count, one) => count + Reflect.ownKeys(one).length, 0);
const countBefore = countKeys();

/** Whether a property was added to the prototype of objects or of arrays. */
export const isPolluted = (): boolean => countKeys() !== countBefore;

/** Returns a function that describes the first change to shared objects since this call. */
export const watchShared = (): (() => string | undefined) => {
  const before = shared.map((one) => [one, heldBy(one)] as const);
  return () => {
    for (const [index, [one, held]] of before.entries()) {
      const keys = Reflect.ownKeys(one);
      const strange = keys.find((key) => !held.has(key));
      if (strange !== undefined) return `${String(strange)} was added to a shared object`;
      if (keys.length !== held.size) return `something was taken from shared object ${index}`;
      for (const key of keys)
        if (!Object.is(Reflect.getOwnPropertyDescriptor(one, key)?.value, held.get(key)))
          return `${String(key)} of a shared object was changed`;
    }
    return undefined;
  };
};
