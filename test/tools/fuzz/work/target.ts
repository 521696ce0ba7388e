import type { Allowance } from '../promise/kept.js';
import type { JsonSchema } from '../structure/json-schema.js';

/** A function of the library, or several that are called one after the other, and what it is given. */
export interface Target extends Allowance {
  readonly name: string;
  /** The schemas of its arguments, in their order. */
  readonly takes: Readonly<Record<string, JsonSchema>>;
  /** Arguments of examples. */
  readonly examples: readonly (readonly unknown[])[];
  /** How many runs it gets for each run of another. */
  readonly share: number;
  /** Calls it with anything, whatever its types say: that is what is tried. */
  call(given: readonly unknown[]): unknown;
}

/** A target whose answer holds no word of its input, unless it says that it shows some. */
export const target = (
  name: string,
  called: (...given: never[]) => unknown,
  takes: Readonly<Record<string, JsonSchema>>,
  examples: readonly (readonly unknown[])[],
  { share = 1, ...allowance }: Partial<Allowance & { share: number }> = {},
): Target => ({
  name,
  takes,
  examples,
  share,
  shows: false,
  ...allowance,
  call: (given) => Reflect.apply(called, undefined, [...given]),
});
