import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpRows } from '../../examples/ehr-database/src/made-up/clinic.js';
import { episodes, stockNotes } from '../../examples/ehr-database/src/made-up/episodes.js';
import { bundleProgram, temporaryFolder } from './run-program.js';

const example = resolve('examples/ehr-database');
const sqlite = 'node-sqlite3-wasm';
const installed = existsSync(join(example, 'node_modules', sqlite));
if (!installed)
  console.warn('SQLite is not installed (npm run extras -- ehr-database installs it).');

test('the mapping has at most sixty lines', () => {
  const lines = readFileSync(join(example, 'src/mapping.ts'), 'utf8').trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(60);
});

describe.skipIf(!installed)('the worklist of a clinic', () => {
  const { folder, remove } = temporaryFolder();
  let printed: string;
  let worklist: string;
  let claims: string;

  beforeAll(async () => {
    // Below the folder in which the package is installed, so that the program finds it.
    const program = await bundleProgram(join(example, 'src/main.ts'), join(example, 'dist'), [
      sqlite,
    ]);
    const run = (out: string): string =>
      execFileSync(process.execPath, [program, join(folder, 'clinic.db'), join(folder, out)], {
        encoding: 'utf8',
      });
    printed = run('first');
    expect(run('second')).toBe(printed);
    worklist = readFileSync(join(folder, 'first/worklist.csv'), 'utf8');
    claims = readFileSync(join(folder, 'first/claims.837'), 'utf8');
    expect(readFileSync(join(folder, 'second/claims.837'), 'utf8')).toBe(claims);
  });

  afterAll(remove);

  const numbers = (pattern: RegExp): number[] =>
    (pattern.exec(printed)?.slice(1) ?? []).map(Number);

  test('has every session, and tells which cannot be read', () => {
    expect(numbers(/^(\d+) sessions are on file; (\d+) of them cannot be read/)).toEqual([60, 4]);
    for (const path of ['/facilitators/providerId', '/groupType', '/members/patientId', '/start'])
      expect(printed).toContain(`(${path})\n`);
  });

  test('has every patient of the sessions that can be read exactly once', () => {
    const [complete = 0, incomplete = 0] = numbers(/(\d+) claims are complete: .*?\. (\d+) more/);
    const [held = 0, notBilled = 0, absent = 0] = numbers(
      /(\d+) claims are held. (\d+) patients are not billed, and (\d+) were absent/,
    );
    // Fifty-six rosters of five; on one of them a patient is listed twice.
    expect(complete + incomplete + held + notBilled + absent).toBe(56 * 5 + 1);
    expect(claims.match(/^CLM\*/gm)).toHaveLength(complete);
    expect(complete).toBeGreaterThan(10);
  });

  test.each([
    ['an end', 'session/times#end-not-recorded'],
    ['a start', 'session/times#start-not-recorded'],
    ['a place of service', 'session/place#place-of-service-not-recorded'],
    ['a kind of group', 'session/group-type#group-type-not-recorded'],
    ['a focus', 'session/frame#no-focus'],
    ['methods', 'session/frame#no-interventions'],
    ['an interaction', 'session/interactive#not-recorded'],
    ['staff', 'session/facilitators#facilitators-not-recorded'],
    ['whether one bills', 'session/rendering-provider#billing-not-recorded'],
    ['a supervision', 'session/supervision#supervision-not-recorded'],
    ['whether a supervisor was there', 'session/supervision#presence-not-recorded'],
    ['a credential', 'session/credential#credential-not-recorded'],
    ['an NPI', 'session/npi#missing'],
    ['an attendance', 'member/attendance#attendance-not-recorded'],
    ['a departure', 'member/minutes#presence-not-recorded'],
    ['a payer', 'member/payer#missing'],
    ['the dates of an authorization', 'member/authorization#missing'],
    ['a diagnosis', 'member/diagnosis#none'],
    ['a plan', 'member/treatment-plan#missing'],
    ['the start of a plan', 'member/treatment-plan#plan-start-not-recorded'],
    ['goals', 'member/treatment-plan#without-goals'],
    ['a note', 'note/present#missing'],
    ['the text of a note', 'note/participation#blank'],
    ['a signature', 'note/signature#unsigned'],
    ['the times of a charge', 'unbundling/times-missing#no-times'],
    ['the patient of a charge', '/services/patientId'],
    ['a birth date', '/patients/birthDate'],
  ])('has a line for %s that is null', (_, cause) => {
    expect(printed).toContain(`(${cause})\n`);
  });

  test('lets no stock note through, and some of the specific ones', () => {
    const counts = (label: string): number[] =>
      numbers(
        new RegExp(
          `(\\d+) notes are labeled ${label}: (\\d+) need no work, (\\d+) are held by their words, and (\\d+) are on`,
        ),
      );
    const [all = 0, passing = 0, held = 0, onClaims = 0] = counts('specific');
    // The rest lack a signature, a goal or a text, as some records of this clinic do.
    expect(held / all).toBeLessThan(0.2);
    expect(passing / all).toBeGreaterThan(0.7);
    expect(onClaims).toBeGreaterThan(10);
    const [stock, stockPassing, , stockOnClaims] = counts('stock');
    expect(stock).toBeGreaterThan(50);
    expect([stockPassing, stockOnClaims]).toEqual([0, 0]);
  });

  test('contains no name and no word of a note', () => {
    const people = [...(madeUpRows['patients'] ?? []), ...(madeUpRows['providers'] ?? [])];
    const names = people.flatMap(({ given, family }) => [given, family]).filter(Boolean);
    expect(names.length).toBeGreaterThan(50);
    const written = episodes.flatMap(({ said, therapist, answer, progress, next }) => [
      said,
      therapist,
      answer,
      progress,
      next,
    ]);
    const sentences = [...stockNotes, ...written]
      .flatMap((text) => text.split(/[.\n]/))
      .filter((sentence) => sentence.length > 12);
    for (const text of [...names, ...sentences]) expect(printed + worklist).not.toContain(text);
    expect(claims).toContain('THISTLEWOOD');
  });
});
