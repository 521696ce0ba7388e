import * as z from 'zod/mini';
import { type DeciderRole, deciderRoles } from '../finding/decision.js';
import { type Outcome, outcomeSchema, outcomes, ruleIdSchema } from '../finding/finding.js';
import { ruleDeciders } from '../finding/rule-deciders.js';
import type { RuleId } from '../finding/rule-ids.js';
import { inOrder } from '../input/lists.js';
import { dateSchema } from '../time/time-schema.js';
import {
  type HeldMember,
  type Responsible,
  ruleOfFix,
  type SummarizedSession,
  type SummaryPart,
} from './summary-part.js';

/** A member whose claim a fix touches. */
export interface WorklistMember extends Responsible {
  serviceDate: string;
  sessionId: string;
  patientId: string;
  chargeCents?: number;
  fileBy?: string;
  /** Whether nothing else holds the claim. */
  alone: boolean;
}

/** One thing to fix, and what it is worth. */
export interface WorklistEntry {
  rule: RuleId;
  reason: string;
  /** The most serious outcome with which it holds a claim. */
  outcome: Outcome;
  /** What to do; `null` if the reports say different things. */
  remedy: string | null;
  /** Who may decide its reviews. */
  deciders: DeciderRole[];
  /** How many members it holds. */
  count: number;
  /** How many of them nothing else holds. */
  freed: number;
  /** The charges of all members it holds. */
  heldCents: number;
  /** The charges of the members whom nothing else holds: what this fix alone releases. */
  freedCents: number;
  /** The earliest date of service. */
  oldest: string;
  /** The nearest filing deadline that has not passed by `asOf`; `null` if none is known. */
  nextDeadline: string | null;
  /** How many filing deadlines have passed by `asOf`. */
  pastDeadline: number;
  /** How many members it holds, by month of service. */
  byMonth: Record<string, number>;
  /** The first 200 of them, by date and IDs. */
  members: WorklistMember[];
}

/** How many members of a fix a summary names. */
const mostMembers = 200;

const count = z.int().check(z.gte(0));
const id = z.exactOptional(z.string());

const memberSchema: z.core.$ZodType<WorklistMember> = z.object({
  payerId: id,
  clinicianId: id,
  serviceDate: dateSchema,
  sessionId: z.string(),
  patientId: z.string(),
  chargeCents: z.exactOptional(count),
  fileBy: z.exactOptional(dateSchema),
  alone: z.boolean(),
});

/** The shape of a {@link WorklistEntry}. */
export const worklistEntrySchema: z.core.$ZodType<WorklistEntry> = z.object({
  rule: ruleIdSchema,
  reason: z.string(),
  outcome: outcomeSchema,
  remedy: z.nullable(z.string()),
  deciders: z.array(z.enum(deciderRoles)),
  count,
  freed: count,
  heldCents: count,
  freedCents: count,
  oldest: dateSchema,
  nextDeadline: z.nullable(dateSchema),
  pastDeadline: count,
  byMonth: z.record(z.string().check(z.regex(/^\d{4}-\d{2}$/)), count),
  members: z.array(memberSchema),
});

// A stored report may name a rule of a later version.
const decidersOf = (rule: RuleId): DeciderRole[] =>
  Object.hasOwn(ruleDeciders, rule) ? [...ruleDeciders[rule]] : [];

interface Touched {
  readonly session: SummarizedSession;
  readonly member: HeldMember;
}

const memberOf = ({ session, member }: Touched): WorklistMember => {
  const { verdict: _, fixes, patientId, payerId, clinicianId, ...rest } = member;
  return {
    ...(payerId === undefined ? {} : { payerId }),
    ...(clinicianId === undefined ? {} : { clinicianId }),
    serviceDate: session.serviceDate,
    sessionId: session.sessionId,
    patientId,
    ...rest,
    alone: fixes.length === 1,
  };
};

/** What one fix touches. */
class Fix {
  readonly #touched: Touched[] = [];
  readonly #months = new Map<string, number>();
  readonly #deadlines: string[] = [];
  #outcome: Outcome = 'no-data';
  #freed = 0;
  #heldCents = 0;
  #freedCents = 0;

  add(session: SummarizedSession, member: HeldMember, fix: string): void {
    const { chargeCents = 0, fileBy, fixes } = member;
    const month = session.serviceDate.slice(0, 7);
    this.#touched.push({ session, member });
    this.#months.set(month, (this.#months.get(month) ?? 0) + 1);
    if (fileBy !== undefined) this.#deadlines.push(fileBy);
    this.#heldCents += chargeCents;
    if (fixes.length === 1) {
      this.#freed += 1;
      this.#freedCents += chargeCents;
    }
    const found = session.findings[fix] ?? {};
    const worst = outcomes.find((outcome) => outcome !== 'advice' && (found[outcome] ?? 0) > 0);
    if (worst && outcomes.indexOf(worst) < outcomes.indexOf(this.#outcome)) this.#outcome = worst;
  }

  entry(fix: string, remedy: string | undefined, asOf: string | undefined): WorklistEntry {
    const rule = ruleOfFix(fix);
    const open = this.#deadlines.filter((day) => asOf === undefined || day >= asOf);
    const members = this.#touched
      .sort(
        (a, b) =>
          inOrder(a.session.serviceDate, b.session.serviceDate) ||
          inOrder(a.session.sessionId, b.session.sessionId) ||
          inOrder(a.member.patientId, b.member.patientId),
      )
      .slice(0, mostMembers)
      .map(memberOf);
    return {
      rule,
      reason: fix.slice(rule.length + 1),
      outcome: this.#outcome,
      remedy: remedy || null,
      deciders: decidersOf(rule),
      count: this.#touched.length,
      freed: this.#freed,
      heldCents: this.#heldCents,
      freedCents: this.#freedCents,
      oldest: members[0]?.serviceDate ?? '',
      nextDeadline: open.reduce<string | null>(
        (nearest, day) => (nearest === null || day < nearest ? day : nearest),
        null,
      ),
      pastDeadline: this.#deadlines.length - open.length,
      byMonth: Object.fromEntries([...this.#months].sort(([a], [b]) => inOrder(a, b))),
      members,
    };
  }
}

/** Every fix, the one that releases most money first. */
export const worklistOf = (
  { sessions, remedies }: SummaryPart,
  asOf: string | undefined,
): WorklistEntry[] => {
  const fixes = new Map<string, Fix>();
  for (const session of sessions)
    for (const member of session.held)
      for (const fix of member.fixes) {
        const known = fixes.get(fix) ?? new Fix();
        fixes.set(fix, known);
        known.add(session, member, fix);
      }
  return [...fixes]
    .map(([fix, touched]) => touched.entry(fix, remedies[fix], asOf))
    .sort(
      (a, b) =>
        b.freedCents - a.freedCents ||
        b.heldCents - a.heldCents ||
        inOrder(a.rule, b.rule) ||
        inOrder(a.reason, b.reason),
    );
};
