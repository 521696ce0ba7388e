import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { boxes, type Draft, noteCheck } from '../../examples/ehr-form/src/note-check.js';
import { openPatient, recordedSession } from '../../examples/ehr-form/src/recorded-session.js';
import { scoreNoteIndividuality, validateGroupSession } from '../../src/index.js';
import { violationsOf } from '../tools/browser/axe.js';
import { openBrowser, type Page } from '../tools/browser/chromium.js';
import { openSite } from '../tools/browser/open-site.js';
import { until } from '../tools/browser/until.js';
import { temporaryFolder } from './run-program.js';

const own = {
  participation:
    'Peggy said that the left side of the bed is still made up with the good sheets, and that she sleeps in the armchair.',
  meaning: 'A bed that is kept ready spares her from deciding whose it is.',
  interventions: 'Invited her to ask two other widows how long their beds had stayed made.',
  response: 'She laughed at the answer of eleven months, and then asked for the details.',
  progress: 'In May she closed that door; tonight she described the room.',
  plan: 'She will sit on the bed with the radio on for one program on Friday.',
  risk: '',
  text: '',
};

const copied = { ...own, ...recordedSession.members[0]?.note, risk: '', text: '' };

const draftOf = (words: Partial<Draft['words']>, goalIds = ['1']): Draft => ({
  words: {
    participation: '',
    meaning: '',
    interventions: '',
    response: '',
    progress: '',
    plan: '',
    risk: '',
    text: '',
    ...words,
  },
  goalIds,
});

describe('the check behind the form', () => {
  const check = noteCheck(recordedSession, openPatient);

  test('allows an individual note to be signed', () => {
    const { state, score, findings } = check(draftOf(own));
    expect(findings.filter(({ finding }) => finding.outcome !== 'advice')).toEqual([]);
    expect({ state, verdict: score?.verdict }).toEqual({ state: 'ready', verdict: 'individual' });
  });

  test('finds a copy, and the copied passages', () => {
    const { state, score, shared } = check(draftOf(copied));
    expect({ state, verdict: score?.verdict }).toEqual({ state: 'fix', verdict: 'cloned' });
    expect(shared.length).toBeGreaterThan(3);
    for (const words of shared) expect(JSON.stringify(copied)).toContain(words);
  });

  test('assigns each finding to its form field', () => {
    const { findings, state } = check(draftOf({ ...own, response: ' ' }, []));
    const failing = findings.filter(({ finding }) => finding.outcome === 'fail');
    expect(failing.map(({ box, finding }) => [box, finding.rule])).toEqual(
      expect.arrayContaining([
        ['response', 'note/response'],
        [undefined, 'note/goal-link'],
      ]),
    );
    expect(state).toBe('fix');
  });

  test('is never ready with another member’s name in the note', () => {
    for (const words of ['Marcus shared', 'She shared after Marcus'])
      expect(
        check(draftOf({ ...own, participation: `${words} ${own.participation}` })).state,
        words,
      ).toMatch(/^(?:fix|decide)$/);
  });

  test('reads one text and shows where each element is', () => {
    const text = `${own.participation} Therapist invited her to ask two widows. ${own.plan} Denied SI.`;
    const { evidence, findings, state } = check(draftOf({ text }));
    expect(evidence.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual(
      expect.arrayContaining([['Risk', 'Denied SI.']]),
    );
    expect(findings.filter(({ box }) => box === 'text').length).toBeGreaterThan(0);
    expect(state).not.toBe('ready');
  });

  test('gives the same score as the whole session', () => {
    const members = recordedSession.members.map((member) =>
      member.patientId === openPatient
        ? {
            ...member,
            note: {
              noteId: `draft-${openPatient}`,
              ...own,
              participation: recordedSession.members[0]?.note?.participation ?? '',
              goalIds: ['1'],
            },
          }
        : member,
    );
    const whole = validateGroupSession({ ...recordedSession, members }).individuality?.notes.at(-1);
    const typed = check(
      draftOf({ ...own, participation: recordedSession.members[0]?.note?.participation ?? '' }),
    ).score;
    expect(whole).toMatchObject({ score: typed?.score, verdict: typed?.verdict });
    expect(typed?.score).toBeLessThan(100);
  });

  test('starts with a session whose other notes are individual', () => {
    const notes = recordedSession.members.flatMap(({ patientId, note }) =>
      note
        ? [
            {
              noteId: note.noteId,
              patientId,
              text: boxes.map((box) => note[box] ?? '').join('\n\n'),
            },
          ]
        : [],
    );
    expect(scoreNoteIndividuality(notes).verdict).toBe('ready');
  });
});

const opened = await openBrowser();
const browser = typeof opened === 'string' ? undefined : opened;
if (typeof opened === 'string') console.warn(opened);
const { folder, remove } = temporaryFolder();

afterAll(async () => {
  await browser?.close();
  remove();
});

const statusOf = (page: Page) =>
  page.evaluate<string>('document.getElementById("status").textContent');
const waitFor = (page: Page, status: string) =>
  until(page, `document.getElementById('status').textContent === ${JSON.stringify(status)}`);

describe.skipIf(!browser)('the form in Chromium', () => {
  test.each(['light', 'dark'] as const)(
    '%s: refuses to sign, moves to the field, and is signed',
    async (colorScheme) => {
      if (!browser) return;
      const home = resolve('examples/ehr-form');
      execFileSync(process.execPath, [`${home}/build.mjs`, folder, 'test/tsconfig.json']);
      const files = { 'index.html': home, 'form.css': home, 'form.js': folder };
      const site = await openSite(browser, files, {
        viewport: { width: 390, height: 844 },
        colorScheme,
      });
      const { page } = site;
      expect(await statusOf(page)).toBe('The note is empty.');
      expect(
        await page.evaluate(
          'document.querySelectorAll("[aria-invalid=true], .findings li").length',
        ),
      ).toBe(0);

      for (const box of boxes) await page.fill(`#${box}`, copied[box] ?? '');
      await waitFor(page, 'This note is a copy of another patient’s note.');
      expect(await violationsOf(page)).toEqual([]);

      for (const box of boxes) await page.fill(`#${box}`, own[box]);
      await page.setChecked('#goals input', true);
      await waitFor(page, 'Ready to sign.');
      await page.fill('#meaning', `Marcus shared ${own.meaning}`);
      await until(page, `/decide|Fix/.test(document.getElementById('status').textContent)`);
      await page.fill('#meaning', own.meaning);
      await page.fill('#text', 'Peggy told the group about the bed. Denied SI.');
      await until(page, `document.querySelectorAll('#marks mark b').length > 1`);
      expect(await violationsOf(page)).toEqual([]);
      await page.fill('#text', '');
      await page.fill('#response', '');
      await waitFor(page, 'Fix 1 finding before you sign.');
      await page.click('button');
      expect(await page.evaluate('document.activeElement.id')).toBe('response');
      expect(
        await page.evaluate('document.getElementById("response-findings").textContent'),
      ).not.toBe('');
      expect(await violationsOf(page)).toEqual([]);

      await page.fill('#response', own.response);
      await page.focus('#response');
      await page.click('button');
      expect(await statusOf(page)).toBe('Signed.');
      expect(site.requested).toEqual([]);
      expect(site.messages).toEqual([]);
      await site.close();
    },
  );
});
