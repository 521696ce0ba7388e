import { expect, test } from 'vitest';
import { referencePage } from './reference-page.js';

test('docs/reference.md is up to date', async () => {
  await expect(referencePage()).toMatchFileSnapshot('../../docs/reference.md');
});
