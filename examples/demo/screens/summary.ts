import type { Finding, Verdict } from '../../../src/index.js';
import type { Judgment } from '../judge.js';
import type { Mistake } from '../scenes.js';
import { gap, type Line, type Span } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { money, verdictInk } from './wording.js';

const notBilled: Column = { heading: 'Not billed', align: 'right' };
const absent: Column = { heading: 'Absent', align: 'right' };

// A narrower screen has room for a scene's name, but then not for these.
const widthForAll = 80;

const columnsUnder = (heading: string): readonly Column[] => [
  { heading, shrinks: true },
  { heading: 'Claims', align: 'right' },
  { heading: 'Held', align: 'right' },
  notBilled,
  absent,
  { heading: 'Total', align: 'right' },
  { heading: 'Verdict' },
];

/** The verdict on the session and its claim file, or on the day. */
export const verdictOf = (judged: Judgment): Verdict => {
  if (judged.kind === 'services') return judged.unbundling.verdict;
  const verdicts = [
    judged.report.verdict,
    judged.claimFile?.reconciliation.verdict,
    judged.claimFile?.unbundling.verdict,
  ];
  if (verdicts.includes('blocked')) return 'blocked';
  return verdicts.includes('review') ? 'review' : 'ready';
};

const row = (title: string, judged: Judgment | undefined): Line => {
  if (!judged)
    return [title, '', '', '', '', '']
      .map((text): Span => ({ text }))
      .concat({ text: 'not read', ink: 'red' });
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

/** A row for each scene or file. One that cannot be read has no judgment. */
export const summary = (
  heading: string,
  results: readonly { title: string; judgment: Judgment | undefined }[],
  width: number,
): Line[] => {
  const columns = columnsUnder(heading);
  const isShown = (index: number): boolean => {
    const column = columns[index];
    return width >= widthForAll || (column !== notBilled && column !== absent);
  };
  return table(
    columns.filter((_, index) => isShown(index)),
    results.map(({ title, judgment }) => row(title, judgment).filter((_, index) => isShown(index))),
    width,
  );
};

/** Every finding on the session, its claim file and the day. */
export const allFindings = (judged: Judgment): Finding[] =>
  judged.kind === 'services'
    ? judged.unbundling.findings
    : [
        ...judged.batch.findings,
        ...(judged.claimFile?.reconciliation.findings ?? []),
        ...(judged.claimFile?.unbundling.findings ?? []),
      ];

const mistakeColumns: readonly Column[] = [{ heading: 'Mistake' }, { heading: 'Found by' }];

/** The mistakes in a scene, and the rules that found each. */
export const mistakeLines = (
  mistakes: readonly Mistake[],
  judged: Judgment,
  width: number,
): Line[] => {
  const found = new Set(allFindings(judged).map(({ rule }) => rule));
  const rows = mistakes.map(({ mistake, rules }, index): Line => {
    const foundBy = rules.filter((rule) => found.has(rule));
    return [
      { text: `${index + 1}  ${mistake}` },
      foundBy.length > 0 ? { text: foundBy.join(', ') } : { text: 'no rule', ink: 'red' },
    ];
  });
  return [...table(mistakeColumns, rows, width), gap];
};
