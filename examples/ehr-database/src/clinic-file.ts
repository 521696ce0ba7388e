import { existsSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import { madeUpRows } from './made-up/clinic.js';
import { mess } from './made-up/mess.js';
import { tables } from './tables.js';

/** A value of a column. */
export type Value = string | number | null;

/** A row as the database has it, by column. */
export type Row = Readonly<Record<string, Value>>;

/** An open database. */
export interface ClinicFile {
  readonly rows: (query: string, ...values: Value[]) => Row[];
  readonly close: () => void;
}

const rowOf = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' || typeof value === 'number' ? value : null,
    ]),
  );

const fill = (database: sqlite.Database): void => {
  database.exec(`BEGIN; ${tables}`);
  for (const [table, rows] of Object.entries(madeUpRows))
    for (const row of rows) {
      const columns = Object.keys(row);
      database.run(
        `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
        Object.values(row),
      );
    }
  database.exec(`${mess.join(';\n')}; COMMIT`);
};

/** Opens the database of a clinic. A file that does not exist is created with a made-up clinic in it. */
export const openClinic = (file: string): ClinicFile => {
  const isNew = !existsSync(file);
  const database = new sqlite.Database(file);
  if (isNew) fill(database);
  return {
    rows: (query, ...values) => database.all(query, values).map(rowOf),
    close: () => database.close(),
  };
};
