/** A marker in every free text and name; an answer that shows no input must never repeat it. */
export const textCanary = 'Zzyzxquill';

/** Keys of free texts and names. IDs, codes and dates are the caller's responsibility. */
const textKeys = new Set([
  'given',
  'family',
  'preferred',
  'focus',
  'sizeRationale',
  'interactiveComplexity',
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'text',
  'frame',
  'diagnosisNeed',
  'risk',
  'medicalNecessity',
  'whyBoth',
  'div',
]);

const copyOf = (value: object): object => {
  const copy = {};
  for (const [key, part] of Object.entries(value))
    Reflect.defineProperty(copy, key, {
      value: planted(part, key),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy;
};

/** Copies a plain value and adds the canary to every free text and name. */
export const planted = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return textKeys.has(key) ? `${value} ${textCanary}.` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map((part) => planted(part, key)) : copyOf(value);
};
