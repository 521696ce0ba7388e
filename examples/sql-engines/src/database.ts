import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import {
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBScalarFunction,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api';
import { fileNameOf, globalNameOf, type SqlFunction, sqlFunctions } from './sql-functions.js';

type TextFunction = (...texts: DuckDBValue[]) => string;

/** Loads the function from its built file, the same file that the other engines use. */
const loaded = (sqlFunction: SqlFunction): TextFunction => {
  const file = new URL(`../dist/functions/${fileNameOf(sqlFunction)}.js`, import.meta.url);
  const code = readFileSync(file, 'utf8');
  return runInThisContext(`(() => {${code}\nreturn ${globalNameOf(sqlFunction)};})()`);
};

/** DuckDB passes about two thousand rows at a time, by column. */
const scalarFunction = (sqlFunction: SqlFunction): DuckDBScalarFunction => {
  const call = loaded(sqlFunction);
  return DuckDBScalarFunction.create({
    name: sqlFunction.name,
    parameterTypes: sqlFunction.parameters.map(() => VARCHAR),
    returnType: VARCHAR,
    // Without this, NULL options would make the answer NULL.
    specialHandling: true,
    mainFunction: (_, input, output) => {
      const columns = sqlFunction.parameters.map((__, at) => input.getColumnVector(at));
      for (let row = 0; row < input.rowCount; row += 1)
        output.setItem(row, call(...columns.map((column) => column.getItem(row))));
      output.flush();
    },
  });
};

/** Runs work on a database with the functions registered. Tables are in a temporary file, deleted afterwards. */
export const withDatabase = async <Result>(
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'sql-engines-'));
  const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'));
  const connection = await instance.connect();
  try {
    for (const sqlFunction of sqlFunctions)
      connection.registerScalarFunction(scalarFunction(sqlFunction));
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
};
