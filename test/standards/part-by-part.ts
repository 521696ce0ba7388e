import { InputError } from '../../src/input/input-error.js';
import { valueAt } from '../../src/input/read-input.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';

/** The JSON Pointers of all texts, numbers and booleans in a value. */
export const leavesOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        leavesOf(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      )
    : [path];

/** The JSON Pointers of all objects and arrays in a value, except the value itself. */
const branchesOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => {
        const below = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return typeof part === 'object' ? [below, ...branchesOf(part, below)] : [];
      })
    : [];

/** A document line by line, or the faults that prevent it. */
export const comesTo = (lines: () => readonly string[]): string[] => {
  try {
    return [...lines()];
  } catch (error) {
    if (error instanceof InputError)
      return error.issues.map(({ path, code }) => `! ${path} ${code}`);
    throw error;
  }
};

/** For each part of the input, or for one of so many: the lines that change when it is removed or replaced. */
export const partByPart = <Input extends object>(
  input: Input,
  others: Readonly<Record<string, unknown>>,
  lines: (changed: Input) => readonly string[],
  oneOf = 1,
): Record<string, Record<string, string[]>> => {
  const whole = new Set(lines(input));
  const differing = (changes: Changes): string[] =>
    comesTo(() => lines(change(input, changes))).filter((line) => !whole.has(line));
  const ofLeaf = (leaf: string) => {
    const answers = Object.entries({ removed, ...others });
    return Object.fromEntries(answers.map(([name, value]) => [name, differing({ [leaf]: value })]));
  };
  const ofBranch = (branch: string): Record<string, string[]> => {
    const keys = branch.split('/').slice(1);
    const part = valueAt(input, keys);
    const isEntry = /^\d+$/.test(keys.at(-1) ?? '');
    return {
      removed: differing({ [branch]: removed }),
      ...(isEntry ? { twice: differing({ [branch.replace(/\d+$/, '-')]: part }) } : {}),
    };
  };
  const isTurn = (_: string, index: number): boolean => index % oneOf === 0;
  const leaves = leavesOf(input).filter(isTurn);
  const branches = branchesOf(input).filter(isTurn);
  return Object.fromEntries([
    ...leaves.map((leaf) => [leaf, ofLeaf(leaf)] as const),
    ...branches.map((branch) => [branch, ofBranch(branch)] as const),
  ]);
};
