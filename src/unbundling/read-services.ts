import * as z from 'zod/mini';
import { completeRecord, isLoose } from '../input/complete-record.js';
import { type FaultHandling, type InputFault, inputFault } from '../input/input-error.js';
import { isPlainly } from '../input/plain-check.js';
import { checkedCopy } from '../input/plain-copy.js';
import { isGivenToAll, tryInput, tryReading } from '../input/read-input.js';
import { LocalTimes } from '../time/local-time.js';
import { type BilledService, billedServiceSchema } from './billed-service.js';
import { type UnreadLine, unreadLine } from './unread-line.js';

/** Services as read, and the lines that were left out. */
export interface ServiceList {
  readonly services: readonly BilledService[];
  /** Always empty, unless faults are collected. */
  readonly unread: readonly UnreadLine[];
  /** The JSON Pointer, in the caller's list, to the service at an index of `services`. */
  readonly pathOf: (index: number) => string;
}

/** How a list of services is read. */
export interface ServiceReading {
  /** Whether a line with faults is left out; by default its faults are faults of the call. */
  readonly faults?: FaultHandling | undefined;
  /** The clocks of lines that name no time zone. */
  readonly times?: LocalTimes;
}

/** Reads the caller's list of services. A service ID used twice is a fault. Faults of the call go to the list. */
export const readServices = (
  input: unknown,
  root: string,
  faults: InputFault[],
  { faults: handling = 'throw', times = new LocalTimes() }: ServiceReading = {},
): ServiceList | undefined =>
  tryReading(() => readList(input, root, faults, handling, times), root, faults);

const listSchema: z.core.$ZodType<unknown[]> = z.array(z.unknown());

const readList = (
  input: unknown,
  root: string,
  faults: InputFault[],
  handling: FaultHandling,
  times: LocalTimes,
): ServiceList | undefined => {
  // A list is read service by service, because a copy of a whole claim file is large.
  const list: unknown[] | undefined = Array.isArray(input)
    ? input
    : tryInput(listSchema, input, root, faults);
  if (!list) return undefined;
  const readLine = lineReader(times);
  return handling === 'collect'
    ? readableLines(list, root, readLine)
    : everyLine(list, root, readLine, faults);
};

/** A service as read, or none if it has faults; and the line as it was given. */
type LineReader = (
  item: unknown,
  path: string,
  faults: InputFault[],
) => { service: BilledService | undefined; given: unknown };

const lineReader = (times: LocalTimes): LineReader => {
  const isGiven = isGivenToAll(billedServiceSchema);
  const isRepeated = repeatedIdCheck();
  return (item, path, faults) => {
    const { copy, found } = checkedCopy(item, isLoose);
    const value = found ? completeRecord(billedServiceSchema, copy, path, times).value : copy;
    const service =
      !isGiven && isPlainly(billedServiceSchema, value)
        ? value
        : tryInput(billedServiceSchema, copy, path, faults, times);
    if (isRepeated(value)) faults.push(inputFault(`${path}/serviceId`, 'conflict'));
    return { service, given: copy };
  };
};

const everyLine = (
  list: readonly unknown[],
  root: string,
  readLine: LineReader,
  faults: InputFault[],
): ServiceList | undefined => {
  const pathOf = (index: number): string => `${root}/${index}`;
  const services: BilledService[] = [];
  // By index: a hole in a list is a missing service, and a callback would skip it.
  for (let index = 0; index < list.length; index++) {
    const { service } = readLine(list[index], pathOf(index), faults);
    if (service) services.push(service);
  }
  return services.length === list.length ? { services, unread: [], pathOf } : undefined;
};

const readableLines = (
  list: readonly unknown[],
  root: string,
  readLine: LineReader,
): ServiceList => {
  const services: BilledService[] = [];
  const unread: UnreadLine[] = [];
  const paths: string[] = [];
  for (let index = 0; index < list.length; index++) {
    const path = `${root}/${index}`;
    const faults: InputFault[] = [];
    const { service, given } = readLine(list[index], path, faults);
    if (!service || faults.length > 0) unread.push(unreadLine(path, given, faults));
    else {
      services.push(service);
      paths.push(path);
    }
  }
  return { services, unread, pathOf: (index) => paths[index] ?? root };
};

/** The part of a report that tells the faults of lines that were left out, if they were to be collected. */
export const collectedFaults = (
  { unread }: Pick<ServiceList, 'unread'>,
  { faults }: { faults?: FaultHandling },
): { faults?: InputFault[] } =>
  faults === 'collect' ? { faults: unread.flatMap((line) => line.faults) } : {};

/**
 * Adds a fault for each service ID that came before. For a list that a schema has read already: it
 * takes the input as given, so these faults are reported together with those of the schema.
 */
export const servicesUsedTwice = (
  list: readonly unknown[],
  root: string,
  faults: InputFault[],
): void => {
  const isRepeated = repeatedIdCheck();
  for (let index = 0; index < list.length; index++)
    if (isRepeated(list[index])) faults.push(inputFault(`${root}/${index}/serviceId`, 'conflict'));
};

const serviceIdOf = (value: unknown): string | undefined => {
  const id: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'serviceId') : undefined;
  return typeof id === 'string' ? id : undefined;
};

// Whether the set grew tells whether an ID is new, at half the cost of asking before adding.
const repeatedIdCheck = (): ((value: unknown) => boolean) => {
  const seen = new Set<string>();
  return (value) => {
    const id = serviceIdOf(value);
    const { size } = seen;
    return id !== undefined && seen.add(id).size === size;
  };
};
