import { type ObjectSchema, type ReadOptions, readOptions } from '../finding/prepared-options.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { LocalTimes } from '../time/local-time.js';
import { servicesUsedTwice } from '../unbundling/read-services.js';
import type { ValidationOptions } from './validation-options.js';

/**
 * Reads a session, and the options or billing given with it.
 *
 * @throws {@link InputError} that lists every fault of both.
 */
export const readSession = <Options extends ValidationOptions>(
  session: unknown,
  schema: ObjectSchema<Options>,
  options: unknown,
  root: '/options' | '/billing',
): { recorded: GroupSession; read: ReadOptions<Options> } => {
  const faults: InputFault[] = [];
  const recorded = tryInput(groupSessionSchema, session, '', faults);
  // Services of the call are of the session's day and place, and so are their clocks.
  const times = new LocalTimes(recorded?.timeZone);
  const read = readOptions(schema, options, root, faults, times);
  servicesUsedTwice(read?.own.services ?? [], `${root}/services`, faults);
  return { recorded: orThrow(recorded, faults), read: orThrow(read, faults) };
};
