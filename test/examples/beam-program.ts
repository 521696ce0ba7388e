import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleProgram } from './run-program.js';

const packages = resolve('examples/beam/node_modules');

/** Why the Beam program cannot run here, or undefined. */
export const whyNoBeam = (): string | undefined =>
  existsSync(`${packages}/apache-beam`)
    ? undefined
    : 'No Beam here (npm run extras -- beam puts it there).';

/** A program's exit code and its output on both streams. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The Beam program, built with the library source in src. */
export interface BeamProgram {
  run(task: string, input: string, output: string): Promise<Ended>;
  remove(): void;
}

/** Builds the Beam program next to its packages, because Beam cannot be bundled. */
export const beamProgram = async (): Promise<BeamProgram> => {
  const folder = mkdtempSync(`${packages}/.program-`);
  const program = await bundleProgram('examples/beam/src/main.ts', folder, ['apache-beam']);
  return {
    run: (...given) =>
      new Promise((ended) => {
        const child = spawn(process.execPath, [program, ...given]);
        let said = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk) => {
            said += chunk;
          });
        child.once('close', (code) => ended({ code, said }));
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
