import type { IndividualityReport } from '../../individuality/individuality-report.js';
import { copiesCaption, noteVerdictWord, shareMapCaption } from '../outline/labels.js';
import { shareMapOf, sharesNothing, sharesNothingText } from '../outline/share-map.js';
import { code, codes, list, table } from './text.js';

const shares = (report: IndividualityReport): string[] => {
  const map = shareMapOf(report);
  if (!map) return [];
  if (sharesNothing(map)) return [sharesNothingText];
  return [
    `${shareMapCaption}:`,
    table(
      ['Note', ...map.columns.map((noteId) => code(noteId))],
      map.rows.map(({ noteId, percents }) => [
        code(noteId),
        ...percents.map((percent) => (percent === null ? '–' : String(percent))),
      ]),
    ),
  ];
};

/** How individual each note is, and how much it shares with each other note. */
export const notes = (report: IndividualityReport): string[] => [
  '## Note comparison',
  table(
    ['Note', 'Patient', 'Verdict', 'Individuality', 'Name-swap test', 'Closest note'],
    report.notes.map(({ noteId, patientId, verdict, score, nameSwap, closest }) => [
      code(noteId),
      code(patientId),
      noteVerdictWord[verdict],
      String(score),
      nameSwap.passes ? 'passes' : 'fails',
      closest ? `${code(closest.noteId)}, ${closest.similarity}%` : 'none',
    ]),
  ),
  ...(report.clusters.length > 0
    ? [`${copiesCaption}\n\n${list(report.clusters.map(codes))}`]
    : []),
  ...shares(report),
];
