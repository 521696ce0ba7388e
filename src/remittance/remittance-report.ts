import * as z from 'zod/mini';
import { type UnusedDecision, unusedDecisionSchema } from '../finding/decision.js';
import {
  type Finding,
  type FindingCounts,
  findingCountsSchema,
  findingSchema,
  ruleIdSchema,
  type Verdict,
  verdictSchema,
} from '../finding/finding.js';
import { type Ruleset, rulesetSchema } from '../finding/ruleset.js';
import { type NextStep, nextSteps } from './next-step.js';
import type { RemittedReason } from './reasons.js';

const claimStates = [
  ...(['paid', 'paid-short', 'partly-denied', 'denied'] as const),
  ...(['reversed', 'rejected', 'unanswered'] as const),
] as const;

/** What became of a claim. */
export type ClaimState = (typeof claimStates)[number];

/** One claim, what became of it, and what to do next. */
export interface ReconciledAnswer {
  claimId: string;
  patientId: string;
  /** `'1'` is a first claim, `'7'` replaces one, `'8'` voids one. */
  frequencyCode: '1' | '7' | '8';
  state: ClaimState;
  chargeCents: number;
  /** `null` where no answer or only a later payer’s answer states it. */
  allowedCents: number | null;
  /** What all payers paid, less what they took back. */
  paidCents: number;
  /** What the last payer left to the patient; 0 where a contract or the law forbids to ask for it. */
  patientCents: number;
  reasons: RemittedReason[];
  /** Bill the patient only if this is `'bill-patient'`. */
  next: NextStep;
  /** The last day for it; `null` if there is none or the payer’s policy does not say. */
  by: string | null;
}

/** An answer to a claim that is not in the caller's list. */
export interface UnknownAnswer {
  claimId: string;
  payerId: string;
  payerClaimNumber?: string;
  paidOn: string;
  chargeCents: number;
  paidCents: number;
}

/** Amounts of several claims. */
export interface PayerTotal {
  payerId: string;
  claims: number;
  chargeCents: number;
  paidCents: number;
  patientCents: number;
  /** Charges of claims that were denied or rejected as a whole. */
  deniedCents: number;
}

/** What became of all claims, added up. */
export interface RemittanceTotals {
  byPayer: PayerTotal[];
  byReason: { group: string; code: string; remark?: string; claims: number; cents: number }[];
  /** By the rules of the reasons: what each of them could have prevented. */
  byRule: { rule: string; claims: number; cents: number }[];
}

/** What payers answered to the claims that were sent. */
export interface RemittanceReport {
  kind: 'remittance';
  verdict: Verdict;
  counts: FindingCounts;
  /** In the order of the caller's list. Of several versions of a claim only the last one. */
  claims: ReconciledAnswer[];
  /** Answers to claims that are not in the caller's list. */
  unknown: UnknownAnswer[];
  findings: Finding[];
  totals: RemittanceTotals;
  unusedDecisions: UnusedDecision[];
  ruleset: Ruleset;
}

const cents = z.int();
const count = z.int().check(z.gte(0));

const reasonSchema: z.core.$ZodType<RemittedReason> = z.object({
  group: z.enum(['CO', 'OA', 'PI', 'PR']),
  code: z.string(),
  remark: z.exactOptional(z.string()),
  cents,
  meaning: z.string(),
  rules: z.array(ruleIdSchema),
  foreseen: z.nullable(z.boolean()),
});

/** The shape of a {@link RemittanceReport}. */
export const remittanceReportSchema: z.core.$ZodType<RemittanceReport> = z.object({
  kind: z.literal('remittance'),
  verdict: verdictSchema,
  counts: findingCountsSchema,
  claims: z.array(
    z.object({
      claimId: z.string(),
      patientId: z.string(),
      frequencyCode: z.enum(['1', '7', '8']),
      state: z.enum(claimStates),
      chargeCents: cents,
      allowedCents: z.nullable(cents),
      paidCents: cents,
      patientCents: cents,
      reasons: z.array(reasonSchema),
      next: z.enum(nextSteps),
      by: z.nullable(z.string()),
    }),
  ),
  unknown: z.array(
    z.object({
      claimId: z.string(),
      payerId: z.string(),
      payerClaimNumber: z.exactOptional(z.string()),
      paidOn: z.string(),
      chargeCents: cents,
      paidCents: cents,
    }),
  ),
  findings: z.array(findingSchema),
  totals: z.object({
    byPayer: z.array(
      z.object({
        payerId: z.string(),
        claims: count,
        chargeCents: cents,
        paidCents: cents,
        patientCents: cents,
        deniedCents: cents,
      }),
    ),
    byReason: z.array(
      z.object({
        group: z.string(),
        code: z.string(),
        remark: z.exactOptional(z.string()),
        claims: count,
        cents,
      }),
    ),
    byRule: z.array(z.object({ rule: z.string(), claims: count, cents })),
  }),
  unusedDecisions: z.array(unusedDecisionSchema),
  ruleset: rulesetSchema,
});
