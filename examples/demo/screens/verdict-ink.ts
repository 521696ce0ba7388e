import type { Outcome, Verdict } from '../../../src/index.js';
import type { Ink } from '../terminal/line.js';

/** What a finding is called on the screen. */
export const outcomeWord: Readonly<Record<Outcome, string>> = {
  fail: 'FAIL',
  review: 'REVIEW',
  'no-data': 'NO DATA',
  advice: 'ADVICE',
};

/** The ink of a finding: what stops a claim in red, what waits for somebody in yellow. */
export const outcomeInk: Readonly<Record<Outcome, Ink>> = {
  fail: 'red',
  review: 'yellow',
  'no-data': 'yellow',
  advice: 'cyan',
};

/** The ink of a verdict. */
export const verdictInk: Readonly<Record<Verdict | 'absent' | 'distinct' | 'unbundled', Ink>> = {
  ready: 'green',
  distinct: 'green',
  review: 'yellow',
  blocked: 'red',
  unbundled: 'red',
  absent: 'dim',
};

const severity: readonly Outcome[] = ['fail', 'no-data', 'review', 'advice'];

/** Sorts findings worst first; those of one outcome stay in the order of the report. */
export const worstFirst = <T extends { outcome: Outcome }>(findings: readonly T[]): T[] =>
  findings.toSorted((a, b) => severity.indexOf(a.outcome) - severity.indexOf(b.outcome));
