import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { alternatives } from '../../../src/input/schema-path.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { runs } from '../long-runs.js';
import { type Call, calls } from '../privacy/calls.js';
import { catalogue } from '../schemas/catalogue.js';
import { misfits } from '../schemas/misfits.js';
import { type OptionalKey, optionalKeys } from './optional-keys.js';

/** The answer as bytes, or the faults that it throws. */
const bytesOf = ({ run, given }: Call, index: number, argument: unknown): string => {
  try {
    const answer = run(given.map((one, at) => (at === index ? argument : one)));
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  } catch (error) {
    if (error instanceof InputError) return JSON.stringify(error.issues);
    throw error;
  }
};

// Long runs try every key of every call, and `npm test` one in forty, starting elsewhere for each argument.
const sampled = (keys: readonly OptionalKey[], start: number): OptionalKey[] => {
  const step = runs(40, 1);
  return keys.filter((_, at) => at % step === start % step);
};

const cases = calls.flatMap((call, at) =>
  call.given.flatMap((argument, index) => {
    const shape = call.shapes[index];
    if (shape === undefined) return [];
    const isList = typeof shape !== 'string';
    const name = typeof shape === 'string' ? shape : shape[0];
    const schema = catalogue[name].schema;
    const list: readonly unknown[] = Array.isArray(argument) && isList ? argument : [argument];
    const keys = list.flatMap((item, place) =>
      optionalKeys(alternatives(schema), item, isList ? [place] : []),
    );
    return [{ call, index, argument, name, isList, keys: sampled(keys, at + index) }];
  }),
);

describe.each(cases)('$call.name, its $name', ({ call, index, argument, keys }) => {
  test('gives the same bytes for an optional key that is null, undefined or absent', () => {
    const different = keys.filter(({ pointer }) => {
      const absent = bytesOf(call, index, change(argument, { [pointer]: removed }));
      return [null, undefined].some(
        (value) => bytesOf(call, index, change(argument, { [pointer]: value })) !== absent,
      );
    });
    expect(different.map(({ pattern }) => pattern)).toEqual([]);
  });
});

const inputs = cases.filter(({ name }) => catalogue[name].goes === 'in');

describe.each(inputs)('$call.name, its $name', ({ argument, name, isList, keys }) => {
  test('may have null by its JSON Schema', () => {
    const refusals = (value: unknown): number =>
      (isList && Array.isArray(value) ? value : [value])
        .flatMap((one) => misfits(name, one))
        .filter((misfit) => misfit.startsWith('JSON Schema')).length;
    // A key can be optional in one kind of resource and required in another, where its absence is refused, too.
    const refused = keys.filter(
      ({ pointer }) =>
        refusals(change(argument, { [pointer]: null })) >
        refusals(change(argument, { [pointer]: removed })),
    );
    expect(refused.map(({ pattern }) => pattern)).toEqual([]);
  });
});
