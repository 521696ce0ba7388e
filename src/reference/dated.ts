import type { Citation } from './citation.js';

/** A value that is in force from a date, according to a source, until the next value starts. */
export interface Dated<Value> {
  /** First date of service: `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: Value;
  readonly citation: Citation;
}

/** The values of one figure, oldest first. Before the first of them, the figure is unknown. */
export type History<Value> = readonly [Dated<Value>, ...Dated<Value>[]];

/** The value in force on the date of service; `undefined` before the first source, never a guess. */
export const inForce = <Value>(
  history: History<Value>,
  serviceDate: string,
): Dated<Value> | undefined => history.findLast(({ from }) => from <= serviceDate);

/**
 * The value in force on the date of service, or the oldest known value for an earlier date. Use it for
 * lists that decide what to check; a rule reports that the date is before the first source.
 */
export const inForceOrOldest = <Value>(history: History<Value>, serviceDate: string): Value =>
  (inForce(history, serviceDate) ?? history[0]).value;
