import { readFileSync } from 'node:fs';
import { openBrowser } from '../../browser/chromium.js';
import { type Engine, linesOf } from './engine.js';

const address = 'https://conformance.test';
const view = { viewport: { width: 800, height: 600 } };

const pages = {
  ESM: '<script type="module">import { lines } from "/runner.js"; globalThis.lines = lines;</script>',
  IIFE: '<script src="/runner.js"></script><script>globalThis.lines = conformance.lines;</script>',
  CommonJS: '',
};

/** A real Chromium, which opens the runner like a page from a server. */
export const chromium: Engine = {
  name: 'Chromium',
  forms: ['ESM', 'IIFE'],
  from: 'npm run extras -- browser',
  find: async () => {
    const browser = await openBrowser();
    if (typeof browser === 'string') return undefined;
    const opened = async () => (await browser.newContext(view)).newPage();
    const agent = await (await opened()).evaluate<string>('navigator.userAgent');
    return {
      version: agent.match(/Chrome\/([\d.]+)/)?.[1] ?? agent,
      run: async (form, { bare }, sets) => {
        const page = await opened();
        const script = readFileSync(form === 'ESM' ? bare.module : bare.script, 'utf8');
        await page.route(`${address}/page`, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages[form] }),
        );
        await page.route(`${address}/runner.js`, (route) =>
          route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
        );
        await page.goto(`${address}/page`);
        return linesOf(await page.evaluate<string>(`globalThis.lines(${sets})`));
      },
      close: () => browser.close(),
    };
  },
};
