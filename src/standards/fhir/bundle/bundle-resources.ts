import { safeParse } from 'zod/mini';
import { type InputFault, inputFault } from '../../../input/input-error.js';
import { tryInput, tryReading, valueAt } from '../../../input/read-input.js';
import { instantOf } from '../../../time/instant.js';
import { timeSchema } from '../../../time/time-schema.js';
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

/** One version of a resource, as an entry of the bundle holds it. */
interface Version {
  readonly resource: unknown;
  readonly content: string | undefined;
  readonly fullUrl: string | undefined;
  readonly entryIndex: number;
  readonly path: string;
  /** What versions of one resource have in common. */
  readonly address: string;
  /** Whether resources of this type are read. Two versions of another type contradict nothing. */
  readonly isRead: boolean;
}

const lastUpdateOf = ({ resource }: Version): number => {
  const time = safeParse(timeSchema, valueAt(resource, ['meta', 'lastUpdated']));
  return time.success ? instantOf(time.data) : Number.NaN;
};

/** The newer of two versions; `undefined` where their last updates do not tell. */
const newerOf = (one: Version, other: Version): Version | undefined => {
  const difference = lastUpdateOf(one) - lastUpdateOf(other);
  if (difference > 0) return one;
  return difference < 0 ? other : undefined;
};

const conflict = (path: string): InputFault => ({
  ...inputFault(path, 'conflict'),
  message:
    'Another entry has this address and other content. Keep the newer one, or give both their meta.lastUpdated.',
});

/** One version of each resource: the newest. */
const newestOf = (versions: readonly Version[], faults: InputFault[]): Version[] => {
  const kept = new Map<string, Version>();
  for (const version of versions) {
    const { address, content, isRead, path } = version;
    const before = kept.get(address);
    const differs = isRead && before !== undefined && before.content !== content;
    const newer = differs ? newerOf(before, version) : (before ?? version);
    if (newer) kept.set(address, newer);
    else faults.push(conflict(path));
  }
  return [...kept.values()];
};

/**
 * All resources of the bundle, contained ones included, that are of a type this library reads.
 * An entry that repeats another is skipped. Of two entries with one address and different content the one
 * updated last is read; where that is not known, they are a fault. Every malformed element is added to the
 * faults, with its JSON Pointer into the bundle.
 */
export const readBundle = (bundle: unknown, faults: InputFault[]): BundleContent => {
  const envelope = tryInput(bundleShape, bundle, '', faults);
  const versions = (envelope?.entry ?? []).flatMap(({ fullUrl, resource }, entryIndex) => {
    if (resource === undefined) return [];
    const path = `/entry/${entryIndex}/resource`;
    const version = tryReading(
      (): Version => ({
        resource,
        content: JSON.stringify(resource),
        fullUrl,
        entryIndex,
        path,
        address: urlOf(fullUrl, resource) ?? path,
        isRead: shapeOf(String(valueAt(resource, ['resourceType']))) !== undefined,
      }),
      path,
      faults,
    );
    return version ? [version] : [];
  });
  const resources = newestOf(versions, faults).flatMap(
    ({ resource, fullUrl: url, entryIndex, path }) => {
      const expression = `Bundle.entry[${entryIndex}].resource`;
      const address = { path, expression, url, container: undefined };
      return tryReading(() => resourcesAt(resource, address, faults), path, faults) ?? [];
    },
  );
  return { resources, pageSign: envelope && pageSignOf(envelope) };
};
