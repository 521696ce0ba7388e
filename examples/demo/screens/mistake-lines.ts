import type { Finding } from '../../../src/index.js';
import type { Judgement } from '../judge.js';
import type { Mistake } from '../scenes.js';
import { gap, type Line } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';

/** Everything that was found, in the session, in the claim file and of the day. */
export const allFindings = (judged: Judgement): Finding[] =>
  judged.kind === 'services'
    ? judged.unbundling.findings
    : [
        ...judged.batch.findings,
        ...(judged.claimFile?.reconciliation.findings ?? []),
        ...(judged.claimFile?.unbundling.findings ?? []),
      ];

const columns: readonly Column[] = [{ heading: 'Mistake' }, { heading: 'Noticed by' }];

/** The mistakes that a scene holds, and which rules noticed each. */
export const mistakeLines = (
  mistakes: readonly Mistake[],
  judged: Judgement,
  width: number,
): Line[] => {
  const found = new Set(allFindings(judged).map(({ rule }) => rule));
  const rows = mistakes.map(({ mistake, rules }, place): Line => {
    const noticed = rules.filter((rule) => found.has(rule));
    return [
      { text: `${place + 1}  ${mistake}` },
      noticed.length > 0 ? { text: noticed.join(', ') } : { text: 'nobody', ink: 'red' },
    ];
  });
  return [...table(columns, rows, width), gap];
};
