import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { tryInput, tryReading } from '../input/read-input.js';
import { type BilledService, billedServiceSchema } from './billed-service.js';
import { plainServiceCheck } from './plain-service.js';

const listSchema: z.core.$ZodType<unknown[]> = z.array(z.unknown());

const serviceIdOf = (value: unknown): string | undefined => {
  const id: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'serviceId') : undefined;
  return typeof id === 'string' ? id : undefined;
};

// Says of each id in turn whether it came before. Growing tells, at half the price of asking first.
const cameBefore = (): ((id: string | undefined) => boolean) => {
  const seen = new Set<string>();
  return (id) => {
    const { size } = seen;
    return id !== undefined && seen.add(id).size === size;
  };
};

/**
 * A service id used twice is a fault. Asked of what was given, so that it speaks beside the faults of
 * other services.
 */
export const servicesUsedTwice = (
  list: readonly unknown[],
  root: string,
  faults: InputFault[],
): void => {
  const isUsed = cameBefore();
  for (let place = 0; place < list.length; place++)
    if (isUsed(serviceIdOf(list[place])))
      faults.push(inputFault(`${root}/${place}/serviceId`, 'conflict'));
};

/** Reads billed services. A service id used twice is a fault; faults go to the list. */
export const readServices = (
  input: unknown,
  root: string,
  faults: InputFault[],
): BilledService[] | undefined => tryReading(() => readList(input, root, faults), root, faults);

const readList = (
  input: unknown,
  root: string,
  faults: InputFault[],
): BilledService[] | undefined => {
  const list: unknown[] | undefined = Array.isArray(input)
    ? input
    : tryInput(listSchema, input, root, faults);
  if (!list) return undefined;
  const services: BilledService[] = [];
  const isPlainService = plainServiceCheck();
  const isUsed = cameBefore();
  // By place: a hole in a list is a missing service, and iteration by callback would skip it.
  for (let place = 0; place < list.length; place++) {
    const value = list[place];
    const service = isPlainService(value)
      ? value
      : tryInput(billedServiceSchema, value, `${root}/${place}`, faults);
    if (service) services.push(service);
    if (isUsed(serviceIdOf(value)))
      faults.push(inputFault(`${root}/${place}/serviceId`, 'conflict'));
  }
  return services.length === list.length ? services : undefined;
};
