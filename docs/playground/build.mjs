// Bundles the playground: node docs/playground/build.mjs [FOLDER] [RULES]. Writes next to the page unless a folder is
// given. RULES is where the site has the pages of the rules; without it they are those of docs/rules.
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
  define: { RULE_PAGES: JSON.stringify(process.argv[3] ?? '') },
  logLevel: 'warning',
});
