import { billingSchema } from '../../src/claim/billing.js';
import { batchFacts, claimFacts } from '../../src/claim/claim-facts.js';
import { batchRules, claimRules } from '../../src/claim/claim-rules.js';
import { ask, type Check } from '../../src/finding/ask.js';
import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-ids.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { readSession } from '../../src/validation/read-session.js';

/** What every rule of the claims says of the small process group, and of each of its members. */
const asked = (session: Changes, billing: Changes): { findings: Finding[]; checks: Check[] } => {
  const { recorded, read } = readSession(
    change(smallProcessGroup, session),
    billingSchema,
    change(clinicBilling, billing),
    '/billing',
  );
  const { payers } = read.basis;
  const batch = batchFacts(sessionFacts(recorded, { payers, buildingClaims: true }), read.own);
  const findings: Finding[] = [];
  const checks: Check[] = [];
  for (const rule of batchRules) ask(rule, batch, {}, findings, checks);
  for (const member of batch.attending)
    for (const rule of claimRules) ask(rule, claimFacts(member, batch), {}, findings, checks);
  return { findings, checks };
};

/** What one rule of the claims finds, with some places of the session and its billing changed. */
export const claimFindingsBy = (rule: RuleId, session: Changes, billing: Changes = {}): Finding[] =>
  asked(session, billing).findings.filter((finding) => finding.rule === rule);

/** What one rule of the claims looks at, as `outcome path`. */
export const claimChecksOf = (rule: RuleId, session: Changes, billing: Changes = {}): string[] =>
  asked(session, billing)
    .checks.filter((check) => check.rule === rule)
    .map(({ outcome, path }) => `${outcome} ${path}`);
