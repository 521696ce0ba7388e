import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleFunction } from './bundle-function.js';
import { fileNameOf, sqlFunctions } from './sql-functions.js';
import { bigQueryStatement, fitsSnowflake, snowflakeStatement } from './statements.js';

// Run by `npm run build`: writes the files for the engines and prints their sizes.
const folder = fileURLToPath(new URL('../dist/', import.meta.url));
for (const kind of ['functions', 'bigquery', 'snowflake'])
  mkdirSync(`${folder}${kind}`, { recursive: true });

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

process.stdout.write('   as it is    with gzip\n');
for (const sqlFunction of sqlFunctions) {
  const code = await bundleFunction(sqlFunction);
  const file = fileNameOf(sqlFunction);
  writeFileSync(`${folder}functions/${file}.js`, code);
  writeFileSync(`${folder}bigquery/${file}.sql`, bigQueryStatement(sqlFunction));
  if (fitsSnowflake(code))
    writeFileSync(`${folder}snowflake/${file}.sql`, snowflakeStatement(sqlFunction, code));
  const sizes = [Buffer.byteLength(code), gzipSync(code).length].map(inKilobytes).join('  ');
  process.stdout.write(`${sizes}  ${sqlFunction.name}\n`);
}
