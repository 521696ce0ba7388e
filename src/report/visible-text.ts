// Control, direction, and tag characters and lone surrogates: they change or hide text instead of being read.
const controls =
  /\r\n?|[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const lineEndsAndTabs: Readonly<Record<string, string>> = {
  '\n': '\n',
  '\t': '\t',
  '\r': '\n',
  '\r\n': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};

const codePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * The text with every control character shown by its code: a direction override becomes `[U+202E]`, a null
 * becomes `[U+0000]`. Every kind of line end becomes one line feed.
 */
export const visible = (text: string): string =>
  text.replace(controls, (character) => lineEndsAndTabs[character] ?? codePoint(character));
