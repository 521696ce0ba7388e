import { expect, test } from 'vitest';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

test('no options and empty options give the same report', () => {
  expect(validateGroupSession(smallProcessGroup)).toEqual(
    validateGroupSession(smallProcessGroup, {}),
  );
});

test('an unknown option is an input error', () => {
  expect(() =>
    Reflect.apply(validateGroupSession, undefined, [smallProcessGroup, { unheard: 1 }]),
  ).toThrow('/options/*: unknown-key');
});
