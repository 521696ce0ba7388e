import type { Page } from './chromium.js';

const patience = 50_000;

/**
 * Waits until an expression is true in the page, by evaluating it again and again from outside. The
 * browser's own waiting would need `eval` in the page, which the policy of the page may forbid.
 */
export const until = async (page: Page, expression: string): Promise<void> => {
  const start = performance.now();
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (performance.now() - start > patience)
      throw new Error(`The expression did not become true: ${expression}`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
};
