import * as z from 'zod/mini';
import { type Billing, billingSchema } from '../billing/billing.js';
import { type SentClaim, sentClaimSchema } from '../claim/sent-claim.js';
import { type DeciderRole, deciderRoles } from '../finding/decision.js';
import {
  type LikelyDenial,
  likelyDenialSchema,
  type Outcome,
  outcomeSchema,
  ruleIdSchema,
} from '../finding/finding.js';
import type { Reason } from '../finding/rule.js';
import type { RuleId } from '../finding/rule-ids.js';
import { type RuleOptions, ruleOptionShapes } from '../finding/rule-options.js';
import {
  type IndividualityOptions,
  individualityOptionsSchema,
} from '../individuality/individuality-options.js';
import { type Note, noteSchema } from '../individuality/note.js';
import { type GroupSession, groupSessionSchema } from '../record/group-session.js';
import { type Citation, citationSchema } from '../reference/citation.js';
import {
  type RemittanceOptions,
  remittanceOptionsSchema,
} from '../remittance/reconcile-remittance.js';
import { type RemittanceFile, remittanceFileSchema } from '../remittance/remittance-file.js';
import { type BilledService, billedServiceSchema } from '../unbundling/billed-service.js';
import {
  type ValidationOptions,
  validationOptionsSchema,
} from '../validation/validation-options.js';

/** A call whose answer shows a rule: the function and its arguments. */
export type RuleExample =
  | { function: 'validateGroupSession'; arguments: [GroupSession, ValidationOptions] }
  | { function: 'buildPerPatientClaims'; arguments: [GroupSession, Billing] }
  | { function: 'detectUnbundling'; arguments: [BilledService[], RuleOptions] }
  | { function: 'reconcileGroupClaims'; arguments: [GroupSession, BilledService[], RuleOptions] }
  | {
      function: 'reconcileRemittance';
      arguments: [SentClaim[], RemittanceFile[], RemittanceOptions];
    }
  | { function: 'scoreNoteIndividuality'; arguments: [Note[], IndividualityOptions] };

/** A call that passes a rule just inside its limit, and the same call with one change that fails it. */
export interface ExamplePair {
  passes: RuleExample;
  fails: RuleExample;
}

/** The rule book's entry for one rule. Plain JSON. */
export interface RuleEntry {
  id: RuleId;
  /** The good state, in a sentence. */
  title: string;
  /** The first half of the ID. */
  area: string;
  /** Every outcome its findings can have, worst first. */
  outcomes: Outcome[];
  /** Why the rule matters. */
  description: string;
  citations: Citation[];
  likelyDenial?: LikelyDenial;
  /** Who may decide its reviews; never empty. */
  deciders: DeciderRole[];
  /** Whether it is about the work of those who signed the note, so that none of them can accept its reviews. */
  ownWork: boolean;
  /** Whether it can only be right after the session, so that a form need not ask for it while a note is typed. */
  later: boolean;
  /** The version of this library that introduced the rule. */
  since: string;
  /** Every reason for a finding, by its stable name. */
  reasons: Record<string, Reason>;
  example: ExamplePair;
}

const reasonSchema: z.core.$ZodType<Reason> = z.object({
  outcome: outcomeSchema,
  message: z.string(),
  remedy: z.string(),
  likelyDenial: z.exactOptional(likelyDenialSchema),
});

const services = z.array(billedServiceSchema);

const exampleSchema: z.core.$ZodType<RuleExample> = z.discriminatedUnion('function', [
  z.object({
    function: z.literal('validateGroupSession'),
    arguments: z.tuple([groupSessionSchema, validationOptionsSchema]),
  }),
  z.object({
    function: z.literal('buildPerPatientClaims'),
    arguments: z.tuple([groupSessionSchema, billingSchema]),
  }),
  z.object({
    function: z.literal('detectUnbundling'),
    arguments: z.tuple([services, z.strictObject(ruleOptionShapes)]),
  }),
  z.object({
    function: z.literal('reconcileGroupClaims'),
    arguments: z.tuple([groupSessionSchema, services, z.strictObject(ruleOptionShapes)]),
  }),
  z.object({
    function: z.literal('reconcileRemittance'),
    arguments: z.tuple([
      z.array(sentClaimSchema),
      z.array(remittanceFileSchema),
      remittanceOptionsSchema,
    ]),
  }),
  z.object({
    function: z.literal('scoreNoteIndividuality'),
    arguments: z.tuple([z.array(noteSchema), individualityOptionsSchema]),
  }),
]);

/** The shape of a {@link RuleEntry}. */
export const ruleEntrySchema: z.core.$ZodType<RuleEntry> = z.object({
  id: ruleIdSchema,
  title: z.string(),
  area: z.string(),
  outcomes: z.array(outcomeSchema),
  description: z.string(),
  citations: z.array(citationSchema).check(z.minLength(1)),
  likelyDenial: z.exactOptional(likelyDenialSchema),
  deciders: z.array(z.enum(deciderRoles)).check(z.minLength(1)),
  ownWork: z.boolean(),
  later: z.boolean(),
  since: z.string(),
  reasons: z.record(z.string(), reasonSchema),
  example: z.object({ passes: exampleSchema, fails: exampleSchema }),
});
