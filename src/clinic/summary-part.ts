import * as z from 'zod/mini';
import { ruleIdSchema, type Verdict, verdictSchema } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-ids.js';
import type { Ruleset } from '../finding/ruleset.js';
import { idSchema, plainZero } from '../input/read-input.js';
import { type GroupType, groupTypes } from '../record/group-session.js';
import { dateSchema } from '../time/time-schema.js';

const memberStates = ['claimed', 'ready', 'not-billed', 'absent'] as const;

/**
 * What became of members whom nothing holds.
 *
 * - `claimed`: they have a claim.
 * - `ready`: nothing holds their claims, and no claims were given.
 * - `not-billed`: self-pay, not billed, or included in a per diem.
 * - `absent`: they did not attend.
 */
export type MemberState = (typeof memberStates)[number];

/** Whose claim it is: left out where it is not known. */
export interface Responsible {
  payerId?: string;
  /** The rendering provider; if there is not exactly one, the provider who signed the note. */
  clinicianId?: string;
}

/** Members of one session with the same payer, clinician, state, and verdict. */
export interface MemberLine extends Responsible {
  state: MemberState;
  verdict: Verdict | 'absent';
  members: number;
  /** The sum of their charges in cents; left out where a charge is not known. */
  chargeCents?: number;
}

/** A member whose claim is held. */
export interface HeldMember extends Responsible {
  patientId: string;
  verdict: Verdict;
  /** What the claim would charge, in cents; left out where it is not known. */
  chargeCents?: number;
  /** The last day to file the claim; left out where it is not known. */
  fileBy?: string;
  /** Everything that holds the claim, as `rule#reason`, sorted. */
  fixes: string[];
}

/** How many findings of one rule and reason a session has, by outcome. */
export interface FindingTally {
  fail?: number;
  review?: number;
  'no-data'?: number;
  advice?: number;
  /** How many of them a person has decided. */
  decided?: number;
}

/** What a summary keeps of one session. */
export interface SummarizedSession {
  sessionId: string;
  serviceDate: string;
  groupType: GroupType;
  /** By `rule#reason`. */
  findings: Record<string, FindingTally>;
  /** The members whom nothing holds. */
  members: MemberLine[];
  held: HeldMember[];
}

/** The versions, policies, and gaps of the reports behind a summary. */
export interface SummaryBasis {
  /** Versions of this library. */
  versions: string[];
  policies: Ruleset['policies'];
  /** The parts that at least one report did not check. */
  notChecked: string[];
}

/**
 * The summary of some sessions, to be merged with others and finished. Plain JSON: store it, send it, merge it later.
 * It contains IDs, dates, codes, and amounts, but no name and no word of a note.
 */
export interface SummaryPart {
  kind: 'clinic-part';
  /** Sorted by session ID; each session once. */
  sessions: SummarizedSession[];
  /** What to do, by `rule#reason`; an empty text if the reports say different things. */
  remedies: Record<string, string>;
  basis: SummaryBasis;
}

const count = z.int().check(z.gte(0), plainZero);
const fixSchema = z.string().check(z.regex(/^[a-z]+\/[a-z-]+#[a-z0-9-]+$/));
const id = z.exactOptional(idSchema);
const cents = z.exactOptional(count);
const tally = z.exactOptional(count);

const tallySchema: z.core.$ZodType<FindingTally> = z.strictObject({
  fail: tally,
  review: tally,
  'no-data': tally,
  advice: tally,
  decided: tally,
});

const memberLineSchema: z.core.$ZodType<MemberLine> = z.strictObject({
  payerId: id,
  clinicianId: id,
  state: z.enum(memberStates),
  verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
  members: count,
  chargeCents: cents,
});

const heldMemberSchema: z.core.$ZodType<HeldMember> = z.strictObject({
  payerId: id,
  clinicianId: id,
  patientId: idSchema,
  verdict: verdictSchema,
  chargeCents: cents,
  fileBy: z.exactOptional(dateSchema),
  fixes: z.array(fixSchema),
});

const sessionSchema: z.core.$ZodType<SummarizedSession> = z.strictObject({
  sessionId: idSchema,
  serviceDate: dateSchema,
  groupType: z.enum(groupTypes),
  findings: z.record(fixSchema, tallySchema),
  members: z.array(memberLineSchema),
  held: z.array(heldMemberSchema),
});

const versionSchema = z.string().check(z.regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/));
const policySchema = z.object({ payerId: z.string(), from: dateSchema });
const uncheckedSchema = z.string().check(z.regex(/^[a-z-]+$/));

/** The shape of what a summary reads of a {@link Ruleset}. */
export const summarizedRulesetSchema: z.core.$ZodType<
  Pick<Ruleset, 'version' | 'policies' | 'notChecked'>
> = z.object({
  version: versionSchema,
  policies: z.array(policySchema),
  notChecked: z.array(uncheckedSchema),
});

/** The shape of a {@link SummaryPart}. */
export const summaryPartSchema: z.core.$ZodType<SummaryPart> = z.strictObject({
  kind: z.literal('clinic-part'),
  sessions: z.array(sessionSchema),
  remedies: z.record(fixSchema, z.string()),
  basis: z.strictObject({
    versions: z.array(versionSchema),
    policies: z.array(policySchema),
    notChecked: z.array(uncheckedSchema),
  }),
});

/** The rule of a `rule#reason`. */
export const ruleOfFix = (fix: string): RuleId =>
  z.parse(ruleIdSchema, fix.slice(0, fix.indexOf('#')));
