// npm run bench -- [NAME] [arguments]: prints timings. Without a name it runs one session and the note comparison.
import { spawnSync } from 'node:child_process';

interface Bench {
  readonly file: string;
  readonly flags?: readonly string[];
}

const benches: Readonly<Record<string, Bench>> = {
  /** One session through the schema, the rules and the claims. */
  session: { file: 'session.ts' },
  /** Comparing notes; `long` adds 100,000 notes and a million fingerprints. */
  notes: { file: 'notes-speed.ts', flags: ['--max-old-space-size=12000'] },
  /** Verdicts for copied and independent notes; `tuned` uses the set on which thresholds were chosen. */
  verdicts: { file: 'notes.ts' },
  /** How well notes are read, by element, style and quality; with a date, writes docs/measurements-reading.md. */
  read: { file: 'reading.ts' },
  /** Sessions a second on one, two and all cores of this machine. */
  batch: { file: 'batch.ts' },
  /** Hostile notes of ten million characters. */
  hostile: { file: 'notes-hostile.ts', flags: ['--max-old-space-size=8000'] },
  /** A million same-day services. */
  services: { file: 'unbundling.ts' },
  /** 100,000 claims from a claim file, a remittance, and both together. */
  files: { file: 'files.ts', flags: ['--max-old-space-size=6000'] },
  /** Session reports summarized, and their parts merged; with a number, that many sessions. */
  clinic: { file: 'clinic.ts', flags: ['--max-old-space-size=12000'] },
  /** The functions for SQL engines, in DuckDB. */
  sql: { file: 'sql-calls.ts' },
  /** Growth of time with the size of each input; with a date, writes docs/measurements-robustness.md. */
  slopes: { file: 'slopes/run.ts', flags: ['--expose-gc', '--max-old-space-size=6000'] },
  /** Searches for the slowest note text; with a date, writes docs/measurements-robustness.md. */
  worst: { file: 'slopes/worst/run.ts', flags: ['--expose-gc', '--max-old-space-size=6000'] },
};

const run = (name: string, given: readonly string[]): void => {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no ${name}: choose ${Object.keys(benches).join(', ')}.`);
  const { status } = spawnSync(
    process.execPath,
    [...(bench.flags ?? []), 'test/tools/run-ts.mjs', `test/tools/bench/${bench.file}`, ...given],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = status ?? 1;
};

const [name, ...given] = process.argv.slice(2);
if (name === undefined) for (const usual of ['session', 'notes']) run(usual, []);
else run(name, given);
