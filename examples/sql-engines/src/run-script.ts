import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';

type Variables = Readonly<Record<string, string | number>>;

/** Reads a script from the `duckdb` folder. */
export const script = (name: string): string =>
  readFileSync(new URL(`../duckdb/${name}.sql`, import.meta.url), 'utf8');

const setVariables = async (connection: DuckDBConnection, variables: Variables): Promise<void> => {
  for (const [name, value] of Object.entries(variables))
    await connection.run(`SET VARIABLE ${name} = $1`, [value]);
};

/** Runs SQL statements with the given variables set. */
export const runScript = async (
  connection: DuckDBConnection,
  sql: string,
  variables: Variables = {},
): Promise<void> => {
  await setVariables(connection, variables);
  await connection.run(sql);
};

/** Runs a query and appends its rows to a file in chunks, so that the full result is never in memory. */
export const appendLines = async (
  connection: DuckDBConnection,
  sql: string,
  path: string,
  variables: Variables = {},
  linesOf: (line: string) => string[] = (line) => [line],
): Promise<void> => {
  await setVariables(connection, variables);
  const result = await connection.stream(sql);
  const file = await open(path, 'a');
  try {
    for await (const rows of result.yieldRows())
      await file.write(
        rows.flatMap(([line]) => linesOf(String(line)).map((one) => `${one}\n`)).join(''),
      );
  } finally {
    await file.close();
  }
};
