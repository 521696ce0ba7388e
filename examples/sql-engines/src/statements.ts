import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileNameOf, globalNameOf, type SqlFunction } from './sql-functions.js';

type Slots = Readonly<Record<string, string>>;

const template = (engine: string): string =>
  readFileSync(new URL(`../${engine}/create-function.sql`, import.meta.url), 'utf8');

// Pass a function to `replace`: in a string, `$&` in the code would be a replacement pattern.
const filled = (text: string, slots: Slots): string =>
  text.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot);

const slotsOf = (sqlFunction: SqlFunction, argumentNames: readonly string[]): Slots => ({
  name: sqlFunction.name,
  file: fileNameOf(sqlFunction),
  global: globalNameOf(sqlFunction),
  parameters: sqlFunction.parameters.map((parameter) => `${parameter} STRING`).join(', '),
  arguments: argumentNames.join(', '),
});

/** BigQuery loads the code from a bucket, since it is too long for a statement. */
export const bigQueryStatement = (sqlFunction: SqlFunction): string =>
  filled(template('bigquery'), slotsOf(sqlFunction, sqlFunction.parameters));

/** Whether the code, as Snowflake stores it, is below the size that Snowflake recommends. */
export const fitsSnowflake = (code: string): boolean => gzipSync(code).length < 100_000;

// A minifier may name something `$$`. Written with an escape, it is the same name to JavaScript.
const withoutDoubleDollar = (code: string): string =>
  code.replaceAll(/(?<!\\)\$(?=\$)/g, () => '\\u0024');

/** Snowflake requires the code inside the statement, between `$$`. Parameter names are uppercase there. */
export const snowflakeStatement = (sqlFunction: SqlFunction, bundled: string): string => {
  const code = withoutDoubleDollar(bundled);
  if (code.includes('$$'))
    throw new Error(`${sqlFunction.name}: the code holds $$, which would end it.`);
  const capitals = sqlFunction.parameters.map((parameter) => parameter.toUpperCase());
  return filled(template('snowflake'), { ...slotsOf(sqlFunction, capitals), code });
};
