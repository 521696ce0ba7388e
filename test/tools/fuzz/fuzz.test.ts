import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/index.js';
import { misfits } from '../../whole/schemas/misfits.js';
import { damaged, someDamage } from './bytes/damage.js';
import { exoticForms } from './structure/exotic.js';
import { knownValues } from './structure/known-values.js';
import { SchemaValues } from './structure/schema-values.js';
import { moreKnown } from './work/example-inputs.js';
import { type Tally, worker } from './work/job.js';
import { planned } from './work/plan.js';
import type { Clock, Kind } from './work/property.js';
import { file } from './work/shapes.js';
import { type Result, supervise } from './work/supervise.js';
import { target } from './work/target.js';
import { targets } from './work/targets.js';

const note = { noteId: 'a', patientId: 'p', text: 'He spoke of Friday.' };

/** Runs a planted function and returns its tally. The time is what the clock says, always 0 if none is given. */
const tallyOf = (
  planted: (given: { text: string }) => unknown,
  kind: Kind = 'structure',
  clock: Clock = () => 0,
): Tally => {
  const one = target('planted', planted as never, { note: file('note') }, [[note]]);
  return worker([one], () => {}, clock)({ kind, target: 'planted', seed: 1, runs: 300 });
};

const inputError = (path: string) => new InputError([{ path, code: 'type', message: '' }]);

describe('the fuzzer detects a function that', () => {
  test.each<[string, (given: { text: string }) => unknown, string]>([
    ['throws an error other than InputError', (given) => given.text.trim().length, 'no InputError'],
    [
      'throws an InputError without an issue',
      () => {
        throw new InputError([]);
      },
      'names no fault',
    ],
    [
      'reports an issue without a JSON Pointer',
      () => {
        throw inputError('members');
      },
      'not well formed',
    ],
    [
      'repeats a word of the input in its error',
      (given) => {
        throw inputError(`/${given.text}`);
      },
      'holds a value of the input',
    ],
    ['repeats a word of the input in its answer', (given) => [given.text], 'a word of the input'],
    ['returns nothing', () => undefined, 'not plain JSON'],
    ['returns an instance of a class', () => [new Map()], 'not plain JSON'],
    ['returns a key without a value', () => ({ a: undefined }), 'not plain JSON'],
    ['returns a negative zero', () => ({ a: -0 }), 'not plain JSON'],
    [
      'changes its input',
      (given) => {
        given.text = '';
        return 1;
      },
      'read only property',
    ],
  ])('%s', (_, planted, how) => {
    const { broken } = tallyOf((given) => {
      if (typeof given !== 'object' || given === null) throw inputError('');
      return planted(given);
    });
    expect(broken?.how).toContain(how);
    expect(broken?.path).toMatch(/^\d/);
  });

  test('adds a property to Object.prototype', () => {
    try {
      const { broken } = tallyOf(() => Reflect.set(Object.prototype, 'polluted', true));
      expect(broken?.how).toContain('inherits from');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test('changes a shared global object', () => {
    const { max } = Math;
    try {
      const { broken } = tallyOf(() => {
        Math.max = () => 7;
        return 1;
      });
      expect(broken?.how).toContain('max of a shared object was changed');
    } finally {
      Math.max = max;
    }
  });

  test.each([
    [120_000, undefined],
    [120_001, expect.stringContaining('it took 120001 ms')],
  ])('takes more than two minutes: %i ms', (milliseconds, how) => {
    let now = 0;
    const takesLong = () => {
      now += milliseconds;
      return 1;
    };
    expect(tallyOf(takesLong, 'structure', () => now).broken?.how).toEqual(how);
  });

  test('reads a damaged text without checking it', () => {
    const { broken, noJson } = tallyOf((given) => given.text.trim().length, 'bytes');
    expect(noJson).toBeGreaterThan(0);
    expect(broken?.how).toContain('no InputError');
  });
});

test('a function that keeps the promise is not reported', () => {
  const tally = tallyOf((given) => {
    if (typeof given !== 'object') throw inputError('');
    return { words: 5 };
  });
  expect(tally).toMatchObject({ answers: expect.any(Number), refusals: expect.any(Number) });
  expect(tally.answers + tally.refusals).toBe(300);
  expect(tally.refusals).toBeGreaterThan(5);
  expect(tally.broken).toBeUndefined();
});

test('a process that hangs or runs out of memory is stopped, and the failing run is reported', async () => {
  const results: Result[] = [];
  const jobs = ['hangs', 'fills memory', 'keeps the promise'].map((name, seed) => ({
    kind: 'structure' as const,
    target: name,
    seed,
    runs: 9,
  }));
  // Time passes only for the first process.
  let now = 0;
  const clock = () => {
    if (results.length === 0) now += 2;
    return now;
  };
  const limits = { milliseconds: 1, megabytes: 60, clock };
  await supervise(
    'test/tools/fuzz/planted-child.ts',
    jobs,
    1,
    (result) => results.push(result),
    limits,
  );
  expect(results.map(({ tally }) => tally.broken?.how)).toEqual([
    'it hung',
    'the process died, as without memory',
    undefined,
  ]);
  expect(results.map(({ tally }) => tally.broken?.path)).toEqual(['7', '7', undefined]);
});

describe('generated inputs', () => {
  const values = new SchemaValues(
    knownValues([...moreKnown, ...targets.flatMap(({ examples }) => examples)]),
  );

  test.each([
    'group-session',
    'billing',
    'billed-service',
    'validation-options',
    'fee-schedule',
    'session-report',
    'x12-envelope',
    'cms1500-context',
    'fhir-claim-context',
  ] as const)('from the schema %s match that schema', (name) => {
    for (const value of fc.sample(values.of(file(name)), { seed: 3, numRuns: 30 }))
      expect(misfits(name, value).filter((misfit) => misfit.startsWith('JSON'))).toEqual([]);
  });

  test('with damage are often still JSON and usually different', () => {
    const text = JSON.stringify([note, { n: 1 }]);
    const texts = fc
      .sample(someDamage, { seed: 3, numRuns: 400 })
      .map((damage) => damaged(text, text, damage));
    const read = texts.filter((one) => {
      try {
        return JSON.parse(one) !== undefined;
      } catch {
        return false;
      }
    });
    expect(read.length).toBeGreaterThan(80);
    expect(texts.filter((one) => one !== text).length).toBeGreaterThan(300);
  });

  test('in every exotic form can be made from any value', () => {
    for (const make of Object.values(exoticForms))
      for (const value of [note, [note], 'text', 7, null]) expect(() => make(value)).not.toThrow();
  });
});

test('every requested run is planned, for every function and kind', () => {
  const jobs = planned(targets, 5_000);
  expect(jobs.reduce((sum, { runs }) => sum + runs, 0)).toBe(10_000);
  expect(new Set(jobs.map(({ kind, target: name }) => kind + name)).size).toBe(2 * targets.length);
  expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(jobs.length);
});
