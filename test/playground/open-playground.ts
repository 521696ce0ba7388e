import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, View } from '../tools/browser/chromium.js';
import { type OpenSite, openSite } from '../tools/browser/open-site.js';

/** The playground open in a browser, with helpers for the tests. */
export interface Playground extends OpenSite {
  choose(scene: string): Promise<void>;
  /** Waits until the complete answer to the last change is shown. */
  settled(): Promise<void>;
  /** IDs of the rules whose findings appear in a part of the page. */
  rulesIn(part: string): Promise<string[]>;
  textOf(selector: string): Promise<string>;
}

const source = resolve('docs/playground');

/** Bundles the playground into a temporary folder, the same way the real build does. */
export const buildPlayground = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  execFileSync(process.execPath, [join(source, 'build.mjs'), folder]);
  return folder;
};

/** Opens the page with the script built by `buildPlayground`. */
export const openPlayground = async (
  browser: Browser,
  folder: string,
  view: View,
): Promise<Playground> => {
  const styles = readdirSync(join(source, 'style')).map((name) => [`style/${name}`, source]);
  const files = { 'index.html': source, 'playground.js': folder, ...Object.fromEntries(styles) };
  const site = await openSite(browser, files, view);
  const { page } = site;
  const settled = async (): Promise<void> => {
    // The page shows the complete answer 300 milliseconds after the last change.
    await page.evaluate('new Promise((done) => setTimeout(done, 450))');
  };
  return {
    ...site,
    settled,
    choose: async (scene) => {
      await page.selectOption('#scene', `${scene}.json`);
      await settled();
    },
    rulesIn: (part) =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('${part} [data-rule]')].map(({ dataset }) => dataset.rule)`,
      ),
    textOf: (selector) =>
      page.evaluate<string>(`document.querySelector('${selector}').textContent`),
  };
};
