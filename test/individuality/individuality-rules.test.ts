import { expect, test } from 'vitest';
import { individualityRules } from '../../src/individuality/individuality-rules.js';

test.each(individualityRules)('$id looks at the text of the note', ({ looksAt }) => {
  expect(looksAt).toBe('/text');
});
