// Control, direction and tag characters, and halves of pairs: they act or vanish instead of being read.
const acting =
  /\r\n?|[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const asShown: Readonly<Record<string, string>> = {
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
 * The text with every character that would act instead of being read shown by its code:
 * a direction override becomes `[U+202E]`, a null `[U+0000]`. Line ends become one line feed.
 */
export const visible = (text: string): string =>
  text.replace(acting, (character) => asShown[character] ?? codePoint(character));
