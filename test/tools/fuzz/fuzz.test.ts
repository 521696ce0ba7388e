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
import type { Kind } from './work/property.js';
import { file } from './work/shapes.js';
import { type Result, supervise } from './work/supervise.js';
import { target } from './work/target.js';
import { targets } from './work/targets.js';

const note = { noteId: 'a', patientId: 'p', text: 'He spoke of Friday.' };

/** What comes of a function that was planted. */
const tallyOf = (
  planted: (given: { text: string }) => unknown,
  kind: Kind = 'structure',
): Tally => {
  const one = target('planted', planted as never, { note: file('note') }, [[note]]);
  return worker([one], () => {})({ kind, target: 'planted', seed: 1, runs: 300 });
};

const inputError = (path: string) => new InputError([{ path, code: 'type', message: '' }]);

describe('a planted fault is found where a function', () => {
  test.each<[string, (given: { text: string }) => unknown, string]>([
    ['throws anything but an InputError', (given) => given.text.trim().length, 'no InputError'],
    [
      'names no fault',
      () => {
        throw new InputError([]);
      },
      'names no fault',
    ],
    [
      'tells a fault without a pointer',
      () => {
        throw inputError('members');
      },
      'not well formed',
    ],
    [
      'tells a word of the input in its error',
      (given) => {
        throw inputError(`/${given.text}`);
      },
      'holds a value of the input',
    ],
    ['tells a word of the input in its answer', (given) => [given.text], 'a word of the input'],
    ['answers nothing', () => undefined, 'not plain JSON'],
    ['answers with an object of a class', () => [new Map()], 'not plain JSON'],
    ['answers with a key that holds nothing', () => ({ a: undefined }), 'not plain JSON'],
    ['answers with a zero that has a sign', () => ({ a: -0 }), 'not plain JSON'],
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

  test('adds to what every object inherits from', () => {
    try {
      const { broken } = tallyOf(() => Reflect.set(Object.prototype, 'polluted', true));
      expect(broken?.how).toContain('inherits from');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test('changes what all programs share', () => {
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

  test('takes two seconds', () => {
    let slept = false;
    const { broken } = tallyOf(() => {
      const start = process.cpuUsage();
      while (!slept && process.cpuUsage(start).user < 2_100_000);
      slept = true;
      return 1;
    });
    expect(broken?.how).toMatch(/it took \d+ ms/);
  });

  test('reads a damaged text as if it were whole', () => {
    const { broken, noJson } = tallyOf((given) => given.text.trim().length, 'bytes');
    expect(noJson).toBeGreaterThan(0);
    expect(broken?.how).toContain('no InputError');
  });
});

test('a function that keeps the promise is not accused', () => {
  const tally = tallyOf((given) => {
    if (typeof given !== 'object') throw inputError('');
    return { words: 5 };
  });
  expect(tally).toMatchObject({ answers: expect.any(Number), refusals: expect.any(Number) });
  expect(tally.answers + tally.refusals).toBe(300);
  expect(tally.refusals).toBeGreaterThan(5);
  expect(tally.broken).toBeUndefined();
});

test('a process that hangs or fills its memory is ended, and the run is known in which it did', async () => {
  const results: Result[] = [];
  const jobs = ['hangs', 'fills memory', 'keeps the promise'].map((name, seed) => ({
    kind: 'structure' as const,
    target: name,
    seed,
    runs: 9,
  }));
  const limits = { milliseconds: 20_000, megabytes: 60 };
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

describe('inputs', () => {
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
  ] as const)('that are made of the schema %s are of that schema', (name) => {
    for (const value of fc.sample(values.of(file(name)), { seed: 3, numRuns: 30 }))
      expect(misfits(name, value).filter((misfit) => misfit.startsWith('JSON'))).toEqual([]);
  });

  test('that are damaged are often still JSON, and never the same', () => {
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

  test('of every exotic form can be made of anything', () => {
    for (const make of Object.values(exoticForms))
      for (const value of [note, [note], 'text', 7, null]) expect(() => make(value)).not.toThrow();
  });
});

test('every run that is asked for is planned, of every function and kind', () => {
  const jobs = planned(targets, 5_000);
  expect(jobs.reduce((sum, { runs }) => sum + runs, 0)).toBe(10_000);
  expect(new Set(jobs.map(({ kind, target: name }) => kind + name)).size).toBe(2 * targets.length);
  expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(jobs.length);
});
