import { appendFileSync } from 'node:fs';

/**
 * Reports that a check did not run because something is not installed. `.ci/run` collects these in the file
 * `SKIPPED_LIST` and prints them at its end; with `REQUIRE_ALL=1` a skipped check is a failure.
 */
export const skipped = (check: string, because: string): void => {
  const line = `${check}: ${because}`;
  console.log(`Skipped: ${line}`);
  const { SKIPPED_LIST, REQUIRE_ALL } = process.env;
  if (SKIPPED_LIST) appendFileSync(SKIPPED_LIST, `${line}\n`);
  if (REQUIRE_ALL === '1') process.exitCode = 1;
};
