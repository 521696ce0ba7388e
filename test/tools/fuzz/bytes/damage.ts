import fc from 'fast-check';
import { type JsonTokens, jsonTokens, type Range } from './json-tokens.js';

/** One damage to a text. Positions count tokens or characters and wrap around at the end. */
export interface Damage {
  readonly kind: keyof typeof damages;
  readonly at: number;
  readonly to: number;
}

interface Damaged {
  readonly text: string;
  /** Another text, from which inserted parts are taken. */
  readonly other: string;
  readonly at: number;
  readonly to: number;
}

const numerals = [
  '-0',
  '1e999',
  '-1e999',
  '9007199254740993',
  '1e-400',
  '0.1',
  '-1',
  '1e21',
  '0',
  '4294967296',
];
const words = [
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"__proto__"',
  '{"__proto__":{"polluted":1}}',
  '[[[[]]]]',
];

const pick = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)];

const replaced = (text: string, [start, end]: Range, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const chosen = (text: string, kind: keyof JsonTokens, at: number): Range =>
  pick(jsonTokens(text)[kind], at) ?? [0, 0];

const swapped = (text: string, a: Range, b: Range): string => {
  const [first, second] = a[0] <= b[0] ? [a, b] : [b, a];
  if (first[1] > second[0]) return text;
  const later = replaced(text, second, text.slice(...first));
  return replaced(later, first, text.slice(...second));
};

const stretch = (text: string, at: number, to: number): Range => {
  const start = at % Math.max(1, text.length);
  return [start, start + (to % 80)];
};

const damages = {
  flip: ({ text, at, to }: Damaged) => {
    const offset = at % Math.max(1, text.length);
    const flipped = String.fromCharCode(text.charCodeAt(offset) ^ (1 << (to % 8)));
    return replaced(text, [offset, offset + 1], flipped);
  },
  cut: ({ text, at, to }: Damaged) => replaced(text, stretch(text, at, to), ''),
  double: ({ text, at, to }: Damaged) => {
    const range = stretch(text, at, to);
    return replaced(text, range, text.slice(...range).repeat(2));
  },
  splice: ({ text, other, at, to }: Damaged) =>
    replaced(text, stretch(text, at, to), other.slice(...stretch(other, to, at))),
  'value of another': ({ text, other, at, to }: Damaged) =>
    replaced(text, chosen(text, 'values', at), other.slice(...chosen(other, 'values', to))),
  'value doubled': ({ text, at }: Damaged) => {
    const range = chosen(text, 'values', at);
    return replaced(text, range, `${text.slice(...range)},${text.slice(...range)}`);
  },
  'values swapped': ({ text, at, to }: Damaged) =>
    swapped(text, chosen(text, 'values', at), chosen(text, 'values', to)),
  'keys swapped': ({ text, at, to }: Damaged) =>
    swapped(text, chosen(text, 'keys', at), chosen(text, 'keys', to)),
  'another number': ({ text, at, to }: Damaged) =>
    replaced(text, chosen(text, 'numbers', at), pick(numerals, to) ?? '0'),
  'another word': ({ text, at, to }: Damaged) =>
    replaced(text, chosen(text, 'values', at), pick(words, to) ?? 'null'),
  'blown up': ({ text, at, to }: Damaged) => {
    const [start, end] = chosen(text, 'texts', at);
    const inside = text.slice(start + 1, end - 1);
    const most = Math.floor(20_000 / Math.max(1, inside.length));
    return replaced(text, [start + 1, end - 1], inside.repeat(Math.min(most, 2 + (to % 400))));
  },
} as const satisfies Record<string, (damaged: Damaged) => string>;

const names = [
  'flip',
  'cut',
  'double',
  'splice',
  'value of another',
  'value doubled',
  'values swapped',
  'keys swapped',
  'another number',
  'another word',
  'blown up',
] as const satisfies (keyof typeof damages)[];

const offset = fc.nat(1_000_000);

/** One or more damages. */
export const someDamage: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...names), at: offset, to: offset }, { noNullPrototype: true }),
  { minLength: 1, maxLength: 4 },
);

/** Applies all damages to a text. */
export const damaged = (text: string, other: string, damage: readonly Damage[]): string =>
  damage.reduce((now, { kind, at, to }) => damages[kind]({ text: now, other, at, to }), text);
