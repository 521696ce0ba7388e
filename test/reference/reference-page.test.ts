import { expect, test } from 'vitest';
import { referencePage } from './reference-page.js';

test('the page of figures and sources says what the tables say', async () => {
  await expect(referencePage()).toMatchFileSnapshot('../../docs/reference.md');
});
