import * as z from 'zod/mini';
import type { Ruleset } from '../../finding/ruleset.js';
import { dateSchema, timeSchema } from '../../time/time-schema.js';
import type { MemberReport, SessionReport } from '../../validation/session-report.js';
import {
  type FindingView,
  findingViewSchema,
  outcomes,
  rulesetSchema,
  verdictSchema,
} from './finding-view.js';
import { type IndividualityView, individualityViewSchema } from './individuality-view.js';

/** What is read of one entry of the roster. */
export type MemberView = Omit<MemberReport, 'findings'> & { findings: FindingView[] };

/** What is read of a {@link SessionReport}. */
export type SessionView = Pick<
  SessionReport,
  'sessionId' | 'serviceDate' | 'start' | 'end' | 'minutes' | 'attended' | 'verdict' | 'service'
> & {
  findings: FindingView[];
  members: MemberView[];
  checks?: { rule: string; outcome: string }[];
  individuality?: IndividualityView;
  ruleset: Ruleset;
};

const count = z.int().check(z.gte(0));

const memberSchema = z.object({
  patientId: z.string(),
  attended: z.boolean(),
  minutes: count,
  present: z.array(z.object({ from: timeSchema, to: timeSchema })),
  verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
  findings: z.array(findingViewSchema),
});

/** The shape of a {@link SessionView}. */
export const sessionViewSchema: z.core.$ZodType<SessionView> = z.object({
  sessionId: z.string(),
  serviceDate: dateSchema,
  start: timeSchema,
  end: timeSchema,
  minutes: count,
  attended: count,
  verdict: verdictSchema,
  service: z.object({
    code: z.nullable(z.literal('90853')),
    kind: z.enum(['group', 'not-group']),
    alternatives: z.array(
      z.object({ code: z.string(), patientId: z.exactOptional(z.string()), why: z.string() }),
    ),
  }),
  findings: z.array(findingViewSchema),
  members: z.array(memberSchema),
  checks: z.exactOptional(
    z.array(
      z.object({
        rule: z.string(),
        outcome: z.enum(['pass', 'not-applicable', ...outcomes]),
      }),
    ),
  ),
  individuality: z.exactOptional(individualityViewSchema),
  ruleset: rulesetSchema,
});
