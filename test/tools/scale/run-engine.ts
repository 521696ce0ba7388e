// One engine, one question, in a process of its own: what `measure.ts` starts.
import { engines } from './engines.js';
import { processorSeconds } from './process-tree.js';
import { questions } from './questions.js';

const [engineName, questionName, rows = '', results = ''] = process.argv.slice(2);
const engine = engines.find(({ name }) => name === engineName);
const question = questions.find(({ name }) => name === questionName);
const answer = question && engine?.[question.name];
if (!engine || !answer) throw new Error(`${engineName} does not answer ${questionName}.`);

// Nobody waits for the result any more, or it has been told.
process.once('disconnect', () => process.exit());

await engine.prepare?.();
process.send?.('ready');
const processorBefore = processorSeconds();
const start = performance.now();
await answer(rows, results);
const seconds = (performance.now() - start) / 1000;
const processor = processorSeconds();
process.send?.({
  seconds,
  ...(processor === undefined || processorBefore === undefined
    ? {}
    : { processorSeconds: processor - processorBefore }),
});
process.disconnect();
