import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './chromium.js';

/** An axe rule that a page violates, and the elements. */
export interface Violation {
  id: string;
  nodes: string[];
}

const require = createRequire(import.meta.url);

/** The axe rules that the page violates in its current state. */
export const violationsOf = (page: Page): Promise<Violation[]> =>
  page.evaluate<Violation[]>(`${readFileSync(require.resolve('axe-core'), 'utf8')};
axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
  violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) })))`);
