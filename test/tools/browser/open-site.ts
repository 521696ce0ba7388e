import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, View } from './chromium.js';

/** An open site and the events since it opened. */
export interface OpenSite {
  page: Page;
  /** Every network request except the ones for the site's own files. */
  requested: string[];
  /** Dialogs, popups, errors and console messages. */
  messages: string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const address = 'https://site.test/';

// Stricter than the policy of any of the pages. A violation is a console message.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

/** Opens static files, listed by name and folder, as if they came from a server with a strict policy. */
export const openSite = async (
  browser: Browser,
  files: Readonly<Record<string, string>>,
  view: View,
): Promise<OpenSite> => {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const requested: string[] = [];
  const messages: string[] = [];
  page.on('dialog', () => messages.push('dialog'));
  page.on('popup', () => messages.push('popup'));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => messages.push(message.text()));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const name = url.slice(address.length) || 'index.html';
    const folder = url.startsWith(address) ? files[name] : undefined;
    if (folder === undefined) {
      requested.push(url);
      await route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
      return;
    }
    await route.fulfill({
      headers: {
        'content-type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
        'content-security-policy': policy,
      },
      body: readFileSync(join(folder, name), 'utf8'),
    });
  });
  await page.goto(address);
  return { page, requested, messages, close: () => context.close() };
};
