import { InputError } from 'group-therapy-billing';

/** JSON text from the engine, or the engine's representation of SQL NULL. */
export type JsonText = string | null | undefined;

/** Parses JSON text. NULL becomes undefined: the library then reports a missing argument or uses its defaults. */
// biome-ignore lint/suspicious/noExplicitAny: JSON holds whatever was written; the library checks its shape.
export const read = (text: JsonText): any =>
  text === null || text === undefined || text === '' ? undefined : JSON.parse(text);

const faultOf = (error: unknown): object => {
  if (error instanceof InputError) return { error: 'shape', issues: error.issues };
  if (error instanceof SyntaxError) return { error: 'not-json', issues: [] };
  return { error: 'unforeseen', issues: [] };
};

/**
 * Returns the answer to a call as JSON text. It never throws, since that would end the whole query: a malformed row
 * gets an error answer that repeats none of its content.
 */
export const answer = (call: () => object): string => {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return JSON.stringify(faultOf(error));
  }
};
