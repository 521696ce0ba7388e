import type { Citation } from './citation.js';

/** A document that this library relies on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The edition that was read. */
  readonly edition?: string;
  /** The date on which somebody last read the statements in it: `YYYY-MM-DD`. */
  readonly readOn: string;
}

/** Cites a document: the locator says where in it. */
export interface Citable {
  (locator: string): Citation;
  readonly source: Source;
}

/** A document that can be cited. */
// @__NO_SIDE_EFFECTS__
export const citable = (source: Source): Citable =>
  Object.assign(
    (locator: string): Citation => ({
      title: source.title,
      locator,
      ...(source.url === undefined ? {} : { url: source.url }),
      asOf: source.edition ?? source.readOn,
    }),
    { source },
  );
