import * as z from 'zod/mini';
import type { RuleSettings } from '../finding/inquiry.js';
import { ruleOptionShapes } from '../options/rule-options.js';
import { type IndividualityOptions, individualityOptionShapes } from './note.js';

/** How notes are scored. */
export interface ScoreOptions extends IndividualityOptions {
  /** Turns a rule off or changes its outcome. */
  rules?: RuleSettings;
}

/** The shape of {@link ScoreOptions}. */
export const scoreOptionsSchema = z.strictObject({
  ...individualityOptionShapes,
  rules: ruleOptionShapes.rules,
});
