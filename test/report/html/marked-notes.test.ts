import { expect, test } from 'vitest';
import { evidenceSection } from '../../../src/report/html/marked-notes.js';
import { Markup } from '../../../src/report/html/markup.js';
import { noteEvidence } from '../../../src/report/outline/what-a-note-shows.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { freeTextSession, stockText, toldText } from '../free-text-session.js';

const evidence = noteEvidence(validateGroupSession(freeTextSession));
const texts: Readonly<Record<string, string>> = { 'note-1': toldText, 'note-2': stockText };
const written = Markup.source(evidenceSection(evidence, (noteId) => texts[noteId]));
const plain = (html: string): string => html.replace(/<b>.*?<\/b> /g, '').replace(/<[^>]*>/g, '');

test('each element is marked with its name and a sign, never with a color alone', () => {
  expect(written).toMatch(/<mark class="shows pass"><b><svg.*?Response<\/b> She said/);
  expect(written).toMatch(/<mark class="shows review"><b><svg.*?Plan, review<\/b> Continue/);
});

test('what is not found is one line with what to do', () => {
  expect(written).toMatch(/<b>Intervention, review:<\/b> [^<]*write/i);
});

test('the text is whole, whatever is marked in it', () => {
  const quotes = [...written.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)];
  expect(quotes.map(([, quote = '']) => plain(quote))).toEqual([toldText, stockText]);
});

test('without a text there is nothing to mark', () => {
  expect(evidenceSection(evidence, () => undefined)).toBeUndefined();
  expect(evidenceSection([], () => '')).toBeUndefined();
});

test('marks that overlap or run past the text lose no word', () => {
  const overlapping = [
    { label: 'One', outcome: 'pass' as const, start: 0, end: 9 },
    { label: 'Two', outcome: 'review' as const, start: 4, end: 400 },
  ];
  const [first] = evidence;
  if (!first) throw new Error('The session has evidence.');
  const page = Markup.source(
    evidenceSection([{ ...first, marks: overlapping, missing: [] }], () => toldText),
  );
  const [, quote = ''] = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(page) ?? [];
  expect(plain(quote)).toBe(toldText);
});
