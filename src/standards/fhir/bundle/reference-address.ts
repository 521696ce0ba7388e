/** Whether the address stands on its own: `https://…`, `urn:uuid:…`. */
export const isAbsolute = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Whether the address is on a server, where a type and an id end it. */
export const isServed = (url: string | undefined): boolean => /^https?:/i.test(url ?? '');

/** The address without the version that it may name. */
export const withoutVersion = (url: string): string => url.split('/_history/', 1)[0] ?? url;

/** The id at the end of an address. */
export const lastPart = (url: string): string =>
  url.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1) || url;

/** The type and the id at the end of an address: `Patient/23`. */
export const typeAndId = (url: string): string => url.split('/').slice(-2).join('/');

/** The address of the server, up to the type: `https://ehr.example/fhir/`. */
export const serverOf = (url: string | undefined): string | undefined =>
  url !== undefined && isServed(url) ? url.slice(0, url.length - typeAndId(url).length) : undefined;
