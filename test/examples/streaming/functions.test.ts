import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summarizeClinic } from '../../../src/clinic/index.js';
import {
  buildPerPatientClaims,
  detectUnbundling,
  prepareOptions,
  scoreNoteIndividuality,
  validateGroupSession,
} from '../../../src/index.js';
import { notesInOrder } from '../../tools/scale/made-up-notes.js';
import { bundleProgram, temporaryFolder } from '../run-program.js';
import { runProgram } from './run-streaming.js';

const data = (name: string) => JSON.parse(readFileSync(`examples/data/${name}.json`, 'utf8'));
const session = data('dropped-to-one');
const billing = data('clinic');
const services = data('same-hour-billed-twice');
const notes = [...notesInOrder(20)];
const canary = 'Canary Wharton';

const { folder, remove } = temporaryFolder();
let program: string;
const run = (step: string, rows: readonly unknown[], ...more: string[]) =>
  runProgram(program, step, rows.map((row) => `${JSON.stringify(row)}\n`).join(''), ...more);
const fileOf = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

beforeAll(async () => {
  program = await bundleProgram('examples/streaming/src/main.ts', folder);
});

afterAll(remove);

describe('one row in, one row out', () => {
  test('validates sessions', () => {
    const other = { ...session, sessionId: 'another' };
    const { rows, code } = run('validate', [session, other]);
    expect(rows).toEqual(
      [session, other].map((one) => JSON.stringify(validateGroupSession(one, { checks: false }))),
    );
    expect(code).toBe(0);
  });

  test('validates with an options file', () => {
    const options = { rules: { 'session/minimum-attendance': 'off' as const } };
    const { rows } = run('validate', [session], fileOf('options.json', options));
    expect(rows).toEqual([JSON.stringify(validateGroupSession(session, options))]);
    expect(rows).not.toEqual(run('validate', [session]).rows);
  });

  test('builds claims with the billing in the row or in a file', () => {
    const claims = JSON.stringify(buildPerPatientClaims(session, billing));
    expect(run('claims', [{ session, billing }]).rows).toEqual([claims]);
    expect(run('claims', [session], fileOf('billing.json', billing)).rows).toEqual([claims]);
  });

  test('checks services, as a list or under a key', () => {
    const report = JSON.stringify(detectUnbundling(services));
    expect(run('unbundling', [services, { services }]).rows).toEqual([report, report]);
  });

  test('scores notes, as a list or under a key', () => {
    const report = JSON.stringify(scoreNoteIndividuality(notes));
    expect(run('score', [notes, { notes }]).rows).toEqual([report, report]);
  });
});

describe('a summary of a clinic', () => {
  const clinicEntries = [1, 2, 3].map((place) => ({ ...session, sessionId: `session-${place}` }));
  const whole = summarizeClinic(
    clinicEntries.map((one) => ({
      report: validateGroupSession(one, prepareOptions(billing)),
      batch: buildPerPatientClaims(one, billing),
      session: one,
    })),
  );

  test('is the same however its parts are divided and ordered', () => {
    const file = fileOf('billing.json', billing);
    const parts = run('summary part', clinicEntries, file).rows;
    const asRows = (rows: readonly string[]) => rows.map((row) => JSON.parse(row));
    const [half = ''] = run('summary merge', asRows(parts.slice(0, 2))).rows;
    const { rows: merged } = run('summary merge', asRows([parts[2] ?? '', half, parts[0] ?? '']));
    expect(merged).toEqual(run('summary merge', asRows(parts)).rows);
    expect(run('summary finish', asRows(merged)).rows).toEqual([JSON.stringify(whole)]);
  });

  test('passes error rows through, and names a session that has two contents', () => {
    const parts = run('summary part', [...clinicEntries, null]).rows;
    const rows = parts.map((row) => JSON.parse(row));
    const other = structuredClone(rows[0]);
    other.sessions[0].groupType = 'support';
    expect(run('summary merge', [...rows, other]).rows.map((row) => JSON.parse(row).error)).toEqual(
      ['shape', 'shape'],
    );
  });
});

describe('a malformed row', () => {
  const input = [
    JSON.stringify(session),
    `{ "sessionId": "${canary}`,
    JSON.stringify({ ...session, start: canary }),
    '',
    'x'.repeat(9 * 1024 * 1024),
    'null',
    JSON.stringify(session),
  ].join('\r\n');

  test('does not affect other rows, and none of it is repeated', () => {
    const { rows, said, code } = runProgram(program, 'validate', input);
    const answers = rows.map((row) => JSON.parse(row));
    expect(answers.map(({ line, error }) => [line, error])).toEqual([
      [undefined, undefined],
      [2, 'not-json'],
      [3, 'shape'],
      [5, 'too-long'],
      [6, 'shape'],
      [undefined, undefined],
    ]);
    expect(answers[2].issues).toEqual([expect.objectContaining({ path: '/start', code: 'date' })]);
    expect(rows.join() + said).not.toContain(canary);
    expect(said).toMatch(/^7 lines, 4 broken, \d+ a second\n$/);
    expect(code).toBe(0);
  });

  test.each(['claims', 'unbundling', 'score', 'copied-notes map', 'same-day partition'])(
    'is reported by %s',
    (step) => {
      const { rows, code } = runProgram(program, step, '{\nnull\n[1]\n{"services":7,"notes":7}\n');
      expect(rows.map((row) => JSON.parse(row)).map(({ line, error }) => [line, error])).toEqual([
        [1, 'not-json'],
        [2, 'shape'],
        [3, 'shape'],
        [4, 'shape'],
      ]);
      expect(code).toBe(0);
    },
  );
});

describe('a start that fails', () => {
  test.each([
    ['an unknown step', 'guess', [], /^streaming STEP/],
    ['a place that is not a number', 'copied-notes map', ['--first', 'one'], /^streaming STEP/],
    ['a missing options file', 'validate', ['none.json'], /^It cannot go on: ENOENT\.$/m],
    ['an unknown argument', 'validate', ['--fast'], /^It cannot go on: ERR_PARSE_ARGS/],
  ])('reports %s', (_, step, more, reason) => {
    const { said, code, rows } = runProgram(program, step, '', ...more);
    expect(said).toMatch(reason);
    expect(code).toBe(2);
    expect(rows).toEqual([]);
  });

  test('rejects invalid options with their paths', () => {
    const file = fileOf('wrong.json', { rules: { [canary]: 'off' }, payers: canary });
    const { said, code } = runProgram(program, 'validate', '', file);
    expect(said).toMatch(/^Invalid input\. \/options\/payers: type/);
    expect(code).toBe(2);
  });
});
