import type { Page } from './chromium.js';

const patience = 20_000;

/**
 * Waits until an expression is true in the page. It is asked from outside, again and again: a page
 * whose policy forbids `eval` would not let the browser's own waiting ask it from within.
 */
export const until = async (page: Page, expression: string): Promise<void> => {
  const start = performance.now();
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (performance.now() - start > patience) throw new Error(`It never came: ${expression}`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
};
