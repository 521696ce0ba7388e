import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { fileNameOf, globalNameOf, type SqlFunction } from './sql-functions.js';

// zod, which validates the library's input, stores its settings in a global. Keep them in the module instead.
const noOtherGlobal: Plugin = {
  name: 'no other global',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]core\.js$/ }, ({ path }) => ({
      contents: `const own = {};\n${readFileSync(path, 'utf8').replaceAll('globalThis', 'own')}`,
    })),
};

/**
 * Bundles a function and its dependencies into one script that defines one global.
 *
 * @param library Path of the library, if it is not the installed package.
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
    // Make the global the function itself, not the module object.
    footer: { js: `${globalName}=${globalName}.call;` },
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
    // The library's index has imports that tree shaking removes; silence esbuild's message about them.
    logOverride: { 'ignored-bare-import': 'silent' },
    plugins: [noOtherGlobal],
    ...(library === undefined ? {} : { alias: { 'group-therapy-billing': library } }),
  });
  return outputFiles[0]?.text ?? '';
};
