import { afterAll, describe, expect, test } from 'vitest';
import { toHtml } from '../../src/report/index.js';
import { visible } from '../../src/report/visible-text.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { violationsOf } from '../tools/browser/axe.js';
import { openBrowser, type View } from '../tools/browser/chromium.js';
import { lookAt } from '../tools/browser/look-at.js';
import { printed } from '../tools/browser/printed.js';
import { runs } from '../whole/long-runs.js';
import { freeTextSession } from './free-text-session.js';
import { clinic, clones } from './sample-clinic.js';
import {
  claims,
  individuality,
  noteTexts,
  reconciliation,
  remittance,
  session,
  unbundling,
} from './sample-reports.js';

const opened = await openBrowser();
const browser = typeof opened === 'string' ? undefined : opened;
if (typeof opened === 'string') console.warn(opened);

afterAll(async () => {
  await browser?.close();
});

const hostile =
  '<script>document.title = "taken"</script><img src="https://evil.test/x" onerror="document.title=1">' +
  '"\'><style>body{display:none}</style> **bold** [link](javascript:alert(1)) \u202edesrever\u202c \u0000 end';

const hostileTexts = {
  '/members/1/note/response': hostile,
  '/members/2/note/response': `${hostile}${'<b>megabyte</b> '.repeat(70_000)}`,
};

const hostileSession = {
  ...session,
  individuality: {
    ...individuality,
    notes: individuality.notes.map((note) => ({
      ...note,
      namesOther: [],
      shared: note.shared.map((span) => ({ ...span, end: 60, otherEnd: 60 })),
    })),
  },
};

// IDs of exactly the length that is not broken, and longer ones.
const withLongIds = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll('patient-', 'patient-with-a-very-long-id-')
      .replaceAll('"note-', '"note-with-an-id-that-is-longer-than-a-phone-is-wide-0123456789-')
      .replaceAll('harbor-health', 'harbor-health-and-of-28-char'),
  );

const crowd = {
  ...session,
  members: Array.from({ length: 40 }, (_, index) => ({
    ...(session.members[1 + (index % 3)] ?? session.members[0]),
    patientId: `patient-${index}`,
  })),
  attended: 40,
} as typeof session;

const pages = {
  session: toHtml(session, { claims, notes: noteTexts }),
  'a crowded session': toHtml(crowd, { notes: noteTexts }),
  unbundling: toHtml(unbundling),
  individuality: toHtml(individuality, { notes: noteTexts }),
  reconciliation: toHtml(reconciliation, { claims }),
  remittance: toHtml(remittance),
  'a clinic': toHtml(clinic),
  'copied notes': toHtml(clones),
  'free-text notes': toHtml(validateGroupSession(freeTextSession), { notes: freeTextSession }),
  'long ids': toHtml(withLongIds(session), { claims: withLongIds(claims), notes: noteTexts }),
  'hostile text': toHtml(hostileSession, { notes: hostileTexts }),
};

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const views: [string, View][] = [
  ['wide and light', { viewport: wide, colorScheme: 'light' }],
  ['wide and dark', { viewport: wide, colorScheme: 'dark' }],
  ['on a phone, light', { viewport: phone, colorScheme: 'light' }],
  ['on a phone, dark', { viewport: phone, colorScheme: 'dark' }],
];

// The long runs test every page in all four views; `npm test` in the first and the last.
const someViews = views.filter((_, index) => index % runs(3, 1) === 0);

describe.skipIf(!browser).each(Object.entries(pages))('the page of %s in Chromium', (_, html) => {
  if (!browser) return;

  test.each(someViews)(
    '%s: no violation, nothing requested, nothing wider than the screen',
    async (__, view) => {
      const seen = await lookAt(browser, html, view, async ({ page, requested, messages }) => ({
        violations: await violationsOf(page),
        overflow: await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
        title: await page.evaluate<string>('document.title'),
        requested,
        messages,
      }));
      expect(seen).toEqual({
        violations: [],
        overflow: 0,
        title: expect.stringMatching(/: (?:Blocked|Ready|Review)$/),
        requested: [],
        messages: [],
      });
    },
  );
});

