const looks = [
  // A social security number, with or without hyphens.
  /(?:^|\D)\d{3}-?\d{2}-?\d{4}(?:\D|$)/,
  // A date; a slash inside a JSON Pointer is `~1`.
  /^\d{4}-\d\d-\d\d|^\d{1,2}(?:-|\/|~1)\d{1,2}(?:-|\/|~1)\d{2}/,
  // Several words.
  /\s/,
  // A word with a capital, as names have it.
  /^\p{Lu}[\p{Lu}\p{Lt}\p{Lm}\p{Lo}'’.-]*\p{Ll}[\p{L}'’.-]*$/u,
];

/**
 * Whether an id or a key could be a name, a sentence, a social security number or a date of birth.
 * Such a one is told in no sentence and in no error, for those are shown and logged.
 */
export const looksPersonal = (text: string): boolean => looks.some((look) => look.test(text));
