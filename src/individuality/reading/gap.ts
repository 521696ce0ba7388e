/** Space between two words. */
export const space = 1;
/** A full stop, which may only end an abbreviation. */
export const fullStop = 2;
/** A mark that ends a sentence whatever stands before it: `?`, `!`, `;`, a bullet. */
export const hardStop = 4;
/** A colon, which ends a heading. */
export const colon = 8;
/** The end of a line. */
export const lineEnd = 16;
/** An empty line. */
export const blankLine = 32;
/** A quotation mark or bracket: what follows may be capitalised without being a name. */
export const opening = 64;
/** A dash or asterisk, which is a bullet at the start of a line. */
export const dash = 128;
/** Anything at all: without it the words touch. */
export const something = 256;

const marks: readonly (readonly [number, string])[] = [
  [
    space,
    ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
  [fullStop, '.\uff0e'],
  [
    hardStop,
    '?!;\u2026\u3002\uff01\uff1f\uff1b\u061f\u06d4\u0964\u0965\u2022\u2023\u25aa\u25e6\u00b7',
  ],
  [colon, ':\uff1a'],
  [lineEnd | space, '\n\v\f\r\u0085\u2028'],
  [blankLine | lineEnd | space, '\u2029'],
  [opening, '\'"([{\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e\u201f'],
  [dash, '-*\u2013\u2014'],
];

const flags: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  marks.flatMap(([flag, characters]) =>
    Array.from(characters, (character): [number, number] => [character.charCodeAt(0), flag]),
  ),
);

const asciiFlags: readonly number[] = /* @__PURE__ */ Array.from(
  { length: 128 },
  (_, code) => (flags.get(code) ?? 0) | something,
);

const carriageReturn = 13;
const lineFeed = 10;

/** The gap between two words with one more character in it; a second line end makes an empty line. */
export const widened = (gap: number, code: number, before: number): number => {
  if (code === 32) return gap | space | something;
  const flag = asciiFlags[code] ?? (flags.get(code) ?? 0) | something;
  if (!(flag & lineEnd) || !(gap & lineEnd)) return gap | flag;
  return code === lineFeed && before === carriageReturn ? gap : gap | flag | blankLine;
};
