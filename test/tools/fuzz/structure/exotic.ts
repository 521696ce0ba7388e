const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

class Borrowed {
  constructor(value: unknown) {
    Object.assign(this, value);
  }
}

const fails = (): never => {
  throw new RangeError('A caller’s own trap.');
};

const everyTrap: ProxyHandler<object> = {
  get: fails,
  has: fails,
  ownKeys: fails,
  getOwnPropertyDescriptor: fails,
  getPrototypeOf: fails,
};

const getters = (value: object, get: (part: unknown) => unknown): object =>
  Object.defineProperties(
    Array.isArray(value) ? [] : {},
    Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        { enumerable: true, configurable: true, get: () => get(part) },
      ]),
    ),
  );

const sparse = (value: object): unknown[] => {
  const list = Array.isArray(value) ? [...value] : [value];
  list.length += 3;
  return list;
};

const holdingItself = (value: object): object => {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, Array.isArray(copy) ? copy.length : 'self', copy);
  return copy;
};

const deep = (value: unknown): unknown => {
  let nested = value;
  for (let level = 0; level < 20_000; level += 1) nested = level % 2 === 0 ? [nested] : { nested };
  return nested;
};

/** The promise covers plain JSON; JavaScript callers may pass these instead. */
export const exoticForms: Readonly<Record<string, (value: unknown) => unknown>> = {
  'a proxy': (value) => (isObject(value) ? new Proxy(value, {}) : new Proxy({}, {})),
  'a revoked proxy': (value) => {
    const { proxy, revoke } = Proxy.revocable(isObject(value) ? value : {}, {});
    revoke();
    return proxy;
  },
  'a proxy that throws': (value) => new Proxy(isObject(value) ? value : {}, everyTrap),
  'a list behind a proxy that throws': () => new Proxy([], everyTrap),
  getters: (value) => (isObject(value) ? getters(value, (part) => part) : { get: 1 }),
  'getters that throw': (value) => getters(isObject(value) ? value : { text: value }, fails),
  'without a prototype': (value) =>
    Object.assign(Object.create(null), isObject(value) ? value : { value }),
  'everything inherited': (value) => Object.create(isObject(value) ? value : {}),
  'an instance of a class': (value) => new Borrowed(value),
  'a sparse list': (value) => sparse(isObject(value) ? value : []),
  'a list of holes': () => new Array(3000),
  'what holds itself': (value) => holdingItself(isObject(value) ? value : []),
  'nested deep': deep,
  frozen: (value) => Object.freeze(value),
  'a list with a name': (value) =>
    Object.assign(Array.isArray(value) ? [...value] : [value], { extra: 1 }),
  'an object like a list': (value) => ({ ...(isObject(value) ? value : {}), length: 2 }),
  boxed: (value) => Object(value),
  'boxed and typed': (value) => new String(value),
  'a date': () => new Date(0),
  'a map': () => new Map([['a', 1]]),
  'a set': () => new Set([1]),
  bytes: () => new Uint8Array(8),
  'a symbol': () => Symbol('iterator'),
  'a key that is a symbol': (value) => ({
    ...(isObject(value) ? value : {}),
    [Symbol.iterator]: 1,
  }),
  'a large number': () => 90853n,
  'a function': () => () => 90853,
  'toJSON that throws': (value) => ({ ...(isObject(value) ? value : {}), toJSON: fails }),
};
