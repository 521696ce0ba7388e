import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleFunction } from '../../examples/sql-engines/src/bundle-function.js';
import { globalNameOf, sqlFunctions } from '../../examples/sql-engines/src/sql-functions.js';
import {
  bigQueryStatement,
  fitsSnowflake,
  snowflakeStatement,
} from '../../examples/sql-engines/src/statements.js';
import { runs } from '../whole/long-runs.js';
import { answerInProcess, sqlCalls } from './sql-calls.js';

/** The limits that the engines document, in bytes; the example's README links to them. */
const bigQueryInline = 32 * 1024;
const bigQueryFile = 1_000_000;
const snowflakeCode = 100_000;

/** Where a function is below Snowflake's limit: as it is, or only compressed, as Snowflake stores it. */
const snowflakeFit: Readonly<Record<string, string>> = {
  validate_group_session: 'no',
  build_per_patient_claims: 'no',
  fingerprint_note: 'yes',
};
const fitOf = (name: string): string => snowflakeFit[name] ?? 'compressed only';

// Plain JavaScript only: no host objects, no eval, no randomness, and Date only with a given time.
const bare = `for (const name of ['console', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'])
  delete globalThis[name];
Math.random = () => { throw new Error('chance'); };
Date.now = () => { throw new Error('clock'); };
globalThis.Date = new Proxy(Date, {
  construct(target, given) {
    if (given.length === 0) throw new Error('clock');
    return new target(...given);
  },
});`;

/** An engine with only what JavaScript itself defines. */
const bareEngine = (): ((script: string) => unknown) => {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  const run = (script: string): unknown => runInContext(script, context);
  run(bare);
  return run;
};

const globalsIn = (run: (script: string) => unknown): string[] =>
  String(run('Reflect.ownKeys(globalThis).map(String).join()')).split(',');

const textOf = (value: unknown): string => JSON.stringify(JSON.stringify(value));
const codes = new Map<string, string>();
const codeOf = (name: string): string => codes.get(name) ?? '';

beforeAll(async () => {
  for (const sqlFunction of sqlFunctions)
    codes.set(sqlFunction.name, await bundleFunction(sqlFunction, resolve('src/index.ts')));
});

describe.each(sqlFunctions)('the file of $name', (sqlFunction) => {
  const { name, parameters } = sqlFunction;
  const globalName = globalNameOf(sqlFunction);

  test('defines one global, and uses no host object and no eval', () => {
    const run = bareEngine();
    const before = globalsIn(run);
    run(codeOf(name));
    expect(globalsIn(run).filter((key) => !before.includes(key))).toEqual([globalName]);
    expect(run(`typeof ${globalName}`)).toBe('function');
    expect(codeOf(name)).not.toMatch(/\beval\(|\bFunction\(|\bimport\(|\brequire\(/);
  });

  test('gives the same answer there as the library', () => {
    const run = bareEngine();
    run(codeOf(name));
    for (let seed = 0; seed < runs(5, 25); seed += 1) {
      const call = sqlCalls[name]?.(seed);
      const texts = call?.given.map((value) => (value === null ? 'null' : textOf(value)));
      expect(run(`${globalName}(${texts?.join()})`)).toBe(call && answerInProcess(call));
    }
  });

  test('answers any text without repeating its content', () => {
    const run = bareEngine();
    run(codeOf(name));
    const word = 'canary';
    const anyText = fc.oneof(
      fc.constantFrom(null, undefined, '', 'null', '[]', `{"${word}":`, '['.repeat(100_000)),
      fc.json().map((json) => `{"${word}":${json}}`),
      fc.json().map((json) => `[${json},"${word}"]`),
      fc.string().map((rest) => word + rest),
    );
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const given = texts.map((text) => JSON.stringify(text) ?? 'undefined').join();
        const answer = run(`${globalName}(${given})`);
        if (typeof answer !== 'string') throw new Error('No text.');
        expect(JSON.parse(answer)).toBeTypeOf('object');
        // An unknown key appears in its path; its value must not appear anywhere.
        expect(answer.replaceAll(`/${word}`, '')).not.toContain(word);
      }),
      { seed: 12, numRuns: runs(30, 750) },
    );
    expect(run(`${globalName}("{")`)).toBe('{"error":"not-json","issues":[]}');
    expect(JSON.parse(String(run(`${globalName}("[1]", "{}", "[]")`)))).toEqual({
      error: 'shape',
      issues: expect.arrayContaining([expect.objectContaining({ code: 'type' })]),
    });
  });

  test('is within BigQuery’s documented limits, and the statement calls it', () => {
    const statement = bigQueryStatement(sqlFunction);
    const [, body = ''] = /AS r"""\n([\s\S]*)"""/.exec(statement) ?? [];
    expect(Buffer.byteLength(codeOf(name))).toBeLessThan(bigQueryFile);
    expect(Buffer.byteLength(body)).toBeLessThan(bigQueryInline);
    expect(statement).not.toContain('{{');

    const run = bareEngine();
    run(codeOf(name));
    const call = sqlCalls[name]?.(1);
    const texts = call?.given.map((value) => (value === null ? 'null' : textOf(value)));
    expect(run(`((${parameters.join()}) => {${body}})(${texts?.join()})`)).toBe(
      call && answerInProcess(call),
    );
  });

  test('is within Snowflake’s documented limits as the README says', () => {
    const plain = Buffer.byteLength(codeOf(name));
    const compressed = gzipSync(codeOf(name)).length;
    const fit = compressed < snowflakeCode ? 'compressed only' : 'no';
    expect(plain < snowflakeCode ? 'yes' : fit).toBe(fitOf(name));
    expect(fitsSnowflake(codeOf(name))).toBe(fitOf(name) !== 'no');
  });

  test('stands in Snowflake’s statement, which evaluates it once', () => {
    const statement = snowflakeStatement(sqlFunction, codeOf(name));
    const [before = '', body = '', after] = statement.split('$$');
    expect(after).toBe(';\n');
    expect(before).toContain('LANGUAGE JAVASCRIPT');
    const run = bareEngine();
    const globals = globalsIn(run);
    const call = sqlCalls[name]?.(1);
    const texts = call?.given.map((value) => (value === null ? 'undefined' : textOf(value)));
    const capitals = parameters.map((parameter) => parameter.toUpperCase()).join();
    run(`var row = function (${capitals}) {${body}}`);
    const answer = run(`row(${texts?.join()})`);
    run(`var first = ${globalName}`);
    expect(answer).toBe(call && answerInProcess(call));
    expect(run(`row(${texts?.join()})`)).toBe(answer);
    expect(run(`first === ${globalName}`)).toBe(true);
    expect(globalsIn(run).filter((key) => !globals.includes(key))).toEqual([
      'row',
      globalName,
      'first',
    ]);
  });
});

test('the README gives the size of each, and which ones are below Snowflake’s limit', () => {
  const readme = readFileSync('examples/sql-engines/README.md', 'utf8');
  const row = /^\| `(\w+)` +\| (\d+) kB +\| (\d+) kB +\| file +\| ([a-z ]+?) +\|$/gm;
  const said = [...readme.matchAll(row)];
  expect(said.map(([, name]) => name)).toEqual(sqlFunctions.map(({ name }) => name));
  for (const [, name = '', plain, compressed, fits] of said) {
    const code = codeOf(name);
    const apart = [
      Number(plain) * 1000 - Buffer.byteLength(code),
      Number(compressed) * 1000 - gzipSync(code).length,
    ];
    expect(Math.max(...apart.map(Math.abs))).toBeLessThan(5000);
    expect(fits).toBe(fitOf(name));
  }
});
