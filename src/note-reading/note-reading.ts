import * as z from 'zod/mini';
import { type PersonName, personNameSchema } from '../record/person-name.js';

/** A range of UTF-16 code units of the text, with the cue by which it was found. */
export interface EvidenceSpan {
  /** The first code unit. */
  start: number;
  /** The code unit after the last one. */
  end: number;
  /** The ID of a documented cue: `'risk-denied'`. Never a word of the note. */
  cue: string;
}

/** What a note says about one element, and where. */
export interface ReadElement<Value extends string> {
  value: Value;
  /** The evidence of the value, in the order of the text; empty if the element is absent. */
  spans: EvidenceSpan[];
}

/** How a note is laid out. `labelled`: headings, key and value pairs, bullets, or telegraphic fragments. */
export type NoteFormat =
  | 'soap'
  | 'dap'
  | 'birp'
  | 'girp'
  | 'pirp'
  | 'labelled'
  | 'narrative'
  | 'checkbox';

/** A heading as it is written, and the part of the note under it. */
export interface NoteSection {
  heading: string;
  /** Where the heading starts. */
  start: number;
  /** Where the next heading starts, or the end of the text. */
  end: number;
}

/** The elements of a group note that an auditor looks for. */
export interface NoteElements {
  /** What this patient said, did, avoided or refused; `stock` is a level or filler without content. */
  participation: ReadElement<'shown' | 'stock' | 'absent'>;
  /** An act of the clinician toward this patient; `group-only` is an act toward the room, or a list of methods. */
  intervention: ReadElement<'shown' | 'group-only' | 'absent'>;
  /** What this patient did, said or felt upon feedback, an intervention, a role-play or a rehearsal. */
  response: ReadElement<'shown' | 'stock' | 'absent'>;
  /** Whether the work is linked to a goal, objective or problem of the plan, or to a need that a diagnosis supports. */
  goal: ReadElement<'linked' | 'absent'> & {
    /** The goals of `options.goals` that the text names. */
    goalIds: string[];
  };
  /** Suicidal or homicidal ideation, self-harm, craving and use of this patient, now. */
  risk: ReadElement<'denied' | 'present' | 'changed' | 'absent'>;
  /** A specific next step; `stock` is continuing or monitoring with no when, what or why. */
  plan: ReadElement<'shown' | 'stock' | 'absent'>;
  /** A change, or the lack of one, with what shows it; `stock` is a level such as `fair`. */
  progress: ReadElement<'shown' | 'stock' | 'absent'>;
  /** Feedback, confrontation, support or role-play with content between this member and another. */
  exchange: ReadElement<'shown' | 'absent'>;
}

/** What a free-text group note says, by this library's own reading of English. Found means found, not adequate. */
export interface NoteReading {
  format: NoteFormat;
  sections: NoteSection[];
  elements: NoteElements;
}

/** What is known about a note before it is read. Everything is optional. */
export interface ReadingOptions {
  /** The patient's name: other names are then those of other people. */
  name?: PersonName;
  /** The names of the clinicians who led the group. */
  clinicians?: PersonName[];
  /** The goals of the patient's treatment plan. */
  goals?: { goalId: string; text: string }[];
}

/** What the shared part of a group note says. */
export interface FrameReading {
  elements: {
    /** What the group was about. */
    focus: ReadElement<'shown' | 'absent'>;
    /** What the clinician did with the room. */
    interventions: ReadElement<'shown' | 'absent'>;
    /** What members said to or did with one another. */
    exchange: ReadElement<'shown' | 'absent'>;
  };
}

/** The shape of {@link ReadingOptions}. */
export const readingOptionsSchema: z.core.$ZodType<ReadingOptions> = z.strictObject({
  name: z.exactOptional(personNameSchema),
  clinicians: z.exactOptional(z.array(personNameSchema)),
  goals: z.exactOptional(z.array(z.strictObject({ goalId: z.string(), text: z.string() }))),
});

const offset = z.int().check(z.gte(0));

const spans = z.array(
  z.object({ start: offset, end: offset, cue: z.string().check(z.regex(/^[a-z-]+$/)) }),
);

const level = z.object({ value: z.enum(['shown', 'stock', 'absent']), spans });
const found = z.object({ value: z.enum(['shown', 'absent']), spans });

/** The shape of a {@link NoteReading}. */
export const noteReadingSchema: z.core.$ZodType<NoteReading> = z.object({
  format: z.enum(['soap', 'dap', 'birp', 'girp', 'pirp', 'labelled', 'narrative', 'checkbox']),
  sections: z.array(z.object({ heading: z.string(), start: offset, end: offset })),
  elements: z.object({
    participation: level,
    intervention: z.object({ value: z.enum(['shown', 'group-only', 'absent']), spans }),
    response: level,
    goal: z.object({ value: z.enum(['linked', 'absent']), spans, goalIds: z.array(z.string()) }),
    risk: z.object({ value: z.enum(['denied', 'present', 'changed', 'absent']), spans }),
    plan: level,
    progress: level,
    exchange: found,
  }),
});

/** The shape of a {@link FrameReading}. */
export const frameReadingSchema: z.core.$ZodType<FrameReading> = z.object({
  elements: z.object({ focus: found, interventions: found, exchange: found }),
});
