import { groupedBy, groupedByEach } from '../../../input/lists.js';
import { own } from '../systems.js';
import { asKind, type BundleResource, entryOf, identifiersOf, isKind } from './bundle-resources.js';
import type { IdentifierData, ReferenceData } from './data-types.js';
import type { Kind } from './resource-shapes.js';

/** The resources of a bundle, found by type and by reference. */
export interface BundleIndex {
  /** All resources of the type, in the order of the bundle. */
  all<K extends Kind>(kind: K): BundleResource<K>[];
  /** The target of a reference, if the bundle has it and it is of the type. */
  resolve<K extends Kind>(
    reference: ReferenceData | undefined,
    from: BundleResource,
    kind: K,
  ): BundleResource<K> | undefined;
  /** A key that two references share exactly when they have the same target. */
  keyOf(reference: ReferenceData | undefined, from: BundleResource): string | undefined;
  /** The key of references to the resource. */
  keyOfResource(one: BundleResource): string;
  /** The ID of the resource in a session. */
  idOf(one: BundleResource): string;
  /** The ID of the target of a reference, whether or not the bundle has it. */
  idOfReference(reference: ReferenceData | undefined, from: BundleResource): string | undefined;
}

/** Whether the address has a scheme: `https://…`, `urn:uuid:…`. */
export const isAbsolute = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Whether the address is on a server, so that it ends with a type and an ID. */
export const isOnServer = (url: string | undefined): boolean => /^https?:/i.test(url ?? '');

/** The address without the version of the resource. */
export const withoutVersion = (url: string): string => url.split('/_history/', 1)[0] ?? url;

/** The ID at the end of an address. */
export const lastPart = (url: string): string =>
  url.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1) || url;

/** The type and the ID at the end of an address: `Patient/23`. */
export const typeAndId = (url: string): string => url.split('/').slice(-2).join('/');

/** The address of the server, up to the type: `https://ehr.example/fhir/`. */
export const serverOf = (url: string | undefined): string | undefined =>
  url !== undefined && isOnServer(url)
    ? url.slice(0, url.length - typeAndId(url).length)
    : undefined;

const identifierKey = ({ system = '', value = '' }: IdentifierData): string => `${system}|${value}`;

const ownIdentifier = (one: BundleResource): string | undefined =>
  identifiersOf(one).find(({ system }) => system === own('id'))?.value;

/** Looks up each key once: thousands of references may have the same target. */
const remembered = <Value>(find: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const answer = known.get(key) ?? { value: find(key) };
    known.set(key, answer);
    return answer.value;
  };
};

