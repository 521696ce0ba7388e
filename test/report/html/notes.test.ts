import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { notesSection } from '../../../src/report/html/notes.js';
import { severalPassages } from '../edge-case-reports.js';
import { individuality } from '../sample-reports.js';

const written = (report: typeof individuality): string => Markup.source(notesSection(report));

test('each note is listed with its verdict and its closest note', () => {
  expect(written(individuality)).toContain('Fails: also true of <bdi class="id">note-c</bdi>');
  expect(written(individuality)).toContain('note-c</bdi>, 82% (same session)');
  expect(written(individuality)).toContain('These notes are copies of one another:');
});

test('a note that is also true of many others names the first ten', () => {
  const wouldAlsoBeTrueOf = Array.from({ length: 30 }, (_, index) => `copy-${index}`);
  const notes = individuality.notes.map((note, index) =>
    index === 0 ? { ...note, nameSwap: { passes: false, wouldAlsoBeTrueOf } } : note,
  );
  const page = written({ ...individuality, notes });
  expect(page).toMatch(/also true of .*copy-0<.*copy-9<[^,]* and 20 more/);
  expect(page).not.toContain('copy-10<');
});

test('earlier notes are named below the map', () => {
  expect(written(severalPassages)).toMatch(/<p>Earlier notes: 4 <bdi class="id">note-old/);
});

test('too many notes for a map are explained', () => {
  const [note] = individuality.notes;
  if (!note) throw new Error('The sample has a note.');
  const many = Array.from({ length: 25 }, (_, index) => ({
    ...note,
    noteId: `note-${index}`,
    shares: [],
  }));
  expect(written({ ...individuality, notes: many })).toContain('too many notes for a grid');
  expect(written({ ...individuality, notes: many.slice(0, 1) })).not.toContain('grid');
});
