import type { Browser, Page, View } from './chromium.js';

/** An open page and the events while it opened. */
export interface Look {
  page: Page;
  /** Every network request except the one for the page itself. */
  requested: string[];
  /** Dialogs, popups, errors and console messages. */
  messages: string[];
}

const address = 'https://audit.test/page';

/** Opens a page as if it came from a server, inspects it, and closes it. */
export const lookAt = async <Seen>(
  browser: Browser,
  html: string,
  view: View,
  look: (look: Look) => Promise<Seen>,
): Promise<Seen> => {
  const context = await browser.newContext(view);
  try {
    const page = await context.newPage();
    const requested: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== address) requested.push(request.url());
    });
    page.on('dialog', () => messages.push('dialog'));
    page.on('popup', () => messages.push('popup'));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('console', (message) => messages.push(message.text()));
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(address);
    return await look({ page, requested, messages });
  } finally {
    await context.close();
  }
};
