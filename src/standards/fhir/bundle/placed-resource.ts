import type { IdentifierData } from './data-shapes.js';
import type { Kind, ResourceOf } from './resource-shapes.js';

/** A resource that was read, and where it stands. */
export interface Placed<K extends Kind = Kind> {
  readonly resource: ResourceOf<K>;
  /** JSON Pointer into the bundle. */
  readonly path: string;
  /** FHIRPath from the bundle, as an issue of an OperationOutcome names it. */
  readonly expression: string;
  /** The `fullUrl` of its entry, where it has one. */
  readonly url: string | undefined;
  /** The resource that contains it. */
  readonly holder: Placed | undefined;
}

/** Whether the resource is of the kind. */
export const isKind = <K extends Kind>(placed: Placed, kind: K): placed is Placed<K> =>
  placed.resource.resourceType === kind;

/** The resource, where it is of the kind. */
export const asKind = <K extends Kind>(
  placed: Placed | undefined,
  kind: K,
): Placed<K> | undefined => (placed && isKind(placed, kind) ? placed : undefined);

/** The identifiers of any resource: some have one, some a list, some none. */
export const identifiersOf = ({ resource }: Placed): readonly IdentifierData[] => {
  if (!('identifier' in resource) || resource.identifier === undefined) return [];
  return Array.isArray(resource.identifier) ? resource.identifier : [resource.identifier];
};

/** The resource that stands in the entry itself: what contains this one, or this one. */
export const entryOf = (placed: Placed): Placed => placed.holder ?? placed;
