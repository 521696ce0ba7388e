import type { IndividualityReport } from '../../individuality/individuality-report.js';

/** One note, and how many of its own words each other note shares. */
export interface ShareRow {
  noteId: string;
  patientId: string;
  score: number;
  /** Percent, in the order of the columns; `null` for the note itself. */
  percents: (number | null)[];
}

/** Which notes share how much with which. */
export interface ShareMap {
  /** Note IDs across: the notes of the report, then earlier notes that share wording with them. */
  columns: string[];
  rows: ShareRow[];
}

/** The largest number of columns that is still readable on a page. */
const mostColumns = 24;

/** The map, or `undefined` if there are fewer than two notes or too many for a page. */
export const shareMapOf = ({ notes }: IndividualityReport): ShareMap | undefined => {
  const columns = [
    ...new Set([
      ...notes.map(({ noteId }) => noteId),
      ...notes.flatMap(({ shares }) => shares.map(({ noteId }) => noteId)),
    ]),
  ];
  if (columns.length < 2 || columns.length > mostColumns) return undefined;
  return {
    columns,
    rows: notes.map(({ noteId, patientId, score, shares }) => {
      const percents = new Map(shares.map((share) => [share.noteId, share.percent]));
      return {
        noteId,
        patientId,
        score,
        percents: columns.map((other) => (other === noteId ? null : (percents.get(other) ?? 0))),
      };
    }),
  };
};

/** Whether no note shares a word with another. */
export const sharesNothing = ({ rows }: ShareMap): boolean =>
  rows.every(({ percents }) => percents.every((percent) => !percent));

/** Said in place of a map of zeros. */
export const sharesNothingText = 'No note shares wording with another note.';

/** The shading steps of the map: the percent at which each begins, and its label in the legend. */
export const shareSteps = [
  { from: 75, label: '75 to 100%' },
  { from: 50, label: '50 to 74%' },
  { from: 30, label: '30 to 49%' },
  { from: 1, label: '1 to 29%' },
  { from: 0, label: 'none' },
] as const;

/** The shading step of a percentage: 0 for nothing shared, 4 for a copy. */
export const shareStep = (percent: number): number =>
  shareSteps.length - 1 - shareSteps.findIndex(({ from }) => percent >= from);
