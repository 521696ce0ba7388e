// Sessions a second through examples/batch with one thread, two, and one for each core: npm run bench -- batch [how many].
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import iopMorning from '../../../examples/data/large-iop-with-cofacilitator.json' with {
  type: 'json',
};
import { bundleProgram, temporaryFolder } from '../../examples/run-program.js';

const count = Number(process.argv[2] ?? 2_000);
const { folder, remove } = temporaryFolder();
const input = join(folder, 'sessions.ndjson');
const output = join(folder, 'answers.ndjson');
writeFileSync(
  input,
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      ...iopMorning,
      sessionId: `session-${at}`,
      members: iopMorning.members.slice(0, 8),
    }),
  ).join('\n'),
);
const program = await bundleProgram('examples/batch/src/main.ts', folder);

console.log(`${count} sessions of eight, ${availableParallelism()} cores`);
for (const threads of new Set([1, 2, availableParallelism()])) {
  const start = performance.now();
  spawnSync(process.execPath, [program, input, output, '--threads', `${threads}`]);
  const seconds = (performance.now() - start) / 1000;
  const digest = createHash('sha256').update(readFileSync(output)).digest('hex').slice(0, 12);
  console.log(
    `  ${threads} ${threads === 1 ? 'thread ' : 'threads'} ${seconds.toFixed(1).padStart(6)} s ${(count / seconds).toFixed(0).padStart(6)} sessions a second, answers ${digest}`,
  );
}
remove();
