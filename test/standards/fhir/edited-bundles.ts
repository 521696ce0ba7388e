import type { Bundle, FhirResource } from 'fhir/r4.js';

/** The style of the references in a bundle. */
export type Style = 'absolute' | 'versioned' | 'relative' | 'without addresses' | 'urn:uuid';

/** The value with all literal references changed. */
export const withReferences = <T>(value: T, change: (reference: string) => string): T =>
  JSON.parse(
    JSON.stringify(value, (key, part) =>
      key === 'reference' && typeof part === 'string' ? change(part) : part,
    ),
  );

const server = 'https://ehr.example/fhir/';

const uuidOf = (address: string): string => {
  let sum = 7;
  for (const character of address) sum = (sum * 31 + character.charCodeAt(0)) % 0xffffffffffff;
  return `urn:uuid:00000000-0000-4000-8000-${sum.toString(16).padStart(12, '0')}`;
};

const styles: Record<Style, { url: (address: string) => string; to: (address: string) => string }> =
  {
    absolute: { url: (address) => server + address, to: (address) => server + address },
    versioned: {
      url: (address) => server + address,
      to: (address) => `${server}${address}/_history/3`,
    },
    relative: { url: (address) => server + address, to: (address) => address },
    'without addresses': { url: () => '', to: (address) => address },
    'urn:uuid': { url: uuidOf, to: uuidOf },
  };

/** The bundle with addresses and references of that style. */
export const restyled = (bundle: Bundle, style: Style): Bundle => {
  const { url, to } = styles[style];
  const entry = (bundle.entry ?? []).flatMap(({ resource }) => {
    if (!resource) return [];
    const fullUrl = url(`${resource.resourceType}/${resource.id}`);
    return [{ ...(fullUrl === '' ? {} : { fullUrl }), resource: withReferences(resource, to) }];
  });
  return { ...bundle, entry };
};

/** The bundle with all resources of some types contained in the resources that refer to them. */
export const nested = (bundle: Bundle, kinds: FhirResource['resourceType'][]): Bundle => {
  const resources = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
  const inner = new Map(
    resources
      .filter(({ resourceType }) => kinds.includes(resourceType))
      .map((resource) => [`${resource.resourceType}/${resource.id}`, resource]),
  );
  const nest = (resource: FhirResource): FhirResource => {
    const contained = new Map<string, FhirResource>();
    const inside = <T>(value: T): T =>
      withReferences(value, (reference) => {
        const target = inner.get(reference);
        if (!target) return reference;
        if (!contained.has(reference)) {
          contained.set(reference, target);
          contained.set(reference, inside(target));
        }
        return `#${target.id}`;
      });
    const outer = inside(resource);
    return contained.size === 0
      ? outer
      : ({ ...outer, contained: [...contained.values()] } as FhirResource);
  };
  return {
    ...bundle,
    entry: (bundle.entry ?? []).flatMap(({ fullUrl, resource }) =>
      !resource || kinds.includes(resource.resourceType)
        ? []
        : [{ ...(fullUrl === undefined ? {} : { fullUrl }), resource: nest(resource) }],
    ),
  };
};

/** The bundle with its entries in an order chosen by the seed. */
export const shuffled = (bundle: Bundle, seed: number): Bundle => {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state;
  };
  const entry = (bundle.entry ?? [])
    .map((one) => ({ one, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
  return { ...bundle, entry };
};

/** The bundle with some resources changed, or removed if the change returns nothing. */
export const edited = (
  bundle: Bundle,
  change: (resource: FhirResource) => FhirResource | undefined,
): Bundle => ({
  ...bundle,
  entry: (bundle.entry ?? []).flatMap((one) => {
    const resource = one.resource && change(one.resource);
    return resource ? [{ ...one, resource }] : [];
  }),
});
