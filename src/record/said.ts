const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether the text says anything: a dash, a dot or spaces are a blank box. */
export const said = (text: string | undefined): text is string =>
  text !== undefined && letterOrDigit.test(text);
