// Runs a TypeScript file of this project on a Node that cannot read TypeScript:
// node test/tools/run-ts.mjs FILE.ts [arguments]. esbuild is also what tsup builds with.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
const source = resolve(file);
const folder = mkdtempSync(join(tmpdir(), 'run-ts-'));
const bundle = join(folder, 'bundle.mjs');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// Each file keeps its own address in the bundle, because it uses it to find neighboring files.
const ownAddress = {
  name: 'own address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    })),
};

// esbuild does not run from inside a bundle: scripts that build load the one that is installed.
const builder = {
  name: 'builder',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^esbuild$/ }, () => ({
      path: pathToFileURL(resolve('node_modules/esbuild/lib/main.js')).href,
      external: true,
    })),
};

await build({
  entryPoints: [source],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [ownAddress, builder],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
process.argv = [process.argv[0], source, ...rest];
await import(pathToFileURL(bundle).href);
