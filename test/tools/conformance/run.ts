// npm run conformance -- [sets] [date]: compares the output of every engine, and exits with 1 if any bytes differ.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { skipped } from '../skipped.js';
import { makeArtefacts } from './artefacts.js';
import { compare, type EngineResult } from './compare.js';
import { chromium } from './engines/chromium.js';
import { processEngines, thisNode } from './engines/process-engines.js';
import { quickJs } from './engines/quickjs.js';
import { workerd } from './engines/workerd.js';
import { enginesPage } from './engines-page.js';

const [sets = 2000, date] = [Number(process.argv[2] ?? 2000), process.argv[3]];
const engines = [...processEngines, chromium, workerd, quickJs];
const now = () => performance.now();

const artefacts = await makeArtefacts();
const reference = await (await thisNode.find())?.run('ESM', artefacts, sets);
if (!reference) throw new Error('This Node cannot run the set.');
const digest = createHash('sha256').update(reference.join('\n')).digest('hex');
console.log(`Node ${process.versions.node} is the reference: ${reference.length} cases, ${digest}`);

const inWords = ({ name, version, forms, seconds }: EngineResult): string => {
  const parts = forms.map(({ form, cases, different }) =>
    different.length === 0
      ? `${form} ${cases} the same`
      : `${form} ${different.length} DIFFERENT: ${different.slice(0, 5).join(', ')}`,
  );
  return `${name} (${version}): ${parts.join('; ')}; ${seconds} s`;
};

const results: EngineResult[] = [];
const missing: string[] = [];
for (const engine of engines) {
  const result = await compare(engine, artefacts, reference, sets, now);
  if (result) {
    results.push(result);
    console.log(inWords(result));
  } else {
    missing.push(engine.name);
    skipped(`conformance on ${engine.name}`, engine.from);
  }
}

if (date) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('docs/engines.md', enginesPage(results, missing, { date, digest, version }));
}
const differing = results.filter(({ forms }) =>
  forms.some(({ different }) => different.length > 0),
);
console.log(
  `${results.length} engines run, ${missing.length} skipped, ${differing.length} with different answers.`,
);
if (differing.length > 0) process.exitCode = 1;
