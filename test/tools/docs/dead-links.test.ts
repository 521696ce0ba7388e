import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deadLinks } from './dead-links.js';

const site = mkdtempSync(join(tmpdir(), 'dead-links-'));
afterAll(() => rmSync(site, { recursive: true }));

test('a link to a missing file or place is dead; one to another site or to a state of a page is not', () => {
  mkdirSync(join(site, 'rules'));
  writeFileSync(
    join(site, 'index.html'),
    `<h1 id="top">Top</h1> <a href="#top">1</a> <a href="#gone">2</a> <a href="rules/a.html#one">3</a>
<a href="rules/a.html#two">4</a> <a href="rules/b.html">5</a> <a href="rules">6</a> <a href="https://a.test/">7</a>
<a href="rules/a.html#rule=x">8</a> <a href="rules/a%2Ehtml?x=1">9</a>`,
  );
  writeFileSync(join(site, 'rules/a.html'), '<p id="one">One</p> <a href="../index.html">up</a>');
  expect(deadLinks(site)).toEqual(
    ['#gone', 'rules/a.html#two', 'rules/b.html', 'rules'].map((link) => ({
      page: 'index.html',
      link,
    })),
  );
});
