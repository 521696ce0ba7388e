import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the report is the same in every host time zone', () => {
  const answers = [
    'UTC',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kolkata',
    'America/St_Johns',
  ].map((zone) =>
    execFileSync(
      process.execPath,
      ['test/tools/run-ts.mjs', 'test/whole/properties/print-report.ts'],
      {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      },
    ),
  );
  expect(answers[0]).toContain('serviceDate');
  expect(new Set(answers).size).toBe(1);
});
