// Bundles the playground: node docs/playground/build.mjs [FOLDER]. Writes next to the page unless a folder is given.
import { resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

await build({
  entryPoints: [resolve(here, 'src/main.ts')],
  outfile: resolve(process.argv[2] ?? here, 'playground.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.json': 'text' },
  logLevel: 'warning',
});
