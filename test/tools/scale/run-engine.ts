// Runs one engine on one question in its own process. Started by `measure.ts`.
import { engines } from './engines.js';
import { processorSeconds } from './process-tree.js';
import { questions } from './questions.js';

const [engineName, questionName, rows = '', results = ''] = process.argv.slice(2);
const engine = engines.find(({ name }) => name === engineName);
const question = questions.find(({ name }) => name === questionName);
const answer = question && engine?.[question.name];
if (!engine || !answer) throw new Error(`${engineName} does not answer ${questionName}.`);

// The parent has received the result or no longer needs it.
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
