import { expect, test } from 'vitest';
import { type Content, Markup } from '../../../src/report/html/markup.js';
import {
  code,
  codes,
  factList,
  outcomeBadge,
  section,
  sign,
  source,
  verdictBadge,
} from '../../../src/report/html/parts.js';

const written = (content: Content): string => Markup.source(content);

test('an ID is isolated from the text around it, and a long one may break', () => {
  expect(written(code('P-1'))).toBe('<bdi class="id">P-1</bdi>');
  expect(written(code('x'.repeat(28)))).toContain('class="id"');
  expect(written(code('x'.repeat(29)))).toContain('class="id long"');
  expect(written(codes(['a', 'b']))).toBe('<bdi class="id">a</bdi>, <bdi class="id">b</bdi>');
});

test('every outcome and verdict has its own sign, except that blocked has the sign of fail', () => {
  const marks = ['fail', 'review', 'no-data', 'advice', 'ready', 'absent'] as const;
  expect(new Set(marks.map((mark) => written(sign(mark)))).size).toBe(marks.length);
  expect(written(sign('blocked'))).toBe(written(sign('fail')));
});

test('a badge has the word next to its sign', () => {
  expect(written(outcomeBadge('no-data'))).toMatch(/^<span class="badge no-data">.*No data</);
  expect(written(verdictBadge('absent'))).toMatch(/^<span class="badge absent">.*Absent</);
  expect(written(verdictBadge('blocked', 'Cloned'))).toMatch(/Cloned<\/span>$/);
});

test('a citation is linked only if it has a web address', () => {
  const citation = { title: 'A manual', locator: 'chapter 3', asOf: '2026-01-01' };
  expect(written(source(citation))).toMatch(/^<cite>A manual<\/cite>, chapter 3/);
  expect(written(source({ ...citation, url: 'javascript:alert(1)' }))).not.toContain('href');
  expect(written(source({ ...citation, url: 'https://x.example/a"b' }))).toContain(
    '<a href="https://x.example/a&quot;b" rel="noopener noreferrer">A manual</a>, chapter 3',
  );
});

test('a section is labeled by its heading', () => {
  expect(written(section('notes', 'Notes', 'text'))).toBe(
    '<section aria-labelledby="notes">\n<h2 id="notes">Notes</h2>\ntext\n</section>\n',
  );
});

test('facts are a list of names and values', () => {
  expect(written(factList([['Date', code('x')]]))).toContain(
    '<div><dt>Date</dt><dd><bdi class="id">x</bdi></dd></div>',
  );
});
