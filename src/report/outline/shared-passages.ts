import type { IndividualityView } from '../views/individuality-view.js';
import type { Span } from './excerpt.js';

/** One side of a comparison: a note, or one box of it, and what of it stands in the other. */
export interface PassageSide {
  noteId: string;
  patientId: string | undefined;
  path: string | undefined;
  spans: Span[];
}

/** Passages that stand in two notes. */
export interface SharedPassages {
  /** The note that comes first in the report. */
  one: PassageSide;
  other: PassageSide;
  /** Percent: of the passages most alike. */
  similarity: number;
}

const sideKey = ({ noteId, path }: PassageSide): string => JSON.stringify([noteId, path]);

const oneEach = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

/** Every pair of notes, or of boxes, that shares passages; a pair that was seen from both sides stands once. */
export const sharedPassages = ({ notes }: IndividualityView): SharedPassages[] => {
  const places = new Map(notes.map(({ noteId }, place) => [noteId, place]));
  const patients = new Map(notes.map(({ noteId, patientId }) => [noteId, patientId]));
  const place = (noteId: string) => places.get(noteId) ?? notes.length;
  const pairs = new Map<string, SharedPassages>();
  for (const { noteId, patientId, shared } of notes)
    for (const { start, end, path, similarity, ...passage } of shared) {
      const own = { noteId, patientId, path, spans: [{ start, end }] };
      const theirs = {
        noteId: passage.noteId,
        patientId: patients.get(passage.noteId),
        path: passage.otherPath,
        spans: [{ start: passage.otherStart, end: passage.otherEnd }],
      };
      const [one, other] = place(noteId) <= place(theirs.noteId) ? [own, theirs] : [theirs, own];
      const key = `${sideKey(one)}${sideKey(other)}`;
      const known = pairs.get(key);
      if (known) {
        known.one.spans.push(...one.spans);
        known.other.spans.push(...other.spans);
        known.similarity = Math.max(known.similarity, similarity);
      } else pairs.set(key, { one, other, similarity });
    }
  return [...pairs.values()].map(({ one, other, similarity }) => ({
    one: { ...one, spans: oneEach(one.spans) },
    other: { ...other, spans: oneEach(other.spans) },
    similarity,
  }));
};
