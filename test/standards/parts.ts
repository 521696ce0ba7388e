import { type Changes, change, removed } from '../../examples/change.js';
import { InputError } from '../../src/input/input-error.js';

/** The places of all texts, numbers and answers in a value, as JSON Pointers. */
export const leavesOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        leavesOf(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      )
    : [path];

/** What a document comes to, line by line, or the faults that keep it from being written. */
export const comesTo = (lines: () => readonly string[]): string[] => {
  try {
    return [...lines()];
  } catch (error) {
    if (error instanceof InputError)
      return error.issues.map(({ path, code }) => `! ${path} ${code}`);
    throw error;
  }
};

/** What differs where one part of the input is taken away or is something else, part by part. */
export const partByPart = <Input extends object>(
  input: Input,
  others: Readonly<Record<string, unknown>>,
  lines: (changed: Input) => readonly string[],
): Record<string, Record<string, string[]>> => {
  const whole = new Set(lines(input));
  const differing = (changes: Changes): string[] =>
    comesTo(() => lines(change(input, changes))).filter((line) => !whole.has(line));
  return Object.fromEntries(
    leavesOf(input).map((leaf) => [
      leaf,
      Object.fromEntries(
        Object.entries({ removed, ...others }).map(([name, value]) => [
          name,
          differing({ [leaf]: value }),
        ]),
      ),
    ]),
  );
};
