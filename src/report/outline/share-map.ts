import type { IndividualityView } from '../views/individuality-view.js';

/** One note, and how much of its own words stand in each of the others. */
export interface ShareRow {
  noteId: string;
  patientId: string;
  score: number;
  /** Percent, in the order of the columns; `null` on the note itself. */
  percents: (number | null)[];
}

/** Who shares how much with whom. */
export interface ShareMap {
  /** Ids of the notes across: those of the report, then earlier ones that share something. */
  columns: string[];
  rows: ShareRow[];
}

/** The most notes that a map across is still readable with. */
export const mapLimit = 24;

/** The map, or `undefined` where there are too many notes to lay it out, or fewer than two. */
export const shareMapOf = ({ notes }: IndividualityView): ShareMap | undefined => {
  const columns = [
    ...new Set([
      ...notes.map(({ noteId }) => noteId),
      ...notes.flatMap(({ shares }) => shares.map(({ noteId }) => noteId)),
    ]),
  ];
  if (columns.length < 2 || columns.length > mapLimit) return undefined;
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

/** Steps of the map: from which percent each begins, and what the legend calls it. */
export const shareSteps = [
  { from: 75, label: '75 to 100 %' },
  { from: 50, label: '50 to 74 %' },
  { from: 30, label: '30 to 49 %' },
  { from: 1, label: '1 to 29 %' },
  { from: 0, label: 'nothing' },
] as const;

/** On which step a percentage stands: 0 for nothing, 4 for a copy. */
export const shareStep = (percent: number): number =>
  shareSteps.length - 1 - shareSteps.findIndex(({ from }) => percent >= from);
