import { InputError } from 'group-therapy-billing';

/** JSON as an engine hands it over: text, or what it makes of SQL's NULL. */
export type JsonText = string | null | undefined;

/** What the text says. No text says nothing: the library then tells what is missing, or takes its defaults. */
// biome-ignore lint/suspicious/noExplicitAny: JSON holds whatever was written; the library checks its shape.
export const read = (text: JsonText): any =>
  text === null || text === undefined || text === '' ? undefined : JSON.parse(text);

const faultOf = (error: unknown): object => {
  if (error instanceof InputError) return { error: 'shape', issues: error.issues };
  if (error instanceof SyntaxError) return { error: 'not-json', issues: [] };
  return { error: 'unforeseen', issues: [] };
};

/**
 * The answer to a call as JSON text. A call never throws, since that would end the whole query: a row that is malformed
 * costs its own answer, which says what is wrong and repeats nothing of the row.
 */
export const answer = (call: () => object): string => {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return JSON.stringify(faultOf(error));
  }
};
