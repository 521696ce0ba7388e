/** The first path at which a value would change in a JSON round trip; `undefined` if there is none. */
export const notPlain = (value: unknown, path = ''): string | undefined => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? undefined : `${path}: ${value}`;
    case 'object':
      return value === null ? undefined : notPlainInside(value, path);
    default:
      return `${path}: ${typeof value}`;
  }
};

const notPlainInside = (value: object, path: string): string | undefined => {
  const list = Array.isArray(value);
  if (Object.getPrototypeOf(value) !== (list ? Array.prototype : Object.prototype))
    return `${path}: of a class`;
  const keys = Reflect.ownKeys(value);
  if (list && keys.length !== value.length + 1) return `${path}: a list with holes or names`;
  for (const key of keys) {
    if (list && key === 'length') continue;
    if (typeof key === 'symbol') return `${path}: a symbol`;
    const found = notPlain(Reflect.get(value, key), `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};
