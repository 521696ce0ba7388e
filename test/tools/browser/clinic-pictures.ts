import { mkdirSync, writeFileSync } from 'node:fs';
import { toHtml } from '../../../src/report/index.js';
import { madeUpYear } from '../../clinic/made-up-year.js';
import { openBrowser, type View } from './chromium.js';
import { lookAt } from './look-at.js';

// Writes the page of a made-up clinic and its pictures:
// node test/tools/run-ts.mjs test/tools/browser/clinic-pictures.ts FOLDER [SESSIONS]

const [folder = 'clinic-pictures', sessions = '4000'] = process.argv.slice(2);

const wide = { width: 1280, height: 900 };
const views: Readonly<Record<string, View>> = {
  light: { viewport: wide, colorScheme: 'light' },
  dark: { viewport: wide, colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
};

const pictures = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const { summary } = madeUpYear(Number(sessions));
  const html = toHtml(summary);
  writeFileSync(`${folder}/clinic.html`, html);
  console.log(`${html.length} characters`);
  const browser = await openBrowser();
  if (typeof browser === 'string') throw new Error(browser);
  for (const [name, view] of Object.entries(views))
    await lookAt(browser, html, view, async ({ page }) =>
      writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true })),
    );
  await lookAt(browser, html, { viewport: wide, colorScheme: 'dark' }, async ({ page }) =>
    writeFileSync(`${folder}/print.pdf`, await page.pdf({ format: 'Letter' })),
  );
  await browser.close();
};

await pictures();
