import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Engine, linesOf } from './engine.js';

const execute = promisify(execFile);
const command = 'test/tools/engines/node_modules/@cloudflare/workerd-linux-64/bin/workerd';

const worker = (runner: string) => `import { lines } from './${runner}';
export default { test: (controller, { SETS }) => console.log(lines(Number(SETS))) };
`;

const config = (runner: string, sets: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "conformance", worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "${runner}", esModule = embed "${runner}"),
  ],
  bindings = [(name = "SETS", text = "${sets}")],
  compatibilityDate = "2026-07-01",
))]);
`;

/** The engine of Cloudflare Workers, run with its own test command: the binary that miniflare starts. */
export const workerd: Engine = {
  name: 'workerd',
  forms: ['ESM'],
  from: 'npm run extras -- engines',
  find: async () => {
    if (!existsSync(command)) return undefined;
    try {
      const { stdout } = await execute(command, ['--version']);
      return {
        version: stdout.replace('workerd', '').trim(),
        run: async (_, { bare }, sets) => {
          const folder = dirname(bare.module);
          const runner = basename(bare.module);
          writeFileSync(join(folder, 'worker.mjs'), worker(runner));
          writeFileSync(join(folder, 'workerd.capnp'), config(runner, sets));
          const words = ['test', '--no-verbose', join(folder, 'workerd.capnp')];
          return linesOf((await execute(command, words, { maxBuffer: 2 ** 28 })).stdout);
        },
      };
    } catch {
      return undefined;
    }
  },
};
