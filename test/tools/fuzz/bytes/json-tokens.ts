/** A range in a text: start and end. */
export type Range = readonly [start: number, end: number];

/** The tokens of a JSON text. */
export interface JsonTokens {
  /** Every value of any type. */
  readonly values: Range[];
  readonly keys: Range[];
  /** Strings that are not keys. */
  readonly texts: Range[];
  readonly numbers: Range[];
}

const token =
  /(?<text>"(?:[^"\\]|\\.)*")(?<key>:)?|(?<number>-?\d[\d.eE+-]*)|true|false|null|(?<open>[[{])|(?<close>[\]}])/gs;

/** Finds the tokens of a JSON text without spaces; in an invalid text, those that can be recognized. */
export const jsonTokens = (json: string): JsonTokens => {
  const found: JsonTokens = { values: [], keys: [], texts: [], numbers: [] };
  const opened: number[] = [];
  for (const { 0: whole, index, groups = {} } of json.matchAll(token)) {
    const { text, key, number, open, close } = groups;
    const range: Range = [index, index + (text ?? whole).length];
    if (open) opened.push(index);
    else if (close) found.values.push([opened.pop() ?? index, range[1]]);
    else if (key) found.keys.push(range);
    else found.values.push(range);
    if (text && !key) found.texts.push(range);
    if (number) found.numbers.push(range);
  }
  return found;
};
