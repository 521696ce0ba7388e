import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { violationsOf } from '../tools/browser/axe.js';
import { openBrowser, type View } from '../tools/browser/chromium.js';
import { until } from '../tools/browser/until.js';
import { runs } from '../whole/long-runs.js';
import { buildPlayground, openPlayground, type Playground } from './open-playground.js';

const opened = await openBrowser();
const browser = typeof opened === 'string' ? undefined : opened;
if (typeof opened === 'string') console.warn(opened);
const folder = browser ? buildPlayground() : '';

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const withPlayground = async (
  look: (playground: Playground) => Promise<void>,
  view: View = { viewport: wide },
): Promise<void> => {
  if (!browser) return;
  const playground = await openPlayground(browser, folder, view);
  try {
    await look(playground);
    expect(playground.requested).toEqual([]);
    expect(playground.messages).toEqual([]);
  } finally {
    await playground.close();
  }
};

const member = (position: number) => `#roster li:nth-child(${position})`;
const when = (position: number) =>
  `document.querySelector('${member(position)} .when').textContent`;
const boxes = ['participation', 'meaning', 'interventions', 'response', 'progress', 'plan'];

const noteOf = async ({ page }: Playground, position: number): Promise<string[]> => {
  await page.click(`${member(position)} .who`);
  return page.evaluate<string[]>(
    `${JSON.stringify(boxes)}.map((box) => document.getElementById('note-' + box).value)`,
  );
};

