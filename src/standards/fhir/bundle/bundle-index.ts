import { own } from '../systems.js';
import type { IdentifierData, ReferenceData } from './data-shapes.js';
import { grouped } from './grouped.js';
import { asKind, entryOf, identifiersOf, isKind, type Placed } from './placed-resource.js';
import {
  isAbsolute,
  isServed,
  lastPart,
  serverOf,
  typeAndId,
  withoutVersion,
} from './reference-address.js';
import type { Kind } from './resource-shapes.js';

/** The resources of a bundle, to be found by kind and by reference. */
export interface BundleIndex {
  /** Every resource of the kind, in the order of the bundle. */
  all<K extends Kind>(kind: K): Placed<K>[];
  /** What the reference of a resource points to, where the bundle has it and it is of the kind. */
  resolve<K extends Kind>(
    reference: ReferenceData | undefined,
    from: Placed,
    kind: K,
  ): Placed<K> | undefined;
  /** A text that is equal for two references exactly where they point to the same thing. */
  keyOf(reference: ReferenceData | undefined, from: Placed): string | undefined;
  /** The same text for the thing itself. */
  keyOfPlaced(placed: Placed): string;
  /** The id by which the rest of the world knows the resource. */
  idOf(placed: Placed): string;
  /** The id of what a reference points to, whether or not the bundle has it. */
  idOfReference(reference: ReferenceData | undefined, from: Placed): string | undefined;
}

const baseOf = (from: Placed): string | undefined => serverOf(entryOf(from).url);

const identifierKey = ({ system = '', value = '' }: IdentifierData): string => `${system}|${value}`;

const ownIdentifier = (placed: Placed): string | undefined =>
  identifiersOf(placed).find(({ system }) => system === own('id'))?.value;

/** Answers each question once: thousands of references may ask the same. */
const remembered = <Value>(find: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const answer = known.get(key) ?? { value: find(key) };
    known.set(key, answer);
    return answer.value;
  };
};

/** Makes the resources of a bundle findable, by the rules of FHIR R4 for references in bundles. */
export const bundleIndex = (placed: readonly Placed[]): BundleIndex => {
  const byKind = grouped(placed, ({ resource }) => [resource.resourceType]);
  const byUrl = new Map(placed.map((one) => [one.url, one]));
  const inEntries = placed.filter(({ holder }) => !holder);
  const byTypeAndId = grouped(inEntries, ({ resource, url }) => {
    const id = resource.id ?? (url !== undefined && isServed(url) ? lastPart(url) : undefined);
    return id === undefined ? [] : [`${resource.resourceType}/${id}`];
  });
  const byContained = new Map<string, Placed>(
    placed.map((one) => [`${one.holder?.path}#${one.resource.id}`, one]),
  );
  const byIdentifier = grouped(placed, (one) =>
    identifiersOf(one).map(
      (identifier) => `${one.resource.resourceType}|${identifierKey(identifier)}`,
    ),
  );

  const entryByIdentifier = remembered((key) =>
    byIdentifier.get(key)?.find(({ holder }) => !holder),
  );

  // A contained resource has no address. It is the entry that shares an identifier with it, or else
  // the same as another contained one that shares an identifier or is written the same.
  const keyOfContained = (one: Placed): string => {
    const kind = one.resource.resourceType;
    for (const identifier of identifiersOf(one)) {
      const entry = entryByIdentifier(`${kind}|${identifierKey(identifier)}`);
      if (entry) return entry.path;
    }
    const [first] = identifiersOf(one);
    return first ? `${kind}|${identifierKey(first)}` : `${kind} ${JSON.stringify(one.resource)}`;
  };
  const keys = new Map(placed.map((one) => [one, one.holder ? keyOfContained(one) : one.path]));
  const keyOfPlaced = (one: Placed): string => keys.get(one) ?? one.path;

  /** The first, where all of them are one thing. */
  const only = (candidates: readonly Placed[]): Placed | undefined => {
    const [first] = candidates;
    return first && candidates.every((one) => keyOfPlaced(one) === keyOfPlaced(first))
      ? first
      : undefined;
  };
  const byId = grouped(placed, ({ resource }) => [`${resource.resourceType}/${resource.id}`]);
  const alone = new Set(
    [...byId].flatMap(([address, candidates]) => (only(candidates) ? [address] : [])),
  );

  const onlyByIdentifier = remembered((key) => only(byIdentifier.get(key) ?? []));
  const onlyByTypeAndId = remembered((address) => only(byTypeAndId.get(address) ?? []));
  const onlyUnserved = remembered((address) =>
    only((byTypeAndId.get(address) ?? []).filter((one) => !isServed(one.url))),
  );

  const atAddress = (url: string, from: Placed): Placed | undefined => {
    const exact = byUrl.get(url);
    if (exact) return exact;
    const base = baseOf(from);
    const served = isAbsolute(url) ? undefined : byUrl.get(`${base}${url}`);
    if (served) return served;
    const sameServer = isAbsolute(url) || base !== undefined;
    return (sameServer ? onlyUnserved : onlyByTypeAndId)(typeAndId(url));
  };

  const target = (reference: ReferenceData | undefined, from: Placed): Placed | undefined => {
    if (!reference) return undefined;
    const { reference: literal, identifier, type } = reference;
    if (literal === '#') return entryOf(from);
    if (literal?.startsWith('#')) return byContained.get(`${entryOf(from).path}${literal}`);
    if (literal !== undefined) return atAddress(withoutVersion(literal), from);
    if (!identifier) return undefined;
    const kinds = type === undefined ? [...byKind.keys()] : [type];
    // Two kinds of resource are never one thing.
    const [address, rival] = kinds
      .map((kind) => `${kind}|${identifierKey(identifier)}`)
      .filter((key) => byIdentifier.has(key));
    return address !== undefined && rival === undefined ? onlyByIdentifier(address) : undefined;
  };

  const keyOf = (reference: ReferenceData | undefined, from: Placed): string | undefined => {
    const found = target(reference, from);
    if (found) return keyOfPlaced(found);
    if (!reference) return undefined;
    const { reference: literal, identifier } = reference;
    if (literal === undefined) return identifier && `?${identifierKey(identifier)}`;
    if (literal.startsWith('#')) return `?${entryOf(from).path}${literal}`;
    const url = withoutVersion(literal);
    return isAbsolute(url) ? `?${url}` : `?${baseOf(from) ?? ''}${url}`;
  };

  const idOf = (one: Placed): string => {
    const { resource, url, holder, path } = one;
    const stated = ownIdentifier(one);
    if (stated !== undefined) return stated;
    if (resource.id === undefined)
      return url === undefined ? (identifiersOf(one)[0]?.value ?? path) : lastPart(url);
    if (alone.has(`${resource.resourceType}/${resource.id}`)) return resource.id;
    return holder ? `${idOf(holder)}.${resource.id}` : (url ?? resource.id);
  };

  return {
    all: (kind) => (byKind.get(kind) ?? []).filter((one) => isKind(one, kind)),
    resolve: (reference, from, kind) => asKind(target(reference, from), kind),
    keyOf,
    keyOfPlaced,
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
