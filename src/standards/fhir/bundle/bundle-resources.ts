import { type InputFault, inputFault } from '../../../input/input-error.js';
import { tryInput, tryReading, valueAt } from '../../../input/read-input.js';
import type { IdentifierData } from './data-types.js';
import {
  anyResourceShape,
  type BundleData,
  bundleShape,
  type Kind,
  type ResourceOf,
  shapeOf,
} from './resource-shapes.js';

/** A resource of a bundle, with its address. */
export interface BundleResource<K extends Kind = Kind> {
  readonly resource: ResourceOf<K>;
  /** JSON Pointer into the bundle. */
  readonly path: string;
  /** FHIRPath from the bundle, as an issue of an OperationOutcome states it. */
  readonly expression: string;
  /** The `fullUrl` of its entry, if any. */
  readonly url: string | undefined;
  /** The resource that contains this one, if any. */
  readonly container: BundleResource | undefined;
}

type Address = Omit<BundleResource, 'resource'>;

/** Whether the resource is of that type. */
export const isKind = <K extends Kind>(one: BundleResource, kind: K): one is BundleResource<K> =>
  one.resource.resourceType === kind;

/** The resource if it is of that type. */
export const asKind = <K extends Kind>(
  one: BundleResource | undefined,
  kind: K,
): BundleResource<K> | undefined => (one && isKind(one, kind) ? one : undefined);

/** The identifiers of a resource: some types have one, some a list, some none. */
export const identifiersOf = ({ resource }: BundleResource): readonly IdentifierData[] => {
  if (!('identifier' in resource) || resource.identifier === undefined) return [];
  return Array.isArray(resource.identifier) ? resource.identifier : [resource.identifier];
};

/** The resource of the entry: the container of a contained resource, or else the resource itself. */
export const entryOf = (one: BundleResource): BundleResource => one.container ?? one;

const resourcesAt = (
  resource: unknown,
  address: Address,
  faults: InputFault[],
): BundleResource[] => {
  const any = tryInput(anyResourceShape, resource, address.path, faults);
  if (!any) return [];
  const shape = shapeOf(any.resourceType);
  if (!shape) return [];
  const read = tryInput(shape, resource, address.path, faults);
  if (!read) return [];
  const container: BundleResource = { ...address, resource: read };
  // FHIR does not allow a contained resource to contain others.
  const inside = address.container ? [] : (any.contained ?? []);
  return [
    container,
    ...inside.flatMap((contained, index) =>
      resourcesAt(
        contained,
        {
          path: `${address.path}/contained/${index}`,
          expression: `${address.expression}.contained[${index}]`,
          url: undefined,
          container,
        },
        faults,
      ),
    ),
  ];
};

const urlOf = (fullUrl: string | undefined, resource: unknown): string | undefined => {
  if (fullUrl !== undefined) return fullUrl;
  if (typeof resource !== 'object' || resource === null) return undefined;
  if (!('id' in resource && 'resourceType' in resource)) return undefined;
  return `${String(resource.resourceType)}/${String(resource.id)}`;
};

const otherPages = ['next', 'previous', 'prev'];

/** Where a bundle says that it is one page of several, or does not hold all matches of its search. */
const pageSignOf = ({ type, total, link = [], entry = [] }: BundleData): string | undefined => {
  const linkIndex = link.findIndex(({ relation = '' }) => otherPages.includes(relation));
  if (linkIndex >= 0) return `/link/${linkIndex}`;
  const matches = entry.filter(({ search }) => (search?.mode ?? 'match') === 'match').length;
  return type === 'searchset' && total !== undefined && total > matches ? '/total' : undefined;
};

/** What a bundle holds. */
export interface BundleContent {
  readonly resources: readonly BundleResource[];
  /** JSON Pointer to what says that other pages hold more; `undefined` for a whole bundle. */
  readonly pageSign: string | undefined;
}

/**
 * All resources of the bundle, contained ones included, that are of a type this library reads.
 * An entry that repeats another is skipped. Two entries with one address and different content are a
 * fault. Every malformed element is added to the faults, with its JSON Pointer into the bundle.
 */
export const readBundle = (bundle: unknown, faults: InputFault[]): BundleContent => {
  const envelope = tryInput(bundleShape, bundle, '', faults);
  const contentByUrl = new Map<string, string>();
  const read = (
    fullUrl: string | undefined,
    resource: unknown,
    entryIndex: number,
  ): BundleResource[] => {
    const path = `/entry/${entryIndex}/resource`;
    const url = urlOf(fullUrl, resource);
    const content = JSON.stringify(resource);
    const before = url === undefined ? undefined : contentByUrl.get(url);
    // Two versions of a resource that is not read contradict nothing.
    const isRead = shapeOf(String(valueAt(resource, ['resourceType']))) !== undefined;
    if (isRead && before !== undefined && before !== content)
      faults.push(inputFault(path, 'conflict'));
    if (before !== undefined) return [];
    if (url !== undefined) contentByUrl.set(url, content);
    const expression = `Bundle.entry[${entryIndex}].resource`;
    return resourcesAt(resource, { path, expression, url: fullUrl, container: undefined }, faults);
  };
  const resources = (envelope?.entry ?? []).flatMap(({ fullUrl, resource }, entryIndex) =>
    resource === undefined
      ? []
      : (tryReading(
          () => read(fullUrl, resource, entryIndex),
          `/entry/${entryIndex}/resource`,
          faults,
        ) ?? []),
  );
  return { resources, pageSign: envelope && pageSignOf(envelope) };
};
