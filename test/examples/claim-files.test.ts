import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered, remittance } from '../remittance/one-claim.js';
import { above, claim, claimFile, interchange } from '../standards/x12/other-senders.js';
import { writtenRemittance } from '../standards/x12/written-remittance.js';
import { bundleProgram, temporaryFolder } from './run-program.js';

const { folder, remove } = temporaryFolder();
const at = (name: string) => join(folder, name);
const isInstalled = existsSync('examples/claim-files/node_modules/csv-parse');

let program: string;

const worklist = (name: string, files: Record<string, string>, settings: object = {}): string[] => {
  mkdirSync(at(name));
  for (const [file, text] of Object.entries(files)) writeFileSync(at(`${name}/${file}`), text);
  writeFileSync(at(`${name}.json`), JSON.stringify(settings));
  const said = execFileSync(
    process.execPath,
    [program, at(name), at(`${name}.csv`), at(`${name}.json`)],
    {
      encoding: 'utf8',
    },
  );
  const rows = readFileSync(at(`${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return [...said.trim().split('\n'), ...rows];
};

describe.skipIf(!isInstalled)('the claim files example (needs npm run extras -- files)', () => {
  beforeAll(async () => {
    program = await bundleProgram('examples/claim-files/src/main.ts', folder);
  });
  afterAll(remove);

  const policy = {
    payerId: '60054',
    name: 'Harbor Health',
    effective: { from: '2026-01-01' },
    citations: [{ title: 'Manual', locator: '1', asOf: '2026-01-01' }],
    timelyFiling: {
      first: { days: 90, from: 'service' },
      appeal: { days: 60, from: 'remittance' },
    },
  };

  test('writes a worklist with the nearest deadline first', () => {
    const payments = remittance(
      [
        answered(['CO-45 30'], { claimId: 'A1' }),
        answered(['CO-50 65'], { claimId: 'A2' }),
        answered(['CO-45 30'], { claimId: 'FOREIGN' }),
      ],
      '60054',
    ).payments;
    const files = {
      'a.837': claimFile([claim('A1'), claim('A2', { 'DTP*472': 'DTP*472*D8*20260311' })]),
      'b.837': claimFile([claim('A3', { 'DTP*472': 'DTP*472*D8*20260318' })], {
        lineEnd: '',
        segment: '\n',
      }),
      'c.835': writtenRemittance(payments),
      'd.csv':
        '\uFEFFMRN,DOS,CPT,Charge,NPI\n"MEM100",2026-04-01,90853,"$1,065.00",1234567893\nMEM100,2026-04-01,90853,65,1234567893\n',
      'e.txt': 'This is a letter.',
    };
    const lines = worklist('clinic', files, { remittance: { payers: [policy] } });
    expect(lines.slice(0, 3)).toEqual([
      '3 claims, 3 answers and 2 rows were read.',
      expect.stringMatching(/^\d things to do/),
      'e.txt: not-x12 {"transaction":0,"control":"","segment":"ISA","position":0}',
    ]);
    expect(lines[3]).toBe(
      '"2026-05-31","65.00","denied","appeal","CO-50 Not medically necessary in the payer’s view","A2","MEM100"',
    );
    expect(lines[4]).toContain('"2026-06-16","65.00","unanswered","ask-payer"');
    expect(lines.join('\n')).toContain('"","35.00","unknown","find"');
    expect(lines.join('\n')).toContain('"same-day"');
    expect(lines.join('\n')).not.toMatch(/QUILL|JORDAN/);
  });

  test('links a replacement in another file, and reads a transaction set at a time', () => {
    const replaced = claim('A1', { 'CLM*': 'CLM*A1*65***11:B:7*Y*A*Y*Y' });
    const sets = Array.from({ length: 300 }, (_, index) => [
      ...above(index * 2 + 1),
      ...claim(`C${index}`, {
        'DTP*472': `DTP*472*D8*2026${String(1 + (index % 12)).padStart(2, '0')}${String(1 + (index % 28)).padStart(2, '0')}`,
      }),
    ]);
    const lines = worklist('many', {
      'a.837': claimFile([claim('A1')]),
      'b.837': claimFile([replaced]),
      'c.837': interchange('837', sets, { lineEnd: '' }),
    });
    expect(lines[0]).toBe('302 claims, 0 answers and 0 rows were read.');
    expect(lines.filter((line) => line.includes('"A1 A1"'))).toEqual([]);
  });
});
