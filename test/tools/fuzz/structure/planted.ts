/** Stands in every word that somebody said or was called; a silent answer must never repeat it. */
export const spokenCanary = 'Zzyzxquill';

/** Keys of what a person said or was called; ids, codes and dates are the caller's to protect. */
const spoken = new Set([
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

/** A copy of a plain value, with the canary in every word that is spoken. */
export const planted = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return spoken.has(key) ? `${value} ${spokenCanary}.` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map((part) => planted(part, key)) : copyOf(value);
};
