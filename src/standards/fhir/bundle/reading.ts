import type { BundleIndex } from './bundle-index.js';
import type { Layout } from './layout.js';
import type { Ledger } from './ledger.js';

/** What every step of reading a bundle works with. */
export interface Reading {
  readonly index: BundleIndex;
  readonly layout: Layout;
  readonly ledger: Ledger;
}
