import type { Allowance } from '../promise/kept.js';
import type { JsonSchema } from '../structure/json-schema.js';

/** A function of the library, or several called in sequence, and its inputs. */
export interface Target extends Allowance {
  readonly name: string;
  /** The schemas of its arguments, in order. */
  readonly takes: Readonly<Record<string, JsonSchema>>;
  /** Arguments from examples. */
  readonly examples: readonly (readonly unknown[])[];
  /** Its number of runs relative to other targets. */
  readonly share: number;
  /** Calls it with any value, ignoring its types, because that is what the fuzzer tests. */
  call(given: readonly unknown[]): unknown;
}

/** Creates a target whose answer must contain no word of its input unless the allowance says so. */
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
