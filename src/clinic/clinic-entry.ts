import * as z from 'zod/mini';
import type { ClaimBatch } from '../billing/claim-batch.js';
import { type Finding, outcomeSchema, ruleIdSchema } from '../finding/finding.js';
import type { Ruleset } from '../finding/ruleset.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { idSchema, tryInput } from '../input/read-input.js';
import { coverageSchema } from '../record/group-member.js';
import { type GroupSession, groupTypes } from '../record/group-session.js';
import { dateSchema } from '../time/time-schema.js';
import type { MemberReport, SessionReport } from '../validation/session-report.js';
import { summarizedRulesetSchema } from './summary-part.js';

/** One session of a clinic. */
export interface ClinicEntry {
  /** The report of `validateGroupSession`. */
  report: SessionReport;
  /** The claims of `buildPerPatientClaims` for the same session. Without them no amount is known. */
  batch?: ClaimBatch;
  /** The session itself. Where nobody renders the service, it says who signed the note. */
  session?: GroupSession;
}

// A stored report is long, and a summary reads little of it: only that is read.
type ReadFinding = Pick<Finding, 'rule' | 'reason' | 'key' | 'outcome' | 'remedy'> & {
  patientId?: string;
  decided?: { decision: 'accept' | 'reject' };
};

type ReadMember = Pick<
  MemberReport,
  'patientId' | 'verdict' | 'coverage' | 'payerId' | 'renderingProviderId' | 'heldAnyway'
> & { findings: ReadFinding[] };

type ReadReport = Pick<SessionReport, 'kind' | 'sessionId' | 'serviceDate' | 'groupType'> & {
  findings: ReadFinding[];
  members: ReadMember[];
  ruleset: Pick<Ruleset, 'version' | 'policies' | 'notChecked'>;
};

/** What a claim batch says about one patient. */
export interface ReadHeld {
  patientId: string;
  findings: ReadFinding[];
  heldBy: { session: string[]; member: string[] };
  payerId: string | null;
  renderingProviderId: string | null;
  chargeCents: number | null;
  fileBy: string | null;
}

interface ReadBatch {
  sessionId: string;
  serviceDate: string;
  claims: { patientId: string; totalChargeCents: number }[];
  held: ReadHeld[];
  notBilled: { patientId: string; chargeCents: number | null }[];
  absent: string[];
  findings: ReadFinding[];
}

interface ReadSession {
  sessionId: string;
  members: { patientId: string; note?: { signature?: { providerId: string } } }[];
}

/** One session of a clinic, as far as a summary reads it. */
export interface ReadEntry {
  report: ReadReport;
  batch?: ReadBatch;
  session?: ReadSession;
}

export type { ReadBatch, ReadFinding, ReadMember };

const findingSchema: z.core.$ZodType<ReadFinding> = z.object({
  rule: ruleIdSchema,
  reason: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  key: z.string(),
  outcome: outcomeSchema,
  remedy: z.string(),
  patientId: z.exactOptional(z.string()),
  decided: z.exactOptional(z.object({ decision: z.enum(['accept', 'reject']) })),
});

const findings = z.array(findingSchema);
const cents = z.int().check(z.gte(0));

const reportSchema: z.core.$ZodType<ReadReport> = z.object({
  kind: z.literal('session'),
  sessionId: idSchema,
  serviceDate: dateSchema,
  groupType: z.enum(groupTypes),
  findings,
  members: z.array(
    z.object({
      patientId: idSchema,
      verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
      coverage: coverageSchema,
      payerId: z.nullable(z.string()),
      renderingProviderId: z.nullable(z.string()),
      heldAnyway: z.array(ruleIdSchema),
      findings,
    }),
  ),
  ruleset: summarizedRulesetSchema,
});

const rules = z.array(ruleIdSchema);

const batchSchema: z.core.$ZodType<ReadBatch> = z.object({
  sessionId: z.string(),
  serviceDate: dateSchema,
  claims: z.array(z.object({ patientId: z.string(), totalChargeCents: cents })),
  held: z.array(
    z.object({
      patientId: z.string(),
      findings,
      heldBy: z.object({ session: rules, member: rules }),
      payerId: z.nullable(z.string()),
      renderingProviderId: z.nullable(z.string()),
      chargeCents: z.nullable(cents),
      fileBy: z.nullable(dateSchema),
    }),
  ),
  notBilled: z.array(z.object({ patientId: z.string(), chargeCents: z.nullable(cents) })),
  absent: z.array(z.string()),
  findings,
});

const sessionSchema: z.core.$ZodType<ReadSession> = z.object({
  sessionId: z.string(),
  members: z.array(
    z.object({
      patientId: z.string(),
      note: z.exactOptional(
        z.object({ signature: z.exactOptional(z.object({ providerId: z.string() })) }),
      ),
    }),
  ),
});

/** The shape of a {@link ClinicEntry}, as far as a summary reads it. */
export const clinicEntrySchema: z.core.$ZodType<ReadEntry> = z.strictObject({
  report: reportSchema,
  batch: z.exactOptional(batchSchema),
  session: z.exactOptional(sessionSchema),
});

/** Reads one entry. Its parts must be of the same session; adds to the faults what does not fit. */
export const tryEntry = (
  input: unknown,
  root: string,
  faults: InputFault[],
): ReadEntry | undefined => {
  const entry = tryInput(clinicEntrySchema, input, root, faults);
  if (!entry) return undefined;
  const { report, batch, session } = entry;
  const before = faults.length;
  if (batch && batch.sessionId !== report.sessionId)
    faults.push(inputFault(`${root}/batch/sessionId`, 'conflict'));
  if (batch && batch.serviceDate !== report.serviceDate)
    faults.push(inputFault(`${root}/batch/serviceDate`, 'conflict'));
  if (session && session.sessionId !== report.sessionId)
    faults.push(inputFault(`${root}/session/sessionId`, 'conflict'));
  return faults.length > before ? undefined : entry;
};
