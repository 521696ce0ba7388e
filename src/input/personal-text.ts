const patterns = [
  // A Social Security number, with or without hyphens.
  /(?:^|\D)\d{3}-?\d{2}-?\d{4}(?:\D|$)/,
  // A date; a slash inside a JSON Pointer is `~1`.
  /^\d{4}-\d\d-\d\d|^\d{1,2}(?:-|\/|~1)\d{1,2}(?:-|\/|~1)\d{2}/,
  // Several words.
  /\s/,
  // One capitalized word, like a name.
  /^\p{Lu}[\p{Lu}\p{Lt}\p{Lm}\p{Lo}'’.-]*\p{Ll}[\p{L}'’.-]*$/u,
];

/**
 * Whether an ID or a key could be a name, a sentence, a Social Security number or a date of birth.
 * Messages and errors are shown and logged, so they never contain such a text.
 */
export const looksPersonal = (text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
