import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { tryInput, tryReading } from '../input/read-input.js';
import { type Note, noteSchema } from './note.js';

/** The most notes that are compared all with all in one call. */
export const mostNotes = 1000;

const notesSchema: z.core.$ZodType<Note[]> = z.array(noteSchema);

const repeatedIds = (
  notes: readonly Note[],
  root: string,
  seen: Set<string>,
  faults: InputFault[],
): void => {
  for (const [place, { noteId }] of notes.entries()) {
    if (seen.has(noteId)) faults.push(inputFault(`${root}/${place}/noteId`, 'conflict'));
    seen.add(noteId);
  }
};

/** Reads notes; an id used twice, in the notes or their history, is a fault. */
export const tryNotes = (
  input: unknown,
  history: readonly Note[] | undefined,
  limit: number,
  faults: InputFault[],
): Note[] | undefined => {
  const tooMany = tryReading(() => Array.isArray(input) && input.length > limit, '', faults);
  if (tooMany) faults.push(inputFault('', 'too-many'));
  const notes = tooMany === false ? tryInput(notesSchema, input, '', faults) : undefined;
  if (!notes) return undefined;
  const seen = new Set<string>();
  repeatedIds(notes, '', seen, faults);
  repeatedIds(history ?? [], '/options/history', seen, faults);
  return notes;
};
