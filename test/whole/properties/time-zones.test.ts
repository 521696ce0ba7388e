import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { bundleProgram, temporaryFolder } from '../../examples/run-program.js';

const { folder, remove } = temporaryFolder();

afterAll(remove);

test('the report is the same in every host time zone', async () => {
  const program = await bundleProgram('test/whole/properties/print-report.ts', folder);
  const zones = ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'America/St_Johns'];
  const answers = zones.map((zone) =>
    execFileSync(process.execPath, [program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  expect(answers[0]).toContain('serviceDate');
  expect(new Set(answers).size).toBe(1);
});
