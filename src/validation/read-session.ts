import {
  type ObjectSchema,
  PreparedOptions,
  type ReadOptions,
  readOptions,
} from '../finding/prepared-options.js';
import type { InputFault } from '../input/input-error.js';
import { plainCopy } from '../input/plain-copy.js';
import { orThrow, tryInput, valueAt } from '../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { LocalTimes } from '../time/local-time.js';
import { readServices, servicesUsedTwice } from '../unbundling/read-services.js';
import type { UnreadLine } from '../unbundling/unread-line.js';
import type { ValidationOptions } from './validation-options.js';

/** A session and its options, as read. */
export interface ReadSession<Options> {
  readonly recorded: GroupSession;
  readonly read: ReadOptions<Options>;
  /** The lines of `services` that were left out. */
  readonly unread: readonly UnreadLine[];
}

// Lines whose faults are collected are read one by one; the other options still throw.
const collectedLines = (options: unknown) => {
  if (valueAt(options, ['faults']) !== 'collect') return undefined;
  const { services = null, ...others }: { services?: unknown } = Object(options);
  return services === null ? undefined : { services, options: others };
};

/**
 * Reads a session, and the options or billing given with it.
 *
 * @throws {@link InputError} that lists every fault of both.
 */
export const readSession = <Options extends ValidationOptions>(
  session: unknown,
  schema: ObjectSchema<Options>,
  given: unknown,
  root: '/options' | '/billing',
): ReadSession<Options> => {
  const faults: InputFault[] = [];
  const recorded = tryInput(groupSessionSchema, session, '', faults);
  // Services of the call are of the session's day and place, and so are their clocks.
  const times = new LocalTimes(recorded?.timeZone);
  const path = `${root}/services`;
  // The handling of faults is read before all else, and each option only once.
  const options = PreparedOptions.is(given) ? given : plainCopy(given);
  const lines = collectedLines(options);
  const list = lines && readServices(lines.services, path, faults, { faults: 'collect', times });
  const read = readOptions(schema, lines ? lines.options : options, root, faults, times);
  if (!list) servicesUsedTwice(read?.own.services ?? [], path, faults);
  const { basis, own } = orThrow(read, faults);
  return {
    recorded: orThrow(recorded, faults),
    read: { basis, own: list ? { ...own, services: [...list.services] } : own },
    unread: list?.unread ?? [],
  };
};
