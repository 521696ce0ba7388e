import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { fileNameOf, globalNameOf, type SqlFunction } from './sql-functions.js';

// zod, by which the library reads what it is given, keeps its settings in a global. Here it keeps them to itself.
const noOtherGlobal: Plugin = {
  name: 'no other global',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]core\.js$/ }, ({ path }) => ({
      contents: `const own = {};\n${readFileSync(path, 'utf8').replaceAll('globalThis', 'own')}`,
    })),
};

/**
 * The function and what it needs as one script that makes one global.
 *
 * @param library Where the library is, if it is not the package of that name.
 */
export const bundleFunction = async (
  sqlFunction: SqlFunction,
  library?: string,
): Promise<string> => {
  const globalName = globalNameOf(sqlFunction);
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL(`../src/functions/${fileNameOf(sqlFunction)}.ts`, import.meta.url)),
    ],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName,
    // The global is the function, not an object that holds it.
    footer: { js: `${globalName}=${globalName}.call;` },
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
    // The library's door imports files for their names only; what is not used stays out, and esbuild would say so.
    logOverride: { 'ignored-bare-import': 'silent' },
    plugins: [noOtherGlobal],
    ...(library === undefined ? {} : { alias: { 'group-therapy-billing': library } }),
  });
  return outputFiles[0]?.text ?? '';
};
