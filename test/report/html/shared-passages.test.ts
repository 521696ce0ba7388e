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
  expect(page).toContain('Response: 97% similar');
  expect(page.split('<mark>Became tearful and tolerated the feedback of</mark>').length - 1).toBe(
    2,
  );
  expect(page).toContain('Notes that name another member');
  expect(page).toContain('of <mark>Ruben</mark>');
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
