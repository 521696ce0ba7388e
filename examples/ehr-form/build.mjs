// Bundles the form: node build.mjs [FOLDER] [TSCONFIG]. Writes form.js next to the page unless a folder is given.
import { resolve } from 'node:path';
import { build } from 'esbuild';

const [, , folder = import.meta.dirname, tsconfig] = process.argv;

await build({
  entryPoints: [resolve(import.meta.dirname, 'src/main.ts')],
  outfile: resolve(folder, 'form.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  ...(tsconfig ? { tsconfig: resolve(tsconfig) } : {}),
});
