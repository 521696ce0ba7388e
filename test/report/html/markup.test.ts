import { expect, test } from 'vitest';
import { html, Markup } from '../../../src/report/html/markup.js';

test('text is escaped, and control characters are shown by their code', () => {
  const text = `<b title="x" lang='y'>&\u202e`;
  expect(Markup.source(html`<p>${text}</p>`)).toBe(
    '<p>&lt;b title=&quot;x&quot; lang=&#39;y&#39;&gt;&amp;[U+202E]</p>',
  );
});

test('markup is not escaped again, in lists too', () => {
  const item = html`<li>${'a & b'}</li>`;
  expect(Markup.source(html`<ul>${[item, item]}</ul>`)).toBe(
    '<ul><li>a &amp; b</li><li>a &amp; b</li></ul>',
  );
});

test('undefined shows nothing, and zero is shown', () => {
  expect(Markup.source(html`<p>${undefined}${0}</p>`)).toBe('<p>0</p>');
});
