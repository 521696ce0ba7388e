import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { GroupSession } from '../../src/record/group-session.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import { harborHealth } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { SessionReport } from '../../src/validation/session-report.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

/** The report on a session, under these policies. */
export const reportOn = (session: GroupSession, payers?: PayerPolicy[]): SessionReport =>
  validateGroupSession(session, { individuality: false, ...(payers ? { payers } : {}) });

/** The findings of one rule: the session's own first, then its members'. */
export const findingsBy = (
  rule: RuleId,
  session: GroupSession,
  payers?: PayerPolicy[],
): Finding[] => {
  const { findings, members } = reportOn(session, payers);
  return [...findings, ...members.flatMap((member) => member.findings)].filter(
    (finding) => finding.rule === rule,
  );
};

/** The findings of one rule, as `outcome reason path`. */
export const answersOf = (rule: RuleId, session: GroupSession, payers?: PayerPolicy[]): string[] =>
  findingsBy(rule, session, payers).map(
    ({ outcome, reason, path }) => `${outcome} ${reason} ${path}`,
  );

/** The reason and the params of a rule’s first finding. */
export const firstOf = (
  rule: RuleId,
  session: GroupSession,
  payers?: PayerPolicy[],
): [reason: string | undefined, params: Finding['params'] | undefined] => {
  const [finding] = findingsBy(rule, session, payers);
  return [finding?.reason, finding?.params];
};

/** The checks of one rule, as `outcome path`. */
export const checksOf = (rule: RuleId, session: GroupSession, payers?: PayerPolicy[]): string[] =>
  (reportOn(session, payers).checks ?? [])
    .filter((check) => check.rule === rule)
    .map(({ outcome, path }) => `${outcome} ${path}`);

/** The small process group with some values changed. */
export const group = (changes: Changes): GroupSession => change(smallProcessGroup, changes);

/** The policy of the small process group's payer, with these terms. */
export const policy = (terms: Partial<PayerPolicy>): PayerPolicy[] => [
  { ...harborHealth, ...terms },
];

/** Presence on the evening of the small process group, which takes place from 18:30:00 to 19:45:00. */
export const presence = (
  ...stretches: (readonly [from: string, to: string])[]
): { from: string; to: string }[] =>
  stretches.map(([from, to]) => ({
    from: `2026-03-04T${from}-05:00`,
    to: `2026-03-04T${to}-05:00`,
  }));
