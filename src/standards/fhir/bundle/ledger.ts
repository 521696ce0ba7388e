import { type MissingPart, type PartName, parts } from './missing-part.js';
import type { Placed } from './placed-resource.js';

/** What is written down while a bundle is read. */
export interface Ledger {
  readonly missing: MissingPart[];
  /** By JSON Pointer into the session: the FHIRPath of where it was read. */
  readonly sources: Map<string, string>;
}

/** Writes down where a part of the session was read. */
export const found = (ledger: Ledger, path: string, from: Placed, element = ''): void => {
  ledger.sources.set(path, `${from.expression}${element}`);
};

/** Writes down that a part is missing. */
export const lack = (
  ledger: Ledger,
  part: PartName,
  path: string,
  { why = 'absent', at }: { why?: MissingPart['why']; at?: Placed | undefined } = {},
): void => {
  const { lookedFor, neededFor } = parts[part];
  ledger.missing.push({
    path,
    ...(at ? { bundlePath: at.path } : {}),
    why,
    required: 'required' in parts[part],
    lookedFor,
    neededFor,
  });
};