describe.skipIf(!browser)('the playground', () => {
  const views: [string, View][] = [
    ['wide and light', { viewport: wide, colorScheme: 'light' }],
    ['wide and dark', { viewport: wide, colorScheme: 'dark' }],
    ['on a phone, light', { viewport: phone, colorScheme: 'light' }],
    ['on a phone, dark', { viewport: phone, colorScheme: 'dark' }],
  ];

  // The long runs test all four views; `npm test` the first and the last.
  describe.each(views.filter((_, index) => index % runs(3, 1) === 0))('%s', (_, view) => {
    test('is accessible on every tab, makes no requests, and fits the screen width', () =>
      withPlayground(async (playground) => {
        const { page, choose } = playground;
        await choose('copied-notes');
        await noteOf(playground, 3);
        await page.click('#score-shared summary');
        for (const tab of ['session', 'claims', 'same-day']) {
          await page.click(`#tab-${tab}`);
          await playground.settled();
          expect(await violationsOf(page), tab).toEqual([]);
          const overflow = 'document.documentElement.scrollWidth - innerWidth';
          expect(await page.evaluate(overflow), tab).toBeLessThanOrEqual(0);
        }
      }, view));
  });

  test('supports the keyboard: arrow keys switch tabs and change a leaving time', () =>
    withPlayground(async ({ page }) => {
      const focused = () => page.evaluate<string>('document.activeElement.id');
      await page.focus('#tab-session');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('tab-claims');
      await page.keyboard.press('End');
      expect(await focused()).toBe('tab-same-day');
      expect(await page.evaluate('document.getElementById("panel-session").hidden')).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('tab-session');

      const slider = `${member(2)} input[type=range]`;
      await page.focus(slider);
      for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('ArrowLeft');
      await until(page, `${when(2)} === '6:30 to 7:40 pm'`);
      const said = `document.querySelector('${slider}').getAttribute('aria-valuetext')`;
      await until(page, `${said} === '7:40 pm'`);

      await page.click(`${member(2)} .who`);
      await page.fill('#note-arrived', '18:50');
      await until(page, `${when(2)} === '6:50 to 7:40 pm'`);
      await page.click('#roster-add');
      await until(page, `document.getElementById('note-title').textContent === 'Note for new-7'`);
      expect(await page.evaluate('document.querySelectorAll("#roster > li").length')).toBe(7);
    }));

  test('changes a leaving time by dragging, but not to before the member arrived', () =>
    withPlayground(async ({ page, rulesIn, settled, textOf }) => {
      const slider = `${member(4)} input[type=range]`;
      await page.evaluate(
        `document.querySelector('${slider}').scrollIntoView({ block: 'center' })`,
      );
      const { x, y, width } = await page.evaluate<{ x: number; y: number; width: number }>(
        `(({ x, y, width, height }) => ({ x, y: y + height / 2, width }))(document.querySelector('${slider}').getBoundingClientRect())`,
      );
      await page.mouse.move(x + width - 8, y);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, y);
      await until(page, `/^6:47 to 7:0[678] pm$/.test(${when(4)})`);
      await page.mouse.move(x + 8, y);
      await page.mouse.up();
      await settled();
      expect(await textOf(`${member(4)} .when`)).toBe('6:47 to 6:48 pm');
      await page.click(`${member(4)} .who`);
      await settled();
      expect(await rulesIn('#note-findings')).toContain('member/minutes');
    }));

  test('turns a copied note red within two frames of scoring, and clears it after a rewrite', () =>
    withPlayground(async (playground) => {
      const { page, settled, textOf } = playground;
      const copy = await noteOf(playground, 2);
      const own = await noteOf(playground, 1);
      for (const box of boxes) await page.fill(`#note-${box}`, '');
      await page.fill('#note-risk', '');
      await settled();
      expect(await textOf('#score-verdict')).toBe('No note');
      // Enter the whole copy at once, so that the note turns red from a single scoring.
      await page.evaluate(`{
        window.begun = performance.now();
        window.seen = [];
        const look = (time) => {
          const { borderTopColor } = getComputedStyle(document.getElementById('score'));
          seen.push({ time, red: borderTopColor === 'rgb(154, 27, 27)' });
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }`);
      await page.fill('#note-participation', copy.join(' '));
      await until(page, 'seen.some(({ red }) => red)');
      await until(page, 'performance.getEntriesByName("key to paint")[0].startTime > begun');
      const { frames, before, measured } = await page.evaluate<{
        frames: number;
        before: number;
        measured: Record<string, number>;
      }>(`(() => {
        const scored = performance.getEntriesByName('score to paint')[0].startTime;
        const red = seen.find(({ red, time }) => red && time > begun).time;
        const measures = performance.getEntriesByType('measure');
        return {
          frames: seen.filter(({ time }) => time > scored && time <= red).length,
          before: seen.filter(({ red }) => !red).length,
          measured: Object.fromEntries(measures.map(({ name, duration }) => [name, Math.round(duration)])),
        };
      })()`);
      console.info('playground, milliseconds:', measured);
      expect(before).toBeGreaterThan(0);
      expect(frames).toBeGreaterThan(0);
      expect(frames).toBeLessThanOrEqual(2);
      expect(measured['key to paint']).toBeLessThan(120_000);
      expect(await textOf('#score-verdict')).toBe('Copied');
      expect(
        await page.evaluate('document.querySelectorAll("mark.copied").length'),
      ).toBeGreaterThan(5);

      for (const [at, box] of boxes.entries()) await page.fill(`#note-${box}`, own[at] ?? '');
      await settled();
      expect(await textOf('#score-verdict')).toBe('Specific to this member');
      expect(await page.evaluate('document.querySelectorAll("mark").length')).toBe(0);
    }));

  test('highlights words exactly where they are typed', () =>
    withPlayground(async (playground) => {
      await playground.choose('copied-notes');
      await noteOf(playground, 2);
      const boxesThatDiffer = await playground.page.evaluate<string[]>(
        `[...document.querySelectorAll('.box:not([hidden]) .sheet')].filter(({ children: [behind, area] }) =>
          behind.textContent !== area.value + '\\u200b' ||
          ['font', 'letterSpacing', 'paddingLeft', 'paddingTop', 'width', 'height', 'textIndent', 'wordSpacing']
            .some((name) => getComputedStyle(behind)[name] !== getComputedStyle(area)[name]) ||
          area.scrollHeight > area.clientHeight
        ).map(({ textContent }) => textContent)`,
      );
      expect(boxesThatDiffer).toEqual([]);
    }));
});

