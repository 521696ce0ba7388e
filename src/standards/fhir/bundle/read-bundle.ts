import { type InputFault, inputFault } from '../../../input/input-error.js';
import { tryInput, tryReading } from '../../../input/read-input.js';
import type { Placed } from './placed-resource.js';
import { anyResourceShape, bundleShape, shapeOf } from './resource-shapes.js';

type Place = Omit<Placed, 'resource'>;

const placedAt = (resource: unknown, place: Place, faults: InputFault[]): Placed[] => {
  const any = tryInput(anyResourceShape, resource, place.path, faults);
  if (!any) return [];
  const shape = shapeOf(any.resourceType);
  if (!shape) return [];
  const read = tryInput(shape, resource, place.path, faults);
  if (!read) return [];
  const holder: Placed = { ...place, resource: read };
  // What is contained contains nothing itself.
  const inside = place.holder ? [] : (any.contained ?? []);
  return [
    holder,
    ...inside.flatMap((contained, index) =>
      placedAt(
        contained,
        {
          path: `${place.path}/contained/${index}`,
          expression: `${place.expression}.contained[${index}]`,
          url: undefined,
          holder,
        },
        faults,
      ),
    ),
  ];
};

const addressOf = (url: string | undefined, resource: unknown): string | undefined => {
  if (url !== undefined) return url;
  if (typeof resource !== 'object' || resource === null) return undefined;
  if (!('id' in resource && 'resourceType' in resource)) return undefined;
  return `${String(resource.resourceType)}/${String(resource.id)}`;
};

/**
 * Every resource of the bundle that is of a kind this library reads, contained ones included.
 * An entry that repeats another is passed over; two that differ under one address contradict each other.
 * Every malformed place goes to the list, as a JSON Pointer into the bundle.
 */
export const readBundle = (bundle: unknown, faults: InputFault[]): Placed[] => {
  const envelope = tryInput(bundleShape, bundle, '', faults);
  const written = new Map<string, string>();
  const read = (url: string | undefined, resource: unknown, index: number): Placed[] => {
    const path = `/entry/${index}/resource`;
    const address = addressOf(url, resource);
    const text = JSON.stringify(resource);
    const before = address === undefined ? undefined : written.get(address);
    if (before !== undefined && before !== text) faults.push(inputFault(path, 'conflict'));
    if (before !== undefined) return [];
    if (address !== undefined) written.set(address, text);
    const expression = `Bundle.entry[${index}].resource`;
    return placedAt(resource, { path, expression, url, holder: undefined }, faults);
  };
  return (envelope?.entry ?? []).flatMap(({ fullUrl, resource }, index) =>
    resource === undefined
      ? []
      : (tryReading(() => read(fullUrl, resource, index), `/entry/${index}/resource`, faults) ??
        []),
  );
};
