import * as z from 'zod/mini';
import { answeredClaimSchema, type ProfessionalClaim } from '../claim/professional-claim.js';
import type { UnsentClaim } from '../claim/unsent-claim.js';
import { type UnusedDecision, unusedDecisionSchema } from '../finding/decision.js';
import { type Finding, findingSchema, ruleIdSchema } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-ids.js';
import { type Ruleset, rulesetSchema } from '../finding/ruleset.js';
import type { InputFault } from '../input/input-error.js';
import { inputFaultSchema } from '../input/input-fault-schema.js';
import { dateSchema } from '../time/time-schema.js';

/** A patient who attended, or may have, and whose claim is on hold, with the findings that hold it. */
export interface HeldClaim extends UnsentClaim {
  patientId: string;
  /** The member's findings and the claim's, without advice and accepted reviews. Those of the session are in `findings` of the batch. */
  findings: Finding[];
  /** The rules that hold the claim: by findings about the whole session and by findings about this member. */
  heldBy: { session: RuleId[]; member: RuleId[] };
}

/** A patient who attended and needs no professional claim. */
export interface NotBilled {
  patientId: string;
  /**
   * `'day-rate'`: the payer's per diem for the program already includes the group. `'facility'`: the facility bills
   * on its institutional claim. `'no-such-payer'`: the patient has no payer of the order in `claimFor`.
   */
  reason: 'self-pay' | 'not-billed' | 'day-rate' | 'facility' | 'no-such-payer';
  /** What a claim for the group would charge; `null` if its units or one of its charges are unknown. */
  chargeCents: number | null;
}

/** The claims of one session. Every roster entry is in exactly one of `claims`, `held`, `notBilled` and `absent`. */
export interface ClaimBatch {
  sessionId: string;
  serviceDate: string;
  /** One for each billable patient who attended, never one for the whole group; in roster order. */
  claims: ProfessionalClaim[];
  /** Patients who attended, or of whom that is not recorded, and who cannot be billed yet. */
  held: HeldClaim[];
  /** Patients who attended and need no professional claim. */
  notBilled: NotBilled[];
  /** IDs of the patients who did not attend. */
  absent: string[];
  /** Every finding: the session's own, each member's in roster order, and the claims'. */
  findings: Finding[];
  /** The sum of all claims in cents. */
  totalChargeCents: number;
  /** The sum of the held claims whose charge is known, in cents. */
  heldChargeCents: number;
  /** Decisions about this session that have no effect, and why. */
  unusedDecisions: UnusedDecision[];
  /** With `faults: 'collect'`: the faults of the lines of `services` that were left out. */
  faults?: InputFault[];
  ruleset: Ruleset;
}

const cents = z.int().check(z.gte(0));

/** The shape of a {@link ClaimBatch}. */
export const claimBatchSchema: z.core.$ZodType<ClaimBatch> = z.object({
  sessionId: z.string(),
  serviceDate: dateSchema,
  claims: z.array(answeredClaimSchema),
  held: z.array(
    z.object({
      patientId: z.string(),
      findings: z.array(findingSchema),
      heldBy: z.object({ session: z.array(ruleIdSchema), member: z.array(ruleIdSchema) }),
      payerId: z.nullable(z.string()),
      renderingProviderId: z.nullable(z.string()),
      chargeCents: z.nullable(cents),
      fileBy: z.nullable(dateSchema),
    }),
  ),
  notBilled: z.array(
    z.object({
      patientId: z.string(),
      reason: z.enum(['self-pay', 'not-billed', 'day-rate', 'facility', 'no-such-payer']),
      chargeCents: z.nullable(cents),
    }),
  ),
  absent: z.array(z.string()),
  findings: z.array(findingSchema),
  totalChargeCents: cents,
  heldChargeCents: cents,
  unusedDecisions: z.array(unusedDecisionSchema),
  faults: z.exactOptional(z.array(inputFaultSchema)),
  ruleset: rulesetSchema,
});
