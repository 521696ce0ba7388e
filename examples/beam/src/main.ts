// Beam's modules have circular imports: import the whole package before any part of it.
import 'apache-beam';
import { writeFileSync } from 'node:fs';
import { directRunner } from 'apache-beam/runners/direct_runner';
import { copiedNotes } from './copied-notes/pipeline.js';
import { sameDayServices } from './same-day-services/pipeline.js';

const [task, input, output] = process.argv.slice(2);
const pipelineOf =
  task === 'notes' ? copiedNotes : task === 'services' ? sameDayServices : undefined;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unforeseen';

if (pipelineOf === undefined || input === undefined || output === undefined) {
  process.stderr.write('beam notes|services INPUT.ndjson OUTPUT.ndjson\n');
  process.exitCode = 2;
} else {
  // The runner logs every bundle to the console.
  console.debug = () => undefined;
  try {
    writeFileSync(output, '');
    await directRunner().run(pipelineOf(input, output));
  } catch (error) {
    process.stderr.write(`It cannot go on: ${codeOf(error)}.\n`);
    process.exitCode = 2;
  }
}