describe.skipIf(!browser)('the six mistakes from the guide are reported', () => {
  test('billing once for the whole group', () =>
    withPlayground(async ({ page, rulesIn }) => {
      await page.click('#tab-claims');
      expect(await rulesIn('#billed-findings')).toEqual([]);
      for (const position of [2, 3, 4, 5, 6])
        await page.fill(`#billed-lines li:nth-child(${position}) input`, '0');
      await page.fill('#billed-lines li:nth-child(1) input', '6');
      const rules = await rulesIn('#billed-findings');
      expect(rules).toContain('reconcile/whole-group-claim');
      expect(rules.filter((rule) => rule === 'reconcile/missing-claim')).toHaveLength(5);
    }));

  test('using the code for a class', () =>
    withPlayground(async ({ page, rulesIn, settled, textOf }) => {
      await page.selectOption('#group-type', 'psychoeducation');
      for (const value of [
        'member-feedback',
        'role-play',
        'linked-to-disclosure',
        'linked-to-goals',
      ])
        await page.setChecked(`#interaction input[value=${value}]`, false);
      await settled();
      expect(await rulesIn('#session-findings')).toContain('session/interactive');
      expect(await textOf('#verdict-words')).toContain('not group psychotherapy');
    }));

  test('copying the same note into another chart', () =>
    withPlayground(async (playground) => {
      const { page } = playground;
      await noteOf(playground, 2);
      await page.selectOption('#copy-to', '0');
      await page.click('#copy-note');
      await playground.settled();
      expect(await playground.textOf('#score-verdict')).toBe('Copied');
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('[data-rule]')].every((one) => one.querySelector('a.rule').getAttribute('href') === '../rules/' + one.dataset.rule + '.md')`,
        ),
      ).toBe(true);
      expect(await playground.rulesIn('#note-findings')).toContain('note/individuality');
      expect(await playground.textOf(`${member(2)} .badge`)).toContain('to fix');
      await page.fill('#note-text', 'She told the group that she left dinner again. Denied SI.');
      await until(page, `document.querySelectorAll('#reading-marks mark b').length > 1`);
      expect(await playground.textOf('#reading-missing')).toContain('Plan not found: write');
    }));

  test('forgetting an absent member', () =>
    withPlayground(async ({ page, rulesIn, settled, textOf }) => {
      for (const position of [2, 3, 4, 5, 6])
        await page.setChecked(`${member(position)} .attended`, false);
      await settled();
      expect(await rulesIn('#session-findings')).toContain('session/minimum-attendance');
      expect(await textOf('#verdict-words')).toContain(
        '1 patient, 75 minutes: not group psychotherapy',
      );
      await page.click('#tab-claims');
      expect(await rulesIn('#billed-findings')).toContain('reconcile/absent-billed');
      expect(await textOf('#claim-total')).toContain('0 claims');
    }));

  test('not checking the payer’s group size', () =>
    withPlayground(async ({ page, choose, rulesIn, settled, textOf }) => {
      await choose('large-iop-with-cofacilitator');
      await page.selectOption('#payer', 'cedar-mutual');
      await settled();
      expect(await rulesIn('#note-findings')).toContain('session/payer-group-size');
      await page.selectOption('#payer', 'none');
      await settled();
      expect(await rulesIn('#note-findings')).not.toContain('session/payer-group-size');
      await choose('dropped-to-one');
      const held = await textOf('#verdict-words');
      await page.click('#session-findings .decide');
      await settled();
      expect(await textOf('#session-findings .decided')).toMatch(/^Accepted by a /);
      expect(await textOf('#verdict-words')).not.toBe(held);
    }));

  test('combining group and individual work', () =>
    withPlayground(async ({ page, choose, rulesIn, settled, textOf }) => {
      await choose('iop-day-done-right');
      const individual = '#day-services li:nth-child(1)';
      expect(await textOf(`${individual} legend`)).toContain('90834');
      expect(await rulesIn('#day-findings')).not.toContain('unbundling/overlapping-time');
      const [from, to] = await page.evaluate<string[]>(
        `[...document.querySelectorAll('#day-services li')].find(({ textContent }) => textContent.includes('90853')).querySelectorAll('input[type=time]').values().map(({ value }) => value).toArray()`,
      );
      await page.fill(`${individual} input[type=time] >> nth=0`, from ?? '');
      await page.fill(`${individual} input[type=time] >> nth=1`, to ?? '');
      await settled();
      const rules = await rulesIn('#day-findings');
      expect(rules).toContain('unbundling/overlapping-time');
      expect(rules).toContain('unbundling/modifier-does-not-cure');
      expect(await textOf('#day-verdict')).toContain('Do not bill until this is fixed');
      expect(await page.evaluate('document.querySelectorAll(".day .shared").length')).toBe(1);
      const rows = () =>
        page.evaluate<number>('document.querySelectorAll("#day-services li").length');
      const before = await rows();
      await page.click('#day-add');
      expect(await rows()).toBe(before + 1);
    }));
});

const hostile =
  '<img src="https://evil.test/x" onerror="document.title=1"><script>document.title=2</script>';

describe.skipIf(!browser)('import and export', () => {
  test('copies claims as JSON, FHIR and 837P, and labels made-up values', () =>
    withPlayground(async ({ page, textOf }) => {
      await page.click('#tab-claims');
      const shown = () => page.evaluate<string>('document.getElementById("claim-text").value');
      expect(JSON.parse(await shown())).toHaveLength(6);
      await page.click('input[value=fhir]');
      const bundle = JSON.parse(await shown());
      expect(bundle.entry).toHaveLength(6);
      expect(bundle.entry[0].resource.contained[0].name[0].family).toBe('MADE UP');
      await page.click('input[value="837p"]');
      const lines = (await shown()).split('\n').filter((line) => line !== '');
      expect(lines.filter((line) => line.startsWith('CLM*'))).toHaveLength(6);
      expect(lines.filter((line) => line.startsWith('NM1*IL*1*MADE UP*'))).toHaveLength(6);
      expect(lines[0]).toMatch(/\*T\*:~$/);
      await page.click('#claim-copy');
      await until(page, 'document.getElementById("claim-copied").textContent !== ""');
      expect(await textOf('#claim-copied')).toMatch(/^(?:Copied|Selected)/);
    }));

  test('rejects text that is not a session, shows where the error is, and changes nothing', () =>
    withPlayground(async ({ page, textOf }) => {
      const before = await textOf('#verdict-words');
      await page.click('.paste summary');
      await page.fill('#paste-text', '{\n  "sessionId": "secret');
      await page.click('#paste-load');
      expect(await textOf('#paste-faults')).toMatch(/^line 2, column 16/);
      await page.fill('#paste-text', '{ "sessionId": 7 }');
      await page.click('#paste-load');
      expect(await textOf('#paste-faults')).toContain('/sessionId');
      expect(await textOf('#verdict-words')).toBe(before);
    }));

  test('shows a pasted session as text, even if it contains HTML', () =>
    withPlayground(async ({ page, choose, settled, textOf }) => {
      await choose('copied-notes');
      await page.click('.paste summary');
      const session = JSON.parse(
        await page.evaluate<string>('document.getElementById("paste-text").value'),
      );
      for (const one of session.members) {
        one.name = { given: hostile, family: hostile };
        one.note.participation = hostile;
      }
      await page.fill('#paste-text', JSON.stringify(session));
      await page.click('#paste-load');
      await settled();
      expect(await textOf('#note-title')).toContain(hostile);
      expect(await page.evaluate('document.title')).toBe('Playground: group-therapy-billing');
      expect(await page.evaluate('document.querySelectorAll("main img, main script").length')).toBe(
        0,
      );
      // Nothing of the scene before is left, and a reload loses nothing.
      const days = () =>
        page.evaluate<number>('document.querySelectorAll("#day-patient option").length');
      expect(await days()).toBe(session.members.length);
      await page.goto('https://site.test/');
      await settled();
      expect(await textOf('#note-title')).toContain(hostile);
      expect(await days()).toBe(session.members.length);
      await page.evaluate('location.hash = "#rule=unbundling/overlapping-time"');
      await settled();
      expect(await textOf('#story')).toContain('unbundling/overlapping-time');
      expect(await textOf('#day-findings')).toContain('overlap');
      expect(await page.evaluate('document.querySelectorAll("#roster li").length')).toBe(0);
    }));
});
