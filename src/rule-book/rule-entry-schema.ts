import * as z from 'zod/mini';
import { billingSchema } from '../claim/billing.js';
import { likelyDenialSchema, outcomeSchema, ruleIdSchema } from '../finding/finding-schema.js';
import type { Reason } from '../finding/rule.js';
import { ruleOptionShapes } from '../finding/rule-options.js';
import { individualityOptionsSchema, noteSchema } from '../individuality/note.js';
import { groupSessionSchema } from '../record/group-session.js';
import { citationSchema } from '../reference/citation.js';
import { billedServiceSchema } from '../unbundling/billed-service.js';
import { validationOptionsSchema } from '../validation/validation-options.js';
import type { RuleEntry } from './list-rules.js';
import type { RuleExample } from './rule-example.js';

const reasonSchema: z.core.$ZodType<Reason> = z.strictObject({
  outcome: outcomeSchema,
  message: z.string(),
  remedy: z.string(),
  likelyDenial: z.exactOptional(likelyDenialSchema),
});

const services = z.array(billedServiceSchema);

const exampleSchema: z.core.$ZodType<RuleExample> = z.discriminatedUnion('function', [
  z.strictObject({
    function: z.literal('validateGroupSession'),
    arguments: z.tuple([groupSessionSchema, validationOptionsSchema]),
  }),
  z.strictObject({
    function: z.literal('buildPerPatientClaims'),
    arguments: z.tuple([groupSessionSchema, billingSchema]),
  }),
  z.strictObject({
    function: z.literal('detectUnbundling'),
    arguments: z.tuple([services, z.strictObject(ruleOptionShapes)]),
  }),
  z.strictObject({
    function: z.literal('reconcileGroupClaims'),
    arguments: z.tuple([groupSessionSchema, services]),
  }),
  z.strictObject({
    function: z.literal('scoreNoteIndividuality'),
    arguments: z.tuple([z.array(noteSchema), individualityOptionsSchema]),
  }),
]);

/** The shape of a {@link RuleEntry}. */
export const ruleEntrySchema: z.core.$ZodType<RuleEntry> = z.strictObject({
  id: ruleIdSchema,
  title: z.string(),
  area: z.string(),
  outcomes: z.array(outcomeSchema),
  description: z.string(),
  citations: z.array(citationSchema).check(z.minLength(1)),
  likelyDenial: z.exactOptional(likelyDenialSchema),
  since: z.string(),
  reasons: z.record(z.string(), reasonSchema),
  example: z.strictObject({ passes: exampleSchema, fails: exampleSchema }),
});
