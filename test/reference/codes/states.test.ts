import { expect, test } from 'vitest';
import { provinces, states } from '../../../src/reference/codes/states.js';

test('there are fifty states, the capital, eight islands and three codes of military mail', () => {
  expect(states.size).toBe(50 + 1 + 8 + 3);
  for (const code of ['MA', 'DC', 'PR', 'GU', 'VI', 'AE']) expect(states.has(code)).toBe(true);
  for (const code of ['XX', 'ZZ', 'ON', 'UK', 'ma', '']) expect(states.has(code)).toBe(false);
});

test('there are ten provinces and three territories of Canada', () => {
  expect(provinces.size).toBe(13);
  expect(provinces.has('ON')).toBe(true);
  expect([...provinces].filter((code) => states.has(code))).toEqual([]);
});
