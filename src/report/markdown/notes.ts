import { shareMapOf } from '../outline/share-map.js';
import type { IndividualityView } from '../views/individuality-view.js';
import { code, codes, list, table } from './text.js';

const verdictWords = {
  individual: 'Individual',
  review: 'Review',
  cloned: 'Cloned',
  'too-short': 'Too short to judge',
} as const;

const shares = (report: IndividualityView): string[] => {
  const map = shareMapOf(report);
  if (!map) return [];
  return [
    'Percent of the row’s own words that stand in the column’s note:',
    table(
      ['Note', ...map.columns.map((noteId) => code(noteId))],
      map.rows.map(({ noteId, percents }) => [
        code(noteId),
        ...percents.map((percent) => (percent === null ? '–' : String(percent))),
      ]),
    ),
  ];
};

/** How individual the notes are, and how much each shares with each other. */
export const notes = (report: IndividualityView): string[] => [
  '## How much the notes share',
  table(
    ['Note', 'Patient', 'Verdict', 'Own words', 'Name-swap test', 'Closest note'],
    report.notes.map(({ noteId, patientId, verdict, score, nameSwap, closest }) => [
      code(noteId),
      code(patientId),
      verdictWords[verdict],
      String(score),
      nameSwap.passes ? 'passes' : 'fails',
      closest ? `${code(closest.noteId)}, ${closest.similarity} %` : 'none',
    ]),
  ),
  ...(report.clusters.length > 0
    ? [`Copies of one another:\n\n${list(report.clusters.map(codes))}`]
    : []),
  ...shares(report),
];
