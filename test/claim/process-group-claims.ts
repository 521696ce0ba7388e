import { type Billing, billingSchema } from '../../src/billing/billing.js';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import type { ClaimBatch } from '../../src/billing/claim-batch.js';
import { billedClaimFacts, claimFacts, complexityForAll } from '../../src/claim/claim-facts.js';
import { batchRules, claimRules } from '../../src/claim/claim-rules.js';
import { recordedClaimRules } from '../../src/claim/recorded-claim-rules.js';
import { ask, type Check } from '../../src/finding/ask.js';
import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { readSession } from '../../src/validation/read-session.js';
import { termsOf } from '../finding/made-up.js';

const changed = (session: Changes, billing: Changes): [GroupSession, Billing] => [
  change(smallProcessGroup, session),
  change(clinicBilling, billing),
];

/** The claims of the small process group, with changes to the session and its billing. */
export const batchOf = (session: Changes = {}, billing: Changes = {}): ClaimBatch =>
  buildPerPatientClaims(...changed(session, billing));

/** Each patient whose claim is held, with the rules that hold it: those of the session first. */
export const heldBy = (session: Changes, billing: Changes = {}): [string, string[]][] =>
  batchOf(session, billing).held.map(({ patientId, heldBy: { session: shared, member } }) => [
    patientId,
    [...shared, ...member],
  ]);

const askClaimRules = (session: Changes, billing: Changes) => {
  const [given, terms] = changed(session, billing);
  const { recorded, read } = readSession(given, billingSchema, terms, '/billing');
  const { payers } = read.basis;
  const facts = sessionFacts(recorded, { payers });
  const batch = { ...facts, billing: read.own };
  const findings: Finding[] = [];
  const checks: Check[] = [];
  for (const rule of batchRules) ask(rule, batch, termsOf(), findings, checks);
  for (const member of facts.attending) {
    const claim = claimFacts(member, complexityForAll(facts));
    for (const rule of recordedClaimRules) ask(rule, claim, termsOf(), findings, checks);
    const billed = billedClaimFacts(claim, read.own, payers);
    for (const rule of claimRules) ask(rule, billed, termsOf(), findings, checks);
  }
  return { findings, checks };
};

/** The findings of one claim rule on the small process group, with changes to the session and its billing. */
export const claimFindingsBy = (rule: RuleId, session: Changes, billing: Changes = {}): Finding[] =>
  askClaimRules(session, billing).findings.filter((finding) => finding.rule === rule);

/** The checks of one claim rule on the small process group, as `outcome path`. */
export const claimChecksOf = (rule: RuleId, session: Changes, billing: Changes = {}): string[] =>
  askClaimRules(session, billing)
    .checks.filter((check) => check.rule === rule)
    .map(({ outcome, path }) => `${outcome} ${path}`);

/** Changes that request interactive complexity for the members at these indexes. */
export const withComplexity = (...memberIndexes: number[]): Changes =>
  Object.fromEntries(
    memberIndexes.map((memberIndex) => [
      `/members/${memberIndex}/interactiveComplexity`,
      'Interpreter in the room',
    ]),
  );

/** Changes that make the payer require another code, with this basis for its units. */
export const withPayerCode = (code: string, units: unknown): Changes => ({
  '/payers/0/code': code,
  '/payers/0/units': units,
});
