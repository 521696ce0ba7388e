import {
  type GroupSession,
  type NoteIndividuality,
  prepareNotes,
  scoreNote,
} from 'group-therapy-billing';
import { type WholeNote, wholeNote } from './note-text.js';

/** A note and how much of it is its member's alone. */
export interface Scored extends WholeNote {
  readonly score: NoteIndividuality;
}

/** Scores the note at one place while it is typed; `undefined` where nothing is written. */
export type NoteScorer = (session: GroupSession) => Scored | undefined;

/**
 * Reads the others' notes once. It stays good for as long as only the note at this place changes.
 */
export const noteScorer = (session: GroupSession, place: number): NoteScorer => {
  const written = session.members
    .filter((member, at) => at !== place && member.attendance === 'attended' && member.note)
    .map((member) => wholeNote(session, member).note);
  // One note in two charts has one id; what is typed is then compared with the rest.
  const others = [...new Map(written.map((note) => [note.noteId, note])).values()];
  const names = session.facilitators.flatMap(({ name }) => (name ? [name] : []));
  const absent = session.members.flatMap(({ name, attendance }) =>
    name && attendance === 'absent' ? [name] : [],
  );
  const prepared = prepareNotes(others, { names: [...names, ...absent] });
  return (current) => {
    const member = current.members[place];
    if (member?.attendance !== 'attended') return undefined;
    const whole = wholeNote(current, member);
    if (whole.note.text.trim() === '') return undefined;
    return { ...whole, score: scoreNote(whole.note, prepared) };
  };
};
