import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { passagesSection } from '../../../src/report/html/shared-passages.js';
import { individuality, noteTexts } from '../sample-reports.js';

const find = (_: string, path?: string) => noteTexts[path ?? ''];
const written = (report: typeof individuality, texts = find): string =>
  Markup.source(passagesSection(report, texts));

test('shared passages are shown side by side with the shared words marked', () => {
  const page = written(individuality);
  expect(page).toContain('1 pair of notes with shared wording.');
  expect(page).toContain('Response: 1 copy, 97% similar');
  expect(page.split('<mark>Became tearful and tolerated the feedback of</mark>').length - 1).toBe(
    2,
  );
  expect(page).toContain('Notes that name another member');
  expect(page).toContain('of <mark>Ruben</mark>');
});

test('a swapped name or pronoun inside a shared passage is shown as the difference', () => {
  const texts: Readonly<Record<string, string>> = {
    'note-b': 'Ruben tolerated the feedback of his group.',
    'note-c': 'Ines tolerated the feedback of her group. ',
  };
  const page = written(individuality, (noteId) => texts[noteId]);
  expect(page).toContain('words that differ are in bold');
  const side = (name: string, pronoun: string) =>
    `<b class="differs">${name}</b><mark> tolerated the feedback of </mark><b class="differs">${pronoun}</b><mark> group.`;
  expect(page).toContain(side('Ruben', 'his'));
  expect(page).toContain(side('Ines', 'her'));
});

test('if only one of two texts was provided, what differs is unknown', () => {
  const page = written(individuality, (noteId) =>
    noteId === 'note-b' ? 'Ruben tolerated the feedback of his group.' : undefined,
  );
  expect(page).toContain('<mark>Ruben tolerated the feedback of his group.</mark>');
});

test('a text that was not provided is reported as missing', () => {
  const page = written(individuality, () => undefined);
  expect(page.match(/The text of this note was not provided\./g)).toHaveLength(3);
});

test('without shared passages and names there is no section', () => {
  expect(passagesSection({ ...individuality, notes: individuality.notes.slice(2) }, find)).toBe(
    undefined,
  );
});