// Marks the first and the last words of everything that must stay on one sheet.
const markBlocks = `(() => {
  const blocks = [...document.querySelectorAll('tr, .timeline li, .finding, .banner, .facts div')]
    .filter((block) => !block.closest('thead') && !block.closest('details:not([open])'));
  const mark = (text) => Object.assign(document.createElement('span'), { textContent: text, style: 'white-space: nowrap' });
  blocks.forEach((block, index) => {
    const cells = block.matches('tr') ? [...block.children] : [block];
    cells[0].prepend(mark('A' + index + 'Z '));
    cells[cells.length - 1].append(mark(' B' + index + 'Z'));
  });
  return blocks.length;
})()`;

describe.skipIf(!browser).each(['Letter', 'A4'].slice(0, runs(1, 2)))('printed on %s', (format) => {
  if (!browser) return;

  test.each(Object.keys(pages).filter((name) => name !== 'hostile text'))(
    '%s: no row is split, and nothing leaves the sheet',
    async (name) => {
      const html = pages[name as keyof typeof pages];
      const { blocks, texts } = await lookAt(
        browser,
        html,
        { viewport: wide, colorScheme: 'dark' },
        async ({ page }) => ({
          blocks: await page.evaluate<number>(markBlocks),
          texts: await printed(page, format),
        }),
      );
      const sheetsOf = (mark: string) =>
        texts.filter(({ text }) => text.includes(mark)).map(({ sheet }) => sheet);
      const split = Array.from({ length: blocks }, (_, index) => index).filter((index) => {
        const [begin] = sheetsOf(`A${index}Z`);
        const [end] = sheetsOf(`B${index}Z`);
        return begin === undefined || begin !== end;
      });
      expect(blocks).toBeGreaterThan(3);
      expect(split).toEqual([]);
      const margin = 36;
      expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThan(margin);
      expect(Math.min(...texts.map(({ sheetWidth, right }) => sheetWidth - right))).toBeGreaterThan(
        margin,
      );
    },
  );
});

describe.skipIf(!browser)('the page of a clinic in Chromium', () => {
  if (!browser) return;

  const shownMembers =
    "[...document.querySelectorAll('.held-member')].filter((row) => row.checkVisibility()).length";

  test('narrows its worklist to a payer without a script', async () => {
    const seen = await lookAt(browser, pages['a clinic'], { viewport: wide }, async ({ page }) => {
      await page.evaluate(
        "document.querySelectorAll('details').forEach((fix) => { fix.open = true; })",
      );
      const all = await page.evaluate<number>(shownMembers);
      await page.click('#only-p0');
      const ofPayer = await page.evaluate<number>(shownMembers);
      await page.click('#any-payer');
      return { all, ofPayer, again: await page.evaluate<number>(shownMembers) };
    });
    const [most] = Object.entries(clinic.byPayer).sort(([, a], [, b]) => b.heldCents - a.heldCents);
    const members = clinic.worklist.flatMap((entry) => entry.members);
    expect(seen).toEqual({
      all: members.length,
      ofPayer: members.filter(({ payerId }) => payerId === most?.[0]).length,
      again: members.length,
    });
  });

  test('prints its period on every sheet', async () => {
    const texts = await lookAt(browser, pages['a clinic'], { viewport: wide }, ({ page }) =>
      printed(page, 'Letter'),
    );
    const sheets = [...new Set(texts.map(({ sheet }) => sheet))];
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets)
      expect(
        texts
          .filter((text) => text.sheet === sheet)
          .map(({ text }) => text)
          .join(''),
      ).toContain('Clinic, January');
  });
});

describe.skipIf(!browser)('hostile text in Chromium', () => {
  if (!browser) return;

  test('is shown as text, and nothing in it runs', async () => {
    const seen = await lookAt(
      browser,
      pages['hostile text'],
      { viewport: wide },
      async ({ page, requested, messages }) => ({
        quotes: await page.evaluate<string[]>(
          "[...document.querySelectorAll('blockquote')].map((quote) => quote.textContent)",
        ),
        title: await page.evaluate<string>('document.title'),
        strangers: await page.evaluate<number>(
          'document.querySelectorAll(\'main script, main img, main style, main a:not([href^="#"], [href^="https://www.cms.gov/"], [href^="https://unpkg.com/group-therapy-billing@"])\').length',
        ),
        requested,
        messages,
      }),
    );
    expect(seen.quotes[0]).toBe(visible(hostile));
    expect(seen.quotes[1]).toContain(visible(hostile).slice(0, 100));
    expect(seen).toMatchObject({
      title: 'Session process-2026-03-04: Blocked',
      strangers: 0,
      requested: [],
      messages: [],
    });
  });
});