/** Indexes the resources of a bundle by the rules of FHIR R4 for references in bundles. */
export const bundleIndex = (resources: readonly BundleResource[]): BundleIndex => {
  const byKind = groupedBy(resources, ({ resource }) => resource.resourceType);
  const byUrl = new Map(resources.map((one) => [one.url, one]));
  const inEntries = resources.filter(({ container }) => !container);
  const byTypeAndId = groupedBy(inEntries, ({ resource, url }) => {
    const id = resource.id ?? (url !== undefined && isOnServer(url) ? lastPart(url) : undefined);
    return id === undefined ? undefined : `${resource.resourceType}/${id}`;
  });
  const byContained = new Map<string, BundleResource>(
    resources.map((one) => [`${one.container?.path}#${one.resource.id}`, one]),
  );
  const byIdentifier = groupedByEach(resources, (one) =>
    identifiersOf(one).map(
      (identifier) => `${one.resource.resourceType}|${identifierKey(identifier)}`,
    ),
  );

  const entryByIdentifier = remembered((key) =>
    byIdentifier.get(key)?.find(({ container }) => !container),
  );

  // A contained resource has no address. It is the same as an entry with one of its identifiers, or else
  // as another contained resource with the same first identifier or the same content.
  const keyOfContained = (one: BundleResource): string => {
    const kind = one.resource.resourceType;
    for (const identifier of identifiersOf(one)) {
      const entry = entryByIdentifier(`${kind}|${identifierKey(identifier)}`);
      if (entry) return entry.path;
    }
    const [first] = identifiersOf(one);
    return first ? `${kind}|${identifierKey(first)}` : `${kind} ${JSON.stringify(one.resource)}`;
  };
  const keys = new Map(
    resources.map((one) => [one, one.container ? keyOfContained(one) : one.path]),
  );
  const keyOfResource = (one: BundleResource): string => keys.get(one) ?? one.path;

  /** The first candidate, if all candidates are the same thing. */
  const onlyOf = (candidates: readonly BundleResource[]): BundleResource | undefined => {
    const [first] = candidates;
    return first && candidates.every((one) => keyOfResource(one) === keyOfResource(first))
      ? first
      : undefined;
  };
  const byId = groupedBy(resources, ({ resource }) => `${resource.resourceType}/${resource.id}`);
  const unique = new Set(
    [...byId].flatMap(([typeWithId, candidates]) => (onlyOf(candidates) ? [typeWithId] : [])),
  );

  const onlyByIdentifier = remembered((key) => onlyOf(byIdentifier.get(key) ?? []));
  const onlyByTypeAndId = remembered((typeWithId) => onlyOf(byTypeAndId.get(typeWithId) ?? []));
  const onlyWithoutServer = remembered((typeWithId) =>
    onlyOf((byTypeAndId.get(typeWithId) ?? []).filter((one) => !isOnServer(one.url))),
  );

  const serverOfEntry = (from: BundleResource): string | undefined => serverOf(entryOf(from).url);

  const atUrl = (url: string, from: BundleResource): BundleResource | undefined => {
    const exact = byUrl.get(url);
    if (exact) return exact;
    const server = serverOfEntry(from);
    const onSameServer = isAbsolute(url) ? undefined : byUrl.get(`${server}${url}`);
    if (onSameServer) return onSameServer;
    const knowsServer = isAbsolute(url) || server !== undefined;
    return (knowsServer ? onlyWithoutServer : onlyByTypeAndId)(typeAndId(url));
  };

  const target = (
    reference: ReferenceData | undefined,
    from: BundleResource,
  ): BundleResource | undefined => {
    if (!reference) return undefined;
    const { reference: literal, identifier, type } = reference;
    if (literal === '#') return entryOf(from);
    if (literal?.startsWith('#')) return byContained.get(`${entryOf(from).path}${literal}`);
    if (literal !== undefined) return atUrl(withoutVersion(literal), from);
    if (!identifier) return undefined;
    const kinds = type === undefined ? [...byKind.keys()] : [type];
    // An identifier that resources of two types share has no target.
    const [key, rival] = kinds
      .map((kind) => `${kind}|${identifierKey(identifier)}`)
      .filter((each) => byIdentifier.has(each));
    return key !== undefined && rival === undefined ? onlyByIdentifier(key) : undefined;
  };

  const keyOf = (
    reference: ReferenceData | undefined,
    from: BundleResource,
  ): string | undefined => {
    const found = target(reference, from);
    if (found) return keyOfResource(found);
    if (!reference) return undefined;
    const { reference: literal, identifier } = reference;
    if (literal === undefined) return identifier && `?${identifierKey(identifier)}`;
    if (literal.startsWith('#')) return `?${entryOf(from).path}${literal}`;
    const url = withoutVersion(literal);
    return isAbsolute(url) ? `?${url}` : `?${serverOfEntry(from) ?? ''}${url}`;
  };

  const idOf = (one: BundleResource): string => {
    const { resource, url, container, path } = one;
    const stated = ownIdentifier(one);
    if (stated !== undefined) return stated;
    if (resource.id === undefined)
      return url === undefined ? (identifiersOf(one)[0]?.value ?? path) : lastPart(url);
    if (unique.has(`${resource.resourceType}/${resource.id}`)) return resource.id;
    return container ? `${idOf(container)}.${resource.id}` : (url ?? resource.id);
  };

  return {
    all: (kind) => (byKind.get(kind) ?? []).filter((one) => isKind(one, kind)),
    resolve: (reference, from, kind) => asKind(target(reference, from), kind),
    keyOf,
    keyOfResource,
    idOf,
    idOfReference: (reference, from) => {
      const found = target(reference, from);
      if (found) return idOf(found);
      const literal = reference?.reference;
      return literal === undefined
        ? reference?.identifier?.value
        : lastPart(withoutVersion(literal));
    },
  };
};
