import { relative } from 'node:path';

/** A regular expression built at run time, and the source file that built it. */
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
 * A replacement for the global `RegExp` that records each expression built by a file under src.
 * Regular expression literals do not call it.
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
