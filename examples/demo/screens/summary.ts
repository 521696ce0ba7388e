import type { Verdict } from '../../../src/index.js';
import type { Judgement } from '../judge.js';
import type { Line } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { verdictInk } from './verdict-ink.js';
import { money } from './wording.js';

const columns: readonly Column[] = [
  { heading: 'Scene', shrinks: true },
  { heading: 'Claims', align: 'right' },
  { heading: 'Held', align: 'right' },
  { heading: 'Not billed', align: 'right' },
  { heading: 'Absent', align: 'right' },
  { heading: 'Total', align: 'right' },
  { heading: 'Verdict' },
];

/** The verdict of a judgement: of the session and its claim file, or of the day. */
export const verdictOf = (judged: Judgement): Verdict => {
  if (judged.kind === 'services') return judged.unbundling.verdict;
  const verdicts = [
    judged.report.verdict,
    judged.claimFile?.reconciliation.verdict,
    judged.claimFile?.unbundling.verdict,
  ];
  if (verdicts.includes('blocked')) return 'blocked';
  return verdicts.includes('review') ? 'review' : 'ready';
};

const row = (title: string, judged: Judgement): Line => {
  const verdict = verdictOf(judged);
  const counts =
    judged.kind === 'services'
      ? ['', '', '', '', '']
      : [
          ...[
            judged.batch.claims,
            judged.batch.held,
            judged.batch.notBilled,
            judged.batch.absent,
          ].map(({ length }) => String(length)),
          money(judged.batch.totalChargeCents),
        ];
  return [
    { text: title },
    ...counts.map((text) => ({ text })),
    { text: verdict, ink: verdictInk[verdict] },
  ];
};

/** A line for each scene. */
export const summary = (
  judged: readonly { title: string; judgement: Judgement }[],
  width: number,
): Line[] =>
  table(
    columns,
    judged.map(({ title, judgement }) => row(title, judgement)),
    width,
  );
