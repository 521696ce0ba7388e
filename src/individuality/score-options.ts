import * as z from 'zod/mini';
import type { RuleSettings } from '../finding/inquiry.js';
import type { InputFault } from '../input/input-error.js';
import { PreparedOptions, readOptions } from '../options/prepared-options.js';
import { ruleOptionShapes } from '../options/rule-options.js';
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

/** The shape of {@link ScoreOptions}. */
const scoreOptionsSchema = z.strictObject({
  ...individualityOptionShapes,
  rules: ruleOptionShapes.rules,
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
  if (options instanceof PreparedOptions) {
    const read = readOptions(preparedSchema, options, '/options', faults);
    return read && { own: read.own.individuality || {}, settings: read.basis.settings };
  }
  const read = readOptions(scoreOptionsSchema, options, '/options', faults);
  return read && { own: read.own, settings: read.basis.settings };
};
