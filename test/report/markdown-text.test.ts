import { expect, test } from 'vitest';
import { code, inline, source } from '../../src/report/markdown/text.js';

test.each([
  ['a  b\n\n c', 'a b c'],
  ['1. first', '1\\. first'],
  ['12) first', '12\\) first'],
  ['1.5 mg', '1.5 mg'],
  ['1.', '1\\.'],
  ['on 1. and 2.', 'on 1. and 2.'],
  ['- a', '\\- a'],
  ['# a', '\\# a'],
  ['a - b # c', 'a - b # c'],
  [
    '*a* _b_ `c` [d] {e} ~f~ |g| $h$ \\',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\{e\\} \\~f\\~ \\|g\\| \\$h\\$ \\\\',
  ],
  ['<a> & @b', '&#60;a&#62; &#38; &#64;b'],
  ['http://www.x.example', 'http&#58;//www&#46;x.example'],
  ['a: b', 'a: b'],
])('%j is written %j', (text, written) => {
  expect(inline(text)).toBe(written);
});

test.each([
  ['id', '`id`'],
  ['', '(empty)'],
  [' \n', '(empty)'],
  ['a|b', 'a\\|b'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a`', '`` a` ``'],
  ['a``b`c', '```a``b`c```'],
  ['a  b', '`a b`'],
])('%j is the id %s', (text, written) => {
  expect(code(text)).toBe(written);
});

test.each([
  [{ title: 'A manual' }, 'A manual'],
  [{ title: 'A manual', locator: '3' }, 'A manual, 3'],
  [{ title: 'A manual', asOf: '2026' }, 'A manual (as of 2026)'],
  [
    { title: 'A_manual', url: 'https://x.example/a(b)?c=d&e=f#g' },
    '[A\\_manual](https://x.example/a%28b%29?c=d&amp;e=f#g)',
  ],
  [
    { title: 'A', url: "https://x.example/é-ü_~%20!$'*+,;=@:" },
    "[A](https://x.example/%C3%A9-%C3%BC_~%20!$'*+,;=@:)",
  ],
  [{ title: 'A', url: 'https://x.example/<>"[]' }, '[A](https://x.example/%3C%3E%22%5B%5D)'],
  [{ title: 'A', url: 'javascript:alert(1)' }, 'A'],
])('%j is the source %s', (citation, written) => {
  expect(source(citation)).toBe(written);
});
