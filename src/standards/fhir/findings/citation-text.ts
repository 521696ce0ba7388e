import type { Citation } from '../../../reference/citation.js';

/** Where a statement can be read, in a line: title, place in it, edition. */
export const citationText = ({ title, locator, asOf }: Citation): string =>
  [title, ...(locator === undefined ? [] : [locator])].join(', ') +
  (asOf === undefined ? '' : ` (${asOf})`);
