import { describe, expect, test } from 'vitest';
import { prepareOptions } from '../../src/billing/prepare-options.js';
import { PreparedOptions } from '../../src/finding/prepared-options.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

describe('prepared options', () => {
  const handle = prepareOptions({ payers: [riverPlan] });

  test('are recognized', () => {
    expect(PreparedOptions.is(handle)).toBe(true);
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'options'],
    ['plain options', { payers: [riverPlan] }],
    ['an object that inherits from them', Object.create(handle)],
    ['a spread copy of them', { ...handle }],
    ['a clone of them', structuredClone(handle)],
    ['a function', () => handle],
  ])('are not %s', (_, value) => {
    expect(PreparedOptions.is(value)).toBe(false);
  });

  test('show one key, which is no option, and hide their content', () => {
    expect(JSON.stringify(handle)).toBe('{"prepared":"options"}');
    expect(Object.keys(handle)).toEqual(['prepared']);
  });
});

test('prepared options may contain more than a function accepts', () => {
  const handle = prepareOptions({ payers: [riverPlan], individuality: false });
  expect(detectUnbundling(intensiveOutpatientDay, handle)).toEqual(
    detectUnbundling(intensiveOutpatientDay, { payers: [riverPlan] }),
  );
});
