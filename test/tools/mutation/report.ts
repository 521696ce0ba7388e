import { readFileSync, writeFileSync } from 'node:fs';
import { type AcceptedSurvivor, acceptedSurvivors } from './survivors.js';

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status: string;
  readonly coveredBy?: readonly string[];
  readonly killedBy?: readonly string[];
}

/** What Stryker writes; the schema is mutation-testing-report-schema. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; mutants: Mutant[] }>>;
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** The source that the mutant replaces, and what it makes of it. */
  readonly code: string;
  readonly becomes: string;
  /** A survivor that no test even executes. */
  readonly unasked: boolean;
  /** Set where the list of survivors accepts it. */
  readonly because?: string;
}

export interface FileScore {
  readonly file: string;
  readonly mutants: number;
  readonly noticed: number;
  readonly survivors: readonly Survivor[];
  /** Lines of mutants whose tests did not end: endless, or asked on a busy machine. */
  readonly timedOut: readonly number[];
}

const noticed = ['Killed', 'Timeout'];
const alive = ['Survived', 'NoCoverage'];

const between = (source: string, { start, end }: Mutant['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join(' ').replace(/\s+/g, ' ');
};

const accepting = (survivor: Survivor): AcceptedSurvivor | undefined =>
  acceptedSurvivors.find(
    ({ file, code, becomes }) =>
      file === survivor.file && code === survivor.code && becomes === survivor.becomes,
  );

const survivorOf = (file: string, source: string, mutant: Mutant): Survivor => {
  const survivor = {
    file,
    line: mutant.location.start.line,
    code: between(source, mutant.location),
    becomes: (mutant.replacement ?? '').replace(/\s+/g, ' '),
    unasked: mutant.status === 'NoCoverage',
  };
  const accepted = accepting(survivor);
  return accepted ? { ...survivor, because: accepted.because } : survivor;
};

/** The scores of the files whose names pass, by what Stryker wrote. */
export const scoresIn = (path: string, asked: (file: string) => boolean): FileScore[] => {
  const { files }: Report = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(files)
    .filter(([file]) => asked(file))
    .map(([file, { source, mutants }]) => ({
      file,
      mutants: mutants.filter(({ status }) => [...noticed, ...alive].includes(status)).length,
      noticed: mutants.filter(({ status }) => noticed.includes(status)).length,
      survivors: mutants
        .filter(({ status }) => alive.includes(status))
        .map((mutant) => survivorOf(file, source, mutant)),
      timedOut: mutants
        .filter(({ status }) => status === 'Timeout')
        .map(({ location }) => location.start.line),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
};

/**
 * What Stryker may take over from an earlier run. It would not notice that a test says more now, so
 * survivors are left out, as are those whose tests did not end: the machine may have been busy. And it keeps a mutant
 * only if the test that noticed it stands as covering.
 */
export const keepNoticed = (path: string, asked: (file: string) => boolean): void => {
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, file] of Object.entries(report.files))
    file.mutants = file.mutants
      .filter(({ status }) => status === 'Killed' || !asked(name))
      .map((mutant) =>
        mutant.coveredBy?.length ? mutant : { ...mutant, coveredBy: mutant.killedBy ?? [] },
      );
  writeFileSync(path, JSON.stringify(report));
};

/** The share of mutants that some test noticed, accepted survivors left out. */
export const shareOf = (scores: readonly FileScore[]): number => {
  const accepted = scores
    .flatMap(({ survivors }) => survivors)
    .filter(({ because }) => because).length;
  const all = scores.reduce((sum, { mutants }) => sum + mutants, 0) - accepted;
  return all === 0 ? 1 : scores.reduce((sum, one) => sum + one.noticed, 0) / all;
};

const shortened = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}...` : text);

const line = ({ line: number, code, becomes, unasked }: Survivor): string =>
  `  ${number}: ${shortened(code)}  =>  ${shortened(becomes)}${unasked ? '  (no test comes here)' : ''}`;

/** One line for each survivor that nothing accepts, by file. */
export const toRead = (scores: readonly FileScore[]): string =>
  scores
    .flatMap(({ file, mutants, noticed: killed, survivors, timedOut }) => {
      const open = survivors.filter(({ because }) => !because);
      if (open.length + timedOut.length === 0) return [];
      const ended = timedOut.length > 0 ? [`  no end in lines ${timedOut.join(', ')}`] : [];
      return [`${file}  ${killed} of ${mutants}`, ...open.map(line), ...ended];
    })
    .join('\n');
