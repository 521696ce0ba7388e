import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Form } from '../artefacts.js';
import { type Engine, linesOf } from './engine.js';

const execute = promisify(execFile);
const installed = 'test/tools/engines/node_modules';

const output = async (command: string, words: string[]): Promise<string> => {
  const { stdout } = await execute(command, words, { maxBuffer: 2 ** 28 });
  return stdout;
};

/** An engine that runs a file and prints, like Node. */
const processEngine = (name: string, command: string, before: string[] = []): Engine => ({
  name,
  forms: ['ESM', 'CommonJS', 'IIFE'],
  from: 'npm run extras -- engines',
  find: async () => {
    if (!existsSync(command)) return undefined;
    try {
      const [version = ''] = (await output(command, ['--version'])).match(/\d+\.\d+\.\d+/) ?? [];
      return {
        version,
        run: async (form: Form, { byForm }, sets) =>
          linesOf(await output(command, [...before, byForm[form], String(sets)])),
      };
    } catch {
      return undefined;
    }
  },
});

/** The Node that runs the comparison, which is the reference for the others. */
export const thisNode = processEngine('this Node', process.execPath);

/** Node in every supported major version, Bun and Deno. */
export const processEngines: readonly Engine[] = [
  ...['20', '22', '24', '26'].map((major) =>
    processEngine(`Node ${major}`, `${installed}/node${major}/bin/node`),
  ),
  processEngine('Bun', `${installed}/@oven/bun-linux-x64/bin/bun`, ['run']),
  processEngine('Deno', `${installed}/@deno/linux-x64-glibc/deno`, ['run', '--allow-read']),
];
