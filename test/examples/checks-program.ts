import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running program. */
export interface Running {
  readonly end: Promise<End>;
  /** The lines written so far, on both streams. */
  lines(): string[];
  kill(signal: NodeJS.Signals): void;
}

/** Starts the example program any number of times and can end all instances together. */
export const programStarter = (file: string, env: Record<string, string>) => {
  const running = new Set<ChildProcess>();
  const everything: (() => string)[] = [];

  const start = (given: string[], nodeOptions: string[] = []): Running => {
    const child = spawn(process.execPath, [...nodeOptions, file, ...given], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let written = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        written += chunk;
      });
    }
    everything.push(() => written);
    const end = new Promise<End>((ended) => {
      child.once('close', (code, signal) => {
        running.delete(child);
        ended({ code, signal });
      });
    });
    return {
      end,
      lines: () => written.split('\n').filter((line) => line !== ''),
      kill: (signal) => child.kill(signal),
    };
  };

  return {
    start,
    /** Runs a program to its end. Returns its exit code and output lines. */
    run: async (...given: string[]): Promise<{ code: number | null; lines: string[] }> => {
      const program = start(given);
      const { code } = await program.end;
      return { code, lines: program.lines() };
    },
    /** The output of all instances. */
    written: () => everything.map((written) => written()).join(''),
    killAll: () => {
      for (const child of running) child.kill('SIGKILL');
    },
  };
};
