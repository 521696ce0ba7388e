// What everything inherits from, and what everything can reach.
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

// Values of getters are not asked for: globals that are made when first used would count as touched.
const heldBy = (one: object) =>
  new Map(
    Reflect.ownKeys(one).map((key) => [key, Reflect.getOwnPropertyDescriptor(one, key)?.value]),
  );

// What `__proto__` leads to: asked after every run.
const nearest: readonly object[] = [Object.prototype, Array.prototype];
const countKeys = (): number =>
  nearest.reduce((count, one) => count + Reflect.ownKeys(one).length, 0);
const countBefore = countKeys();

/** Whether anything was added to what every object and list inherits from. */
export const isPolluted = (): boolean => countKeys() !== countBefore;

/** Tells what was added to, taken from or changed in what all programs share, since it was made. */
export const watchShared = (): (() => string | undefined) => {
  const before = shared.map((one) => [one, heldBy(one)] as const);
  return () => {
    for (const [place, [one, held]] of before.entries()) {
      const keys = Reflect.ownKeys(one);
      const strange = keys.find((key) => !held.has(key));
      if (strange !== undefined) return `${String(strange)} was added to a shared object`;
      if (keys.length !== held.size) return `something was taken from shared object ${place}`;
      for (const key of keys)
        if (!Object.is(Reflect.getOwnPropertyDescriptor(one, key)?.value, held.get(key)))
          return `${String(key)} of a shared object was changed`;
    }
    return undefined;
  };
};
