import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import { NoteReader } from '../../../src/individuality/comparing/note-reader.js';
import type { TokenizedNote } from '../../../src/individuality/comparing/tokenized-note.js';
import type { Note } from '../../../src/individuality/note.js';

/** A note of a patient of its own, with changes. */
export const note = (noteId: string, text: string, changes: Partial<Note> = {}): Note => ({
  noteId,
  patientId: `patient-${noteId}`,
  text,
  ...changes,
});

/** Notes in one pool. */
export const pooled = (notes: readonly Note[]): { pool: NotePool; notes: TokenizedNote[] } => {
  const pool = new NotePool(new NoteReader(new Set()));
  return { pool, notes: notes.map((one) => pool.add(one, false)) };
};
