import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles an example program with the library source in src. */
export const bundleProgram = async (
  entry: string,
  folder: string,
  external: string[] = [],
): Promise<string> => {
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [resolve(entry)],
    outfile,
    bundle: true,
    external,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: resolve('test/tsconfig.json'),
    logLevel: 'warning',
    // CommonJS packages call `require` for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.filename);",
    },
  });
  return outfile;
};

/** Creates a folder to be removed after the tests. */
export const temporaryFolder = (): { folder: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

// Reports the heap in use after garbage collection, on request.
const probe = `process.on('message', () => { gc(); gc(); process.send(process.memoryUsage().heapUsed); });
process.channel?.unref();`;

/** A service in its own process. */
export interface RunningService {
  address: string;
  /** Everything it has written, on both streams. */
  output(): string;
  /** Heap bytes in use. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

const started = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((found, failed) => {
    const look = () => {
      const [, address] = /"listening":"([^"]+)"/.exec(output()) ?? [];
      if (address) found(address);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => failed(new Error(`It ended with ${code}: ${output()}`)));
  });

/** Starts a bundled service on a free port and waits until it prints its address. */
export const startService = async (
  program: string,
  folder: string,
  env: Record<string, string> = {},
): Promise<RunningService> => {
  const probeFile = join(folder, 'probe.mjs');
  writeFileSync(probeFile, probe);
  let written = '';
  const child = fork(program, [], {
    execArgv: ['--expose-gc', '--import', probeFile],
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      written += chunk;
    });
  const output = () => written;
  const address = await started(child, output);
  return {
    address,
    output,
    heap: () =>
      new Promise((told) => {
        child.once('message', (bytes) => told(Number(bytes)));
        child.send('heap');
      }),
    stop: () =>
      new Promise((ended) => {
        child.once('exit', () => ended());
        child.kill();
      }),
  };
};
