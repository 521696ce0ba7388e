import type { BundleIndex } from './index/bundle-index.js';
import type { Ledger } from './ledger.js';
import type { Layout } from './session/layout.js';

/** What every step of reading a bundle works with. */
export interface Reading {
  readonly index: BundleIndex;
  readonly layout: Layout;
  readonly ledger: Ledger;
}
