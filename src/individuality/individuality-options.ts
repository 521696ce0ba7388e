import * as z from 'zod/mini';
import type { RuleSettings } from '../finding/ask.js';
import type { Decision } from '../finding/decision.js';
import { PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { ruleOptionShapes } from '../finding/rule-options.js';
import type { Choices } from '../finding/terms.js';
import type { FaultHandling, InputFault } from '../input/input-error.js';
import { faultHandlingSchema } from '../input/input-fault-schema.js';
import { plainZero } from '../input/read-input.js';
import { type PersonName, personNameSchema } from '../record/person-name.js';
import { type Note, noteSchema } from './note.js';

/** How strictly notes are compared. */
export interface IndividualityOptions {
  /** Earlier notes, of the same patients or of others. */
  history?: Note[];
  /** Names to mask in addition to those of the notes. */
  names?: PersonName[];
  thresholds?: {
    /** Percent of own words found elsewhere from which a note is cloned; default 75. */
    cloned?: number;
    /**
     * Percent from which a person should review the note. By default 30; 20 for whole sentences; and 33 for short phrases
     * that come back in the order of another note, in most sentences.
     */
    review?: number;
    /** Fewest words outside the frame for which a note can be judged; default 20. */
    minimumWords?: number;
  };
}

/** How notes are scored. */
export interface ScoreOptions extends IndividualityOptions {
  /** Turns rules or single reasons off, or changes their outcomes. */
  rules?: RuleSettings;
  /** What people decided about reviews of earlier reports. */
  decisions?: Decision[];
}

/** How copies are searched for among many notes. */
export interface ClonedNoteOptions extends ScoreOptions {
  /**
   * Fingerprint keys that more than 50 notes share: boilerplate.
   * For callers that search a part of the notes at a time and have counted the keys of all of them.
   */
  boilerplate?: string[];
  /** What is done with a malformed note. Default `'throw'`; with `'collect'` the answer has `faults`. */
  faults?: FaultHandling;
}

const percent = z.number().check(z.gte(0), z.lte(100), plainZero);

const individualityOptionShapes = {
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

/** The shape of {@link ScoreOptions}. */
export const scoreOptionsSchema = z.strictObject({
  ...individualityOptionShapes,
  rules: ruleOptionShapes.rules,
  decisions: ruleOptionShapes.decisions,
});

/** The shape of {@link ClonedNoteOptions}. */
const clonedNoteOptionsSchema = z.strictObject({
  ...individualityOptionShapes,
  rules: ruleOptionShapes.rules,
  decisions: ruleOptionShapes.decisions,
  boilerplate: z.exactOptional(z.array(z.string())),
  faults: z.exactOptional(faultHandlingSchema),
});

/** The part of prepared options that applies to notes by themselves. */
const preparedSchema = z.strictObject({
  individuality: z.exactOptional(z.union([z.literal(false), individualityOptionsSchema])),
  rules: ruleOptionShapes.rules,
  decisions: ruleOptionShapes.decisions,
});

/** Reads the options of a call that compares notes; faults are added to the list. */
export const readScoreOptions = (
  options: unknown,
  faults: InputFault[],
): { own: IndividualityOptions; choices: Choices } | undefined => {
  if (PreparedOptions.is(options)) {
    const read = readOptions(preparedSchema, options, '/options', faults);
    return read && { own: read.own.individuality || {}, choices: read.basis };
  }
  const read = readOptions(scoreOptionsSchema, options, '/options', faults);
  return read && { own: read.own, choices: read.basis };
};

/** Reads the options of a call that searches for copies; faults are added to the list. */
export const readClonedNoteOptions = (
  options: unknown,
  faults: InputFault[],
): ClonedNoteOptions | undefined =>
  PreparedOptions.is(options)
    ? readScoreOptions(options, faults)?.own
    : readOptions(clonedNoteOptionsSchema, options, '/options', faults)?.own;

/** How strictly notes are judged, with every default filled in. */
export interface Thresholds {
  /** Percent of own words found elsewhere from which a note is cloned. */
  readonly cloned: number;
  /** Percent from which a person should review the note. */
  readonly review: number;
  /** Percent in copied whole sentences from which a person should review the note. */
  readonly reviewOfSentences: number;
  /** Percent in a template that goes through most of the note's sentences from which a person should review the note. */
  readonly reviewOfTemplate: number;
  /** Percent of own words that may be in sentences most of the room shares, if they state no fact. */
  readonly roomSentences: number;
  /** Percent found in the patient's own earlier notes from which a person should review the note. */
  readonly carriedForward: number;
  /** Fewest words outside the frame for which a note can be judged. */
  readonly minimumWords: number;
}

/** The caller's thresholds, with this library's own where the caller gives none. */
export const thresholdsOf = ({ thresholds = {} }: IndividualityOptions): Thresholds => ({
  cloned: thresholds.cloned ?? 75,
  review: thresholds.review ?? 30,
  // A copied whole sentence is stronger evidence than words that happen to agree.
  reviewOfSentences: thresholds.review ?? 20,
  // A few words that come back in nearly every sentence, in the same order, are not chance.
  reviewOfTemplate: thresholds.review ?? 33,
  roomSentences: thresholds.review === undefined ? 25 : 0,
  carriedForward: 80,
  minimumWords: thresholds.minimumWords ?? 20,
});
