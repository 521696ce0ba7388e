import { relative } from 'node:path';

/** A regular expression that was put together, and the file of this project that did it. */
export interface AssembledRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const callerIn = (stack: string): string | undefined =>
  stack
    .split('\n')
    .map((line) => /(?:file:\/\/)?(\/[^\s()]+?\.ts)(?:\?[^:]*)?:\d+:\d+/.exec(line)?.[1])
    .filter((path) => path !== undefined)
    .map((path) => relative('.', path))
    .find((path) => path.startsWith('src/'));

/**
 * A stand-in for the global `RegExp` that remembers what files under src make with it. Literals do not
 * pass through it.
 */
export const watchedRegExp = (made: AssembledRegex[]): RegExpConstructor => {
  const remember = ({ source, flags }: RegExp): void => {
    const file = callerIn(new Error().stack ?? '');
    if (file !== undefined) made.push({ file, source, flags });
  };
  return new Proxy(RegExp, {
    construct: (target, given, newTarget) => {
      const regex: RegExp = Reflect.construct(target, given, newTarget);
      remember(regex);
      return regex;
    },
    apply: (target, self, given) => {
      const regex: RegExp = Reflect.apply(target, self, given);
      remember(regex);
      return regex;
    },
  });
};
