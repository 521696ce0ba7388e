import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './chromium.js';

/** A rule of axe that a page breaks, and where. */
export interface Violation {
  id: string;
  nodes: string[];
}

const require = createRequire(import.meta.url);

/** What axe has to say against the page as it stands. */
export const violationsOf = (page: Page): Promise<Violation[]> =>
  page.evaluate<Violation[]>(`${readFileSync(require.resolve('axe-core'), 'utf8')};
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) })))`);
