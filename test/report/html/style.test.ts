import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { style } from '../../../src/report/html/style.js';

test('the style sheet is the one that was last reviewed', async () => {
  const sheet = Markup.source(style).replace(/^<style>|<\/style>$/g, '');
  await expect(sheet).toMatchFileSnapshot('../pages/style.css');
});
