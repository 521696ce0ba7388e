import { expect, test } from 'vitest';
import { once } from '../../src/input/once.js';

test('the value is made once, when it is asked for', () => {
  let times = 0;
  const made = once(() => {
    times += 1;
    return times;
  });
  expect(times).toBe(0);
  expect([made(), made()]).toEqual([1, 1]);
});

test('a value that is undefined is made once too', () => {
  let times = 0;
  const made = once(() => {
    times += 1;
  });
  made();
  made();
  expect(times).toBe(1);
});
