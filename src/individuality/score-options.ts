import * as z from 'zod/mini';
import type { RuleSettings } from '../finding/ask.js';
import { PreparedOptions, readOptions } from '../finding/prepared-options.js';
import { ruleOptionShapes } from '../finding/rule-options.js';
import type { InputFault } from '../input/input-error.js';
import {
  type IndividualityOptions,
  individualityOptionShapes,
  individualityOptionsSchema,
} from './note.js';

/** How notes are scored. */
export interface ScoreOptions extends IndividualityOptions {
  /** Turns a rule off or changes its outcome. */
  rules?: RuleSettings;
}

/** How copies are looked for among many notes. */
export interface ClonedNoteOptions extends ScoreOptions {
  /**
   * Keys of fingerprints that more than 50 notes hold: boilerplate.
   * For whoever looks through a part of the notes at a time and has counted the keys of all.
   */
  boilerplate?: string[];
}

/** The shape of {@link ScoreOptions}. */
const scoreOptionsSchema = z.strictObject({
  ...individualityOptionShapes,
  rules: ruleOptionShapes.rules,
});

/** The shape of {@link ClonedNoteOptions}. */
const clonedNoteOptionsSchema = z.strictObject({
  ...individualityOptionShapes,
  rules: ruleOptionShapes.rules,
  boilerplate: z.exactOptional(z.array(z.string())),
});

/** What prepared options hold for a session's notes holds for notes by themselves. */
const preparedSchema = z.strictObject({
  individuality: z.exactOptional(z.union([z.literal(false), individualityOptionsSchema])),
  rules: ruleOptionShapes.rules,
});

/** Reads the options of a call that compares notes; faults go to the list. */
export const readScoreOptions = (
  options: unknown,
  faults: InputFault[],
): { own: IndividualityOptions; settings: RuleSettings } | undefined => {
  if (PreparedOptions.is(options)) {
    const read = readOptions(preparedSchema, options, '/options', faults);
    return read && { own: read.own.individuality || {}, settings: read.basis.settings };
  }
  const read = readOptions(scoreOptionsSchema, options, '/options', faults);
  return read && { own: read.own, settings: read.basis.settings };
};

/** Reads the options of a call that looks for copies; faults go to the list. */
export const readClonedNoteOptions = (
  options: unknown,
  faults: InputFault[],
): ClonedNoteOptions | undefined =>
  PreparedOptions.is(options)
    ? readScoreOptions(options, faults)?.own
    : readOptions(clonedNoteOptionsSchema, options, '/options', faults)?.own;
