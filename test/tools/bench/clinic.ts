import {
  finishSummary,
  mergeSummaries,
  type SummaryPart,
  sessionSummary,
} from '../../../src/clinic/index.js';
import { madeUpYear } from '../../clinic/made-up-year.js';

// npm run bench -- clinic [SESSIONS]: reports summarized, and their parts merged and finished.

const [sessions = '100000'] = process.argv.slice(2);
const perPart = 1000;
const { entries } = madeUpYear(perPart);

const timed = <Answer>(what: string, count: number, work: () => Answer): Answer => {
  const start = performance.now();
  const answer = work();
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds).toLocaleString('en-US')} a second, ${megabytes} MB`,
  );
  return answer;
};

const parts = timed('summarize reports and claims', entries.length, () =>
  entries.map((entry) => sessionSummary(entry)),
);
const thousand = JSON.stringify(mergeSummaries(parts));

/** A thousand sessions, under other IDs, as a program that read them from a file has them. */
const partOf = (number: number): SummaryPart =>
  JSON.parse(thousand.replaceAll('"session-', `"session-${number}-`));

const count = Number(sessions);
const many = timed('read parts of a thousand sessions', count, () =>
  Array.from({ length: count / perPart }, (_, number) => partOf(number)),
);
const merged = timed('merge them', count, () => mergeSummaries(many));
const summary = timed('finish', count, () => finishSummary(merged));
console.log(`${summary.sessions} sessions, ${summary.held} claims held`);
