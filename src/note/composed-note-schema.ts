import * as z from 'zod/mini';
import type { ComposedNote } from './compose-note.js';

/** The shape of a {@link ComposedNote}. */
export const composedNoteSchema: z.core.$ZodType<ComposedNote> = z.strictObject({
  frame: z.string(),
  member: z.string(),
  text: z.string(),
});
