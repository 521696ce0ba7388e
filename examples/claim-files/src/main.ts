import { readFileSync, writeFileSync } from 'node:fs';
import { progressOn } from './progress.js';
import { readFolder } from './read-files.js';
import { settingsFrom } from './settings.js';
import { csvOf, type Work, worklistOf } from './worklist.js';

const [folder, output, settingsFile] = process.argv.slice(2);

const dollars = (work: readonly Work[]): string =>
  (work.reduce((sum, { cents }) => sum + cents, 0) / 100).toFixed(2);

const run = async (from: string, to: string): Promise<void> => {
  const settings = settingsFrom(
    settingsFile === undefined ? undefined : readFileSync(settingsFile, 'utf8'),
  );
  const progress = progressOn(process.stderr);
  const read = await readFolder(from, settings, progress);
  try {
    const work = worklistOf(read, settings);
    writeFileSync(to, csvOf(work));
    progress.end();
    const { claims, answers, rows } = read.counts;
    console.log(`${claims} claims, ${answers} answers and ${rows} rows were read.`);
    console.log(`${work.length} things to do, about ${dollars(work)} dollars.`);
    for (const { file, fault } of read.faults)
      console.log(`${file}: ${fault.code} ${JSON.stringify(fault.where)}`);
  } finally {
    read.byClaim.remove();
    read.byPatient.remove();
  }
};

if (folder === undefined || output === undefined) {
  console.error('claim-files FOLDER WORKLIST.csv [SETTINGS.json]');
  process.exitCode = 2;
} else await run(folder, output);
