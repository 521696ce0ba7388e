import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleFunction } from '../../../../examples/sql-engines/src/bundle-function.js';
import {
  fileNameOf,
  type SqlFunction,
  sqlFunctions,
} from '../../../../examples/sql-engines/src/sql-functions.js';
import type { Engine } from '../engine.js';

const example = resolve('examples/sql-engines');
const library = resolve('src/index.ts');
const built = resolve(example, 'dist/queries.js');

/** The API of `examples/sql-engines/src/queries.ts`. */
export interface Queries {
  copiedNotes(notes: string, pairs: string, clusters?: string): Promise<void>;
  sameDayServices(services: string, findings: string): Promise<void>;
  sessionReports(sessions: string, reports: string): Promise<void>;
  answers(sqlFunction: SqlFunction, calls: string, results: string): Promise<void>;
}

/** Builds the example’s functions and queries with the current library in src. */
export const buildQueries = async (): Promise<void> => {
  mkdirSync(resolve(example, 'dist/functions'), { recursive: true });
  for (const sqlFunction of sqlFunctions)
    writeFileSync(
      resolve(example, `dist/functions/${fileNameOf(sqlFunction)}.js`),
      await bundleFunction(sqlFunction, library),
    );
  await build({
    entryPoints: [resolve(example, 'src/queries.ts')],
    outfile: built,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { 'group-therapy-billing': library },
    external: ['@duckdb/node-api'],
    logLevel: 'warning',
  });
};

/** Loaded from the folder in which its packages are installed. */
export const queries = (): Promise<Queries> => import(pathToFileURL(built).href);

/** DuckDB in this process, with the functions for SQL engines. */
export const duckDb: Engine = {
  name: 'DuckDB',
  missing: () =>
    existsSync(resolve(example, 'node_modules/@duckdb/node-api'))
      ? undefined
      : 'npm run extras -- sql',
  prepare: buildQueries,
  clonedPairs: async (rows, results) => (await queries()).copiedNotes(rows, results),
  unbundlingFindings: async (rows, results) => (await queries()).sameDayServices(rows, results),
  sessionReports: async (rows, results) => (await queries()).sessionReports(rows, results),
};
