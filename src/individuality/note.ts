import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';
import { type PersonName, personNameSchema } from '../record/group-member.js';
import { dateSchema } from '../time/time-schema.js';

/** A note to be compared with others. */
export interface Note {
  noteId: string;
  patientId: string;
  sessionId?: string;
  /** Date of service. */
  serviceDate?: string;
  /** The note; sentences that match the frame are left out. */
  text: string;
  /** The shared group text, allowed to repeat: never counted. */
  frame?: string;
  /** The patient's name, to mask it. */
  name?: PersonName;
}

/** The shape of a {@link Note}. */
export const noteSchema: z.core.$ZodType<Note> = z.strictObject({
  noteId: z.string(),
  patientId: z.string(),
  sessionId: z.exactOptional(z.string()),
  serviceDate: z.exactOptional(dateSchema),
  text: z.string(),
  frame: z.exactOptional(z.string()),
  name: z.exactOptional(personNameSchema),
});

/** How strictly notes are compared. */
export interface IndividualityOptions {
  /** Earlier notes, of the same patients or of others. */
  history?: Note[];
  /** Names to mask besides those of the notes. */
  names?: PersonName[];
  thresholds?: {
    /** Percent of own words found elsewhere from which a note is cloned; default 75. */
    cloned?: number;
    /** Percent from which a person should look; default 30, and 20 where whole sentences are copied. */
    review?: number;
    /** Fewest words outside the frame that can be judged; default 20. */
    minimumWords?: number;
  };
}

const percent = z.number().check(z.gte(0), z.lte(100), plainZero);

/** The shapes of {@link IndividualityOptions}, to be spread into a function's own options. */
export const individualityOptionShapes = {
  history: z.exactOptional(z.array(noteSchema)),
  names: z.exactOptional(z.array(personNameSchema)),
  thresholds: z.exactOptional(
    z.strictObject({
      cloned: z.exactOptional(percent),
      review: z.exactOptional(percent),
      minimumWords: z.exactOptional(z.int().check(z.gte(0), plainZero)),
    }),
  ),
};

/** The shape of {@link IndividualityOptions}. */
export const individualityOptionsSchema: z.core.$ZodType<IndividualityOptions> =
  z.strictObject(individualityOptionShapes);
