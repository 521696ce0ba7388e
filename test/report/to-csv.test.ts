import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClinicSummary } from '../../src/clinic/index.js';
import { InputError } from '../../src/input/input-error.js';
import { toCsv } from '../../src/report/index.js';
import { runs } from '../whole/long-runs.js';
import { clinic, emptyClinic } from './sample-clinic.js';

/** The cells of a CSV file, as a spreadsheet reads them where cells are split at this character. */
const cellsOf = (text: string, separator: string): string[] => {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (quoted && character === '"' && text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && (character === separator || character === '\n' || character === '\r')) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
};

const runsSomething = (cell: string): boolean =>
  /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) || /[\t\r]/.test(cell);

const withIds = (id: string): ClinicSummary => ({
  ...clinic,
  names: { [id]: id },
  worklist: clinic.worklist.map((entry) => ({
    ...entry,
    remedy: id,
    members: entry.members
      .slice(0, 2)
      .map((member) => ({ ...member, sessionId: id, patientId: id, payerId: id, clinicianId: id })),
  })),
});

describe('toCsv', () => {
  test('has one row for each fix, in the order of the worklist', () => {
    const [header = '', ...rows] = toCsv(clinic).trimEnd().split('\r\n');
    expect(header).toBe(
      '\ufeff"Fix","Rule","Reason","Outcome","What to do","Who decides","Members","Held by this alone","Touches","Releases","Oldest","Next deadline","Past deadline"',
    );
    expect(rows).toHaveLength(clinic.worklist.length);
    const [first] = clinic.worklist;
    const cents = (first?.freedCents ?? 0) / 100;
    expect(rows[0]).toContain(`"${first?.rule}","${first?.reason}"`);
    expect(rows[0]).toContain(`,${cents.toFixed(2)},${first?.oldest},`);
  });

  test('has one row for each member if asked for them', () => {
    const rows = toCsv(clinic, { rows: 'members' }).trimEnd().split('\r\n');
    const members = clinic.worklist.flatMap((entry) => entry.members);
    expect(rows).toHaveLength(1 + members.length);
    expect(rows[1]).toContain(`"${members[0]?.patientId}"`);
    expect(rows[1]).toContain('"Clinician ');
  });

  test('has only its header without a worklist', () => {
    expect(toCsv(emptyClinic).trimEnd().split('\r\n')).toHaveLength(1);
  });

  test.each([
    '=HYPERLINK("https://evil.test","x")',
    '+1+cmd|calc!A0',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    'a;=1+1',
    'a","=1+1',
    'a\n=1+1',
    '\uff1d1+1',
    ' =1+1',
    '"=1+1',
  ])('runs nothing of %j', (id) => {
    for (const rows of ['fixes', 'members'] as const)
      for (const separator of [',', ';', '\t'])
        expect(cellsOf(toCsv(withIds(id), { rows }), separator).filter(runsSomething)).toEqual([]);
  });

  test('runs nothing of any text', () => {
    const part = fc.constantFrom(...'=+-@\t\r\n;,"\'| a1\uff1d\u202e');
    fc.assert(
      fc.property(fc.string({ unit: part, minLength: 1, maxLength: 12 }), (text) => {
        const id = `x${text}`;
        const csv = toCsv(withIds(id), { rows: 'members' });
        for (const separator of [',', ';', '\t'])
          expect(cellsOf(csv, separator).filter(runsSomething)).toEqual([]);
      }),
      { numRuns: runs(30, 10_000) },
    );
  });

  test('refuses what is no summary and options it does not know', () => {
    const faultsOf = (...args: unknown[]): string[] => {
      try {
        Reflect.apply(toCsv, undefined, args);
      } catch (error) {
        if (error instanceof InputError) return error.issues.map(({ path }) => path);
        throw error;
      }
      return [];
    };
    expect(faultsOf({})).toContain('/kind');
    expect(faultsOf(clinic, { rows: 'cells' })).toEqual(['/options/rows']);
    expect(faultsOf(clinic, { of: 'fixes' })).toEqual(['/options/*']);
  });
});
