// Runs a TypeScript file of this project on a Node that cannot read TypeScript:
// node test/support/run-ts.mjs FILE.ts [arguments]. esbuild comes with tsup.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
const source = resolve(file);
const folder = mkdtempSync(join(tmpdir(), 'run-ts-'));
const bundle = join(folder, 'bundle.mjs');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: [source],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(source).href) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
process.argv = [process.argv[0], source, ...rest];
await import(pathToFileURL(bundle).href);
