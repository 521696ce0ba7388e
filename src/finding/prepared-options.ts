import type * as z from 'zod/mini';
import type { InputFault } from '../input/input-error.js';
import { tryInput } from '../input/read-input.js';
import { LocalTimes } from '../time/local-time.js';
import { type RuleBasis, type RuleOptions, ruleBasis } from './rule-options.js';

/**
 * Options whose payers, rules and tables are validated and indexed once.
 * It is opaque and not JSON: pass it in place of options. It belongs to the copy of the library that made it.
 */
export class PreparedOptions {
  /** Says what this is. Because no option has this name, a copy or a clone of the handle is refused. */
  readonly prepared = 'options';
  readonly #basis: RuleBasis;
  readonly #rest: object;

  /** @internal */
  constructor(basis: RuleBasis, rest: object) {
    this.#basis = basis;
    this.#rest = rest;
  }

  /**
   * Whether the value is a genuine handle. An object that merely inherits from one has no content.
   *
   * @internal
   */
  static is(value: unknown): value is PreparedOptions {
    return typeof value === 'object' && value !== null && #basis in value;
  }

  /** @internal */
  static open(prepared: PreparedOptions): { basis: RuleBasis; rest: object } {
    return { basis: prepared.#basis, rest: prepared.#rest };
  }
}

/** The options of a function: the common part, indexed, and all of them as read. */
export interface ReadOptions<Options> {
  readonly basis: RuleBasis;
  readonly own: Options;
}

/** The schema of an object whose keys can be listed. */
export type ObjectSchema<Options> = z.core.$ZodType<Options> & { readonly shape: object };

/** Reads plain or prepared options by a function's schema. Faults are added to the list. */
export const readOptions = <Options extends RuleOptions>(
  schema: ObjectSchema<Options>,
  options: unknown,
  root: string,
  faults: InputFault[],
  times: LocalTimes = new LocalTimes(),
): ReadOptions<Options> | undefined => {
  if (PreparedOptions.is(options)) {
    const { basis, rest } = PreparedOptions.open(options);
    const accepted = Object.entries(rest).filter(([key]) => Object.hasOwn(schema.shape, key));
    const own = tryInput(schema, Object.fromEntries(accepted), root, faults, times);
    return own && { own, basis };
  }
  const own = tryInput(schema, options, root, faults, times);
  return own && { own, basis: ruleBasis(own, root, faults) };
};
