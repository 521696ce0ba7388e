import { type Finding, type Verdict, verdictOf, worstVerdict } from '../finding/finding.js';
import { InputError, type InputFault } from '../finding/input-error.js';
import { ask, type Check, type RuleSettings } from '../finding/inquiry.js';
import { tryInput } from '../finding/read-input.js';
import type { Rule } from '../finding/rule.js';
import type { Ruleset } from '../finding/ruleset.js';
import { memberRules } from '../member/member-rules.js';
import { attendingNoteRules, noteRules, rosterNoteRules } from '../note/note-rules.js';
import {
  type PreparedOptions,
  type ReadOptions,
  readOptions,
} from '../options/prepared-options.js';
import { type GroupSession, groupSessionSchema } from '../session/group-session.js';
import { hasNote, type MemberFacts } from '../session/member-facts.js';
import { type SessionFacts, sessionFacts } from '../session/session-facts.js';
import {
  attendingSessionRules,
  rosterSessionRules,
  sessionRules,
} from '../session/session-rules.js';
import { version } from '../version.js';
import { deliveredService } from './delivered-service.js';
import type { MemberReport, SessionReport } from './session-report.js';
import { type ValidationOptions, validationOptionsSchema } from './validation-options.js';

const rosterRules: readonly Rule<MemberFacts>[] = [...rosterSessionRules, ...rosterNoteRules];

const attendingRules: readonly Rule<MemberFacts>[] = [
  ...attendingSessionRules,
  ...memberRules,
  ...attendingNoteRules,
];

const memberFindings = (
  facts: MemberFacts,
  settings: RuleSettings,
  checks: Check[] | undefined,
): Finding[] => {
  const findings: Finding[] = [];
  for (const rule of rosterRules) ask(rule, facts, settings, findings, checks);
  if (!facts.attended) return findings;
  for (const rule of attendingRules) ask(rule, facts, settings, findings, checks);
  if (hasNote(facts)) for (const rule of noteRules) ask(rule, facts, settings, findings, checks);
  return findings;
};

const memberReport = (facts: MemberFacts, findings: Finding[]): MemberReport => ({
  patientId: facts.patientId,
  attended: facts.attended,
  minutes: facts.minutes,
  present: facts.present.map(({ from, to }) => ({ from, to })),
  verdict: facts.attended ? verdictOf(findings) : 'absent',
  findings,
});

/** Checks a session that has been read; the work of {@link validateGroupSession}. */
export const checkSession = (
  facts: SessionFacts,
  { basis, own }: ReadOptions<ValidationOptions>,
): SessionReport => {
  const checks: Check[] | undefined = (own.checks ?? true) ? [] : undefined;
  const findings: Finding[] = [];
  for (const rule of sessionRules) ask(rule, facts, basis.settings, findings, checks);
  const members = facts.roster.map((member) =>
    memberReport(member, memberFindings(member, basis.settings, checks)),
  );
  return {
    sessionId: facts.session.sessionId,
    serviceDate: facts.serviceDate,
    start: facts.session.start,
    end: facts.session.end,
    minutes: facts.minutes,
    attended: facts.patientsAttended,
    verdict: verdictOfSession(findings, members),
    service: deliveredService(facts),
    findings,
    members,
    ...(checks ? { checks } : {}),
    ruleset: rulesetOf(facts, basis.settings, own),
  };
};

const verdictOfSession = (own: Finding[], members: readonly MemberReport[]): Verdict =>
  worstVerdict([verdictOf(own), ...members.map(({ findings }) => verdictOf(findings))]);

const rulesetOf = (
  { roster, payersGiven }: SessionFacts,
  settings: RuleSettings,
  { services, individuality }: ValidationOptions,
): Ruleset => {
  const used = new Map(
    roster.flatMap(({ policy }) => (policy ? [[policy.payerId, policy.effective.from]] : [])),
  );
  return {
    version,
    policies: [...used].map(([payerId = '', from = '']) => ({ payerId, from })),
    overrides: { ...settings },
    notChecked: [
      ...(payersGiven ? [] : ['payer-policies']),
      ...(services ? [] : ['same-day']),
      ...(individuality === false ? ['individuality'] : []),
    ],
  };
};

/**
 * Was this a billable group session, and is each member's note defensible?
 *
 * @param session What happened in the room, and what the charts say of it.
 * @param options Payer policies, settings of rules, same-day services; plain or prepared.
 * @throws {@link InputError} where the input is malformed; a fault of billing is a finding.
 */
export const validateGroupSession = (
  session: GroupSession,
  options: ValidationOptions | PreparedOptions = {},
): SessionReport => {
  const faults: InputFault[] = [];
  const scene = tryInput(groupSessionSchema, session, '', faults);
  const read = readOptions(validationOptionsSchema, options, '/options', faults);
  if (!scene || !read || faults.length > 0) throw new InputError(faults);
  return checkSession(sessionFacts(scene, { payers: read.basis.payers }), read);
};
