import type { InputFault } from '../input/input-error.js';
import { tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from './group-session.js';

/** What was read of a session. */
export interface SessionReading {
  /** The session, without null and with complete times; only if it has no fault. */
  session?: GroupSession;
  /** What must be corrected, by path. Never contains a value of the input. */
  faults: InputFault[];
}

/**
 * Reads a session from rows or JSON of any kind, and throws nothing.
 *
 * @param input Anything. A key that is null counts as not given.
 */
export const readGroupSession = (input: unknown): SessionReading => {
  const faults: InputFault[] = [];
  const session = tryInput(groupSessionSchema, input, '', faults);
  return session ? { session, faults } : { faults };
};
