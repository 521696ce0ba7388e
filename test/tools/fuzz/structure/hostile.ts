import fc from 'fast-check';

/** A marker in hostile texts; an error must never repeat it. */
export const hostileCanary = 'Qxyzzyvint';

const words = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'then',
  'undefined',
  'null',
  'NaN',
  '-0',
  '1e999',
  '$&$1$`',
  '{attended}{patientId}',
  '</style><script>alert(1)</script>',
  '`*_[a](javascript:b)',
  '~*:^\r\nSE*1',
  '/members/0/~1~0',
  'ﷺİıßſK',
  '👩‍👩‍👧‍👦\u{1f1fa}\u202e',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-03-04T24:00:00Z',
  '2026-03-04T23:59:59.999999999-05:00',
  '0000-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59-23:59',
  'America/New_York',
  'Etc/GMT+12',
  '90853',
  '00',
  hostileCanary,
] as const;

/** Long texts with a short source. */
const long = fc
  .record({
    unit: fc.constantFrom(
      'a',
      'a. ',
      '\u0301',
      '{',
      '&',
      '-',
      '\n',
      'ab ',
      '\ud83d',
      '9',
      '/',
      '=',
      '<p ',
    ),
    times: fc.constantFrom(50, 5_000, 40_000),
    end: fc.constantFrom('', '!', '/', hostileCanary),
  })
  .map(({ unit, times, end }) => unit.repeat(times) + end);

/** Extreme numbers. */
const numbers = fc.constantFrom(
  -0,
  0,
  -1,
  0.1,
  1e21,
  -1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  2 ** 31,
  2 ** 32,
  8.64e15 + 1,
);

const ownPrototype: unknown = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
);

/** Values that no honest caller would send. Plain JSON except for some numbers. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...words) },
  { weight: 1, arbitrary: long },
  { weight: 3, arbitrary: numbers },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      [],
      {},
      [[]],
      [null],
      ownPrototype,
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Keys that no honest caller would send. */
export const hostileKeys = fc.constantFrom(...words, 'toJSON', 'polluted', 'a'.repeat(2000));
