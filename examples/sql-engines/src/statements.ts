import { readFileSync } from 'node:fs';
import { fileNameOf, globalNameOf, type SqlFunction } from './sql-functions.js';

type Slots = Readonly<Record<string, string>>;

const template = (engine: string): string =>
  readFileSync(new URL(`../${engine}/create-function.sql`, import.meta.url), 'utf8');

// A function fills in: as a text, `$&` in a file's code would be read as a pattern of its own.
const filled = (text: string, slots: Slots): string =>
  text.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot);

const slotsOf = (sqlFunction: SqlFunction, argumentNames: readonly string[]): Slots => ({
  name: sqlFunction.name,
  file: fileNameOf(sqlFunction),
  global: globalNameOf(sqlFunction),
  parameters: sqlFunction.parameters.map((parameter) => `${parameter} STRING`).join(', '),
  arguments: argumentNames.join(', '),
});

/** BigQuery takes the code from a file in a bucket: inside a statement it is too long. */
export const bigQueryStatement = (sqlFunction: SqlFunction): string =>
  filled(template('bigquery'), slotsOf(sqlFunction, sqlFunction.parameters));

/** Snowflake takes the code inside the statement, between double dollar signs; parameters are capitals in it. */
export const snowflakeStatement = (sqlFunction: SqlFunction, code: string): string => {
  if (code.includes('$$'))
    throw new Error(`${sqlFunction.name}: the code holds $$, which would end it.`);
  const capitals = sqlFunction.parameters.map((parameter) => parameter.toUpperCase());
  return filled(template('snowflake'), { ...slotsOf(sqlFunction, capitals), code });
};
