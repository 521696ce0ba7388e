import fc from 'fast-check';

/** The text after a few changes: parts removed, repeated or moved, and characters of any kind put in. */
export const damagedText = (text: string): fc.Arbitrary<string> => {
  const at = fc.nat({ max: text.length });
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('cut'), from: at, length: fc.nat({ max: 40 }) }),
    fc.record({ kind: fc.constant('repeat'), from: at, length: fc.nat({ max: 400 }) }),
    fc.record({
      kind: fc.constant('put'),
      from: at,
      length: fc.constantFrom(
        '~',
        '*',
        ':',
        '\n',
        'ISA',
        'ISA*',
        'ST*837*1~',
        'HL*1*1*22~',
        'CLM*~',
        '\u0000',
        '☃',
      ),
    }),
    fc.record({ kind: fc.constant('end'), from: at, length: fc.constant(0) }),
  );
  return fc.array(damage, { minLength: 1, maxLength: 6 }).map((damages) =>
    damages.reduce((damaged, { kind, from, length }) => {
      if (typeof length === 'string') return damaged.slice(0, from) + length + damaged.slice(from);
      const part = damaged.slice(from, from + length);
      if (kind === 'cut') return damaged.slice(0, from) + damaged.slice(from + length);
      if (kind === 'repeat') return damaged.slice(0, from) + part + damaged.slice(from);
      return damaged.slice(0, from);
    }, text),
  );
};
