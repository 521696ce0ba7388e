import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { idSchema, tryInput, tryReading } from '../input/read-input.js';
import { type PersonName, personNameSchema } from '../record/person-name.js';
import { dateSchema } from '../time/time-schema.js';

/** A note to compare with other notes. */
export interface Note {
  noteId: string;
  patientId: string;
  /** Who wrote it: the `providerId`. Reports on copied notes then say who copied from whom. */
  authorId?: string;
  sessionId?: string;
  /** Date of service. */
  serviceDate?: string;
  /** The note. Sentences that match the frame are left out. */
  text: string;
  /** The shared group text. It may repeat in every note and is never counted. */
  frame?: string;
  /** The patient's name, to mask it. */
  name?: PersonName;
}

/** The shape of a {@link Note}. */
export const noteSchema: z.core.$ZodType<Note> = z.strictObject({
  noteId: idSchema,
  patientId: idSchema,
  authorId: z.exactOptional(z.string()),
  sessionId: z.exactOptional(z.string()),
  serviceDate: z.exactOptional(dateSchema),
  text: z.string(),
  frame: z.exactOptional(z.string()),
  name: z.exactOptional(personNameSchema),
});

/** The most notes that one call compares with each other. */
export const mostNotes = 1000;

const notesSchema: z.core.$ZodType<Note[]> = z.array(noteSchema);

const addRepeatedIds = (
  notes: readonly Note[],
  root: string,
  seen: Set<string>,
  faults: InputFault[],
): void => {
  for (const [index, { noteId }] of notes.entries()) {
    if (seen.has(noteId)) faults.push(inputFault(`${root}/${index}/noteId`, 'conflict'));
    seen.add(noteId);
  }
};

/** Reads notes one by one, and leaves out those with faults, which are added to the list. */
export const readableNotes = (
  input: unknown,
  history: readonly Note[],
  faults: InputFault[],
): Note[] | undefined => {
  const list = tryReading(() => (Array.isArray(input) ? [...input] : undefined), '', faults);
  if (!list) return tryInput(notesSchema, input, '', faults);
  const seen = new Set(history.map(({ noteId }) => noteId));
  return list.flatMap((item, index) => {
    const note = tryInput(noteSchema, item, `/${index}`, faults);
    if (!note) return [];
    if (seen.has(note.noteId)) {
      faults.push(inputFault(`/${index}/noteId`, 'conflict'));
      return [];
    }
    seen.add(note.noteId);
    return [note];
  });
};

/** Reads notes. A note ID that is used twice, in the notes or in their history, is a fault. */
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
  addRepeatedIds(notes, '', seen, faults);
  addRepeatedIds(history ?? [], '/options/history', seen, faults);
  return notes;
};
