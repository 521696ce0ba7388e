import {
  checkNote,
  type Finding,
  type GroupSession,
  type NoteIndividuality,
  prepareSession,
} from 'group-therapy-billing';
import { type NoteBox, noteBoxes } from './session-edits.js';

/** A span to mark in a box, and why. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'copied' | 'name';
}

/** Words of the open note that also appear in another chart. */
export interface SharedWords {
  readonly box: NoteBox;
  readonly words: string;
  readonly noteId: string;
  readonly similarity: number;
}

/** How individual the open note is. */
export interface ScoredNote {
  readonly noteId: string;
  readonly score: NoteIndividuality;
  readonly shared: readonly SharedWords[];
  /** What the comparison with the other notes found. */
  readonly findings: readonly Finding[];
}

const boxOf = (path: string | undefined): NoteBox | undefined =>
  noteBoxes.find((box) => path?.endsWith(`/note/${box}`));

/** The spans to mark in one box. */
export const markedIn = ({ score: { shared, namesOther } }: ScoredNote, box: NoteBox): Marked[] => [
  ...namesOther
    .filter(({ path }) => boxOf(path) === box)
    .map(({ start, end }) => ({ start, end, kind: 'name' as const })),
  ...shared
    .filter(({ path }) => boxOf(path) === box)
    .map(({ start, end }) => ({ start, end, kind: 'copied' as const })),
];

/** Scores the note of one member as it is typed; `undefined` if it is empty. */
export type NoteScorer = (session: GroupSession) => ScoredNote | undefined;

/** Reads the session once. The scorer stays valid while only the note at this index changes. */
export const noteScorer = (session: GroupSession, index: number): NoteScorer => {
  const prepared = prepareSession(session);
  return (current) => {
    const member = current.members[index];
    const note = member?.note;
    if (member?.attendance !== 'attended' || !note) return undefined;
    if (noteBoxes.every((box) => (note[box] ?? '').trim() === '')) return undefined;
    const { now, individuality: score } = checkNote(prepared, member.patientId, note);
    if (!score) return undefined;
    return {
      noteId: note.noteId,
      score,
      shared: score.shared.flatMap(({ start, end, path, noteId, similarity }) => {
        const box = boxOf(path);
        const words = box && (note[box] ?? '').slice(start, end);
        return box && words ? [{ box, words, noteId, similarity }] : [];
      }),
      findings: now.filter(({ rule }) => rule === 'note/individuality'),
    };
  };
};
