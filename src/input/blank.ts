/** Matches a character that can be seen: neither a space nor invisible. */
export const visibleCharacter = /[^\s\u00ad\u200b-\u200f\u2060-\u2064]/;

/** Whether a text has no character that can be seen: it is read as missing. */
export const isBlank = (value: unknown): boolean =>
  typeof value === 'string' && !visibleCharacter.test(value);
