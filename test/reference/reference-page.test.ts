import { expect, test } from 'vitest';
import { referencePage } from '../tools/support/reference-page.js';

test('the page of figures and sources says what the tables say', async () => {
  await expect(referencePage()).toMatchFileSnapshot('../../docs/reference.md');
});
