import * as z from 'zod/mini';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import {
  type IndividualityOptions,
  individualityOptionsSchema,
} from '../individuality/individuality-options.js';
import { type BilledService, billedServiceSchema } from '../unbundling/billed-service.js';

/** Options for checking a session. */
export interface ValidationOptions extends RuleOptions {
  /** Other services these patients were billed for that day. */
  services?: BilledService[];
  /** How notes are compared; `false` turns the comparison off. */
  individuality?: IndividualityOptions | false;
  /** `'off'`: the text of a note is not read, and a person checks what it says. Default: it is read. */
  reading?: 'off';
  /** For payers that let each facilitator bill: the provider whose claims these are. */
  renderingProviderId?: string;
  /** Whether the report lists every check that was made; default true. */
  checks?: boolean;
}

/** The shapes of {@link ValidationOptions}. */
export const validationOptionShapes = {
  ...ruleOptionShapes,
  services: z.exactOptional(z.array(billedServiceSchema)),
  individuality: z.exactOptional(z.union([z.literal(false), individualityOptionsSchema])),
  reading: z.exactOptional(z.literal('off')),
  renderingProviderId: z.exactOptional(z.string()),
  checks: z.exactOptional(z.boolean()),
};

/** The shape of {@link ValidationOptions}. */
export const validationOptionsSchema = z.strictObject(validationOptionShapes);
