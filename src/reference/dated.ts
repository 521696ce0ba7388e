import type { Citation } from './citation.js';

/** A value since a date, because of a source. It ends where the next one starts. */
export interface Dated<Value> {
  /** First date of service for which it holds: `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: Value;
  readonly citation: Citation;
}

/** The values of one thing, oldest first. Before the first of them the answer is unknown. */
export type History<Value> = readonly [Dated<Value>, ...Dated<Value>[]];

/** What held on the date of service; `undefined` before the first source, never a guess. */
export const inForce = <Value>(
  history: History<Value>,
  serviceDate: string,
): Dated<Value> | undefined => history.findLast(({ from }) => from <= serviceDate);

/**
 * The value in force on the date, or the oldest known value for an earlier date: for lists that decide
 * what to look at. A rule, not this list, says that the date is before the first source.
 */
export const inForceOrOldest = <Value>(history: History<Value>, serviceDate: string): Value =>
  (inForce(history, serviceDate) ?? history[0]).value;
