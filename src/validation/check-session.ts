import { claimFacts, complexityForAll } from '../claim/claim-facts.js';
import { memberInvariants, sessionInvariants } from '../claim/invariants.js';
import { recordedClaimRules } from '../claim/recorded-claim-rules.js';
import { ask, type Check } from '../finding/ask.js';
import {
  countsOf,
  type Finding,
  type Verdict,
  verdictOf,
  worstVerdict,
} from '../finding/finding.js';
import type { ReadOptions } from '../finding/prepared-options.js';
import { rulesetOf } from '../finding/ruleset.js';
import type { Terms } from '../finding/terms.js';
import { groupCodeOf } from '../member/group-units.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import { deliveredService } from '../session/delivered-service.js';
import { sessionRules } from '../session/session-rules.js';
import { collectedFaults } from '../unbundling/read-services.js';
import { placeOfUnread, type UnreadLine } from '../unbundling/unread-line.js';
import { memberFindings } from './member-findings.js';
import type { OpenedParts } from './session-part.js';
import type { MemberReport, SessionReport } from './session-report.js';
import { placesOf } from './session-terms.js';
import { withTexts } from './text-reading.js';
import type { ValidationOptions } from './validation-options.js';

// A finding about the day's services is reported on the member it blocks.
const onMember = (findings: readonly Finding[], path: string): Finding[] =>
  findings.map(({ relatedPaths: _, ...finding }) => ({ ...finding, path }));

const attendanceOf = ({
  attendance,
  minutes,
  presence: { present },
}: MemberFacts): Pick<MemberReport, 'attended' | 'minutes' | 'present'> => {
  if (attendance === 'unknown') return { attended: null, minutes: null, present: null };
  const isKnown = minutes !== null;
  return {
    attended: attendance === 'attended',
    minutes,
    present: isKnown ? present.map(({ from, to }) => ({ from, to })) : null,
  };
};

const memberReport = (
  facts: MemberFacts,
  ofSession: Verdict,
  findings: Finding[],
  heldAnyway: readonly Finding[],
): MemberReport => {
  const { member, insured, note, renderingProvider } = facts;
  const facilitator =
    typeof renderingProvider === 'string' ? undefined : renderingProvider.facilitator;
  return {
    patientId: facts.patientId,
    ...attendanceOf(facts),
    verdict:
      facts.attendance === 'absent'
        ? 'absent'
        : worstVerdict([ofSession, verdictOf(findings), verdictOf(heldAnyway)]),
    coverage: member.coverage ?? 'insured',
    payerId: hasText(member.payerId) ? member.payerId : null,
    code: insured ? groupCodeOf(facts) : null,
    renderingProviderId: facilitator?.providerId ?? null,
    renderingNpi: facilitator?.npi ?? null,
    noteId: note?.noteId ?? null,
    heldAnyway: [...new Set(heldAnyway.map(({ rule }) => rule))],
    findings,
  };
};

const notChecked = (
  { services, individuality, reading }: ValidationOptions,
  parts: OpenedParts,
): string[] => [
  ...(services && parts.sameDayServices ? [] : ['same-day']),
  ...(individuality !== false && parts.noteComparison ? [] : ['individuality']),
  ...(parts.noteComparison ? [] : ['names-of-others']),
  ...(reading !== 'off' && parts.noteReading ? [] : ['note-reading']),
];

/** What a check of a session needs besides its options. */
export interface CheckContext {
  readonly terms: Terms;
  /** The path of the caller's options. */
  readonly optionsPath: '/options' | '/billing';
  /** The NPI of the billing provider, where claims are built. */
  readonly billingNpi?: string;
  readonly parts: OpenedParts;
  /** The lines of `services` that could not be read. */
  readonly unread: readonly UnreadLine[];
}

/** Checks a session whose input has been read: for {@link validateGroupSession} and for the claims. */
export const checkSession = (
  facts: SessionFacts,
  { basis, own }: ReadOptions<ValidationOptions>,
  { terms, optionsPath, billingNpi, parts, unread }: CheckContext,
): SessionReport => {
  const readText = own.reading === 'off' ? undefined : parts.noteReading;
  const day =
    own.services &&
    parts.sameDayServices?.(
      facts,
      {
        services: own.services,
        unread,
        path: `${optionsPath}/services`,
        ...(billingNpi === undefined ? {} : { billingNpi }),
      },
      basis,
      terms,
    );
  const checks: Check[] | undefined = (own.checks ?? true) ? [] : undefined;
  const findings: Finding[] = [];
  const readFacts = withTexts(facts, readText);
  for (const rule of sessionRules) ask(rule, readFacts, terms, findings, checks);
  const { individuality: comparison = {} } = own;
  const individuality = parts.noteComparison?.(facts, comparison, terms, checks);
  const ofSession = verdictOf(findings);
  const strict = sessionInvariants(facts, terms.settings, findings);
  const forAll = complexityForAll(facts);
  const members = facts.roster.map((member) => {
    const { path, patientId, attendance, insured } = member;
    const own = [
      ...memberFindings(member, terms, checks, readText?.note),
      ...(individuality?.findings.get(path) ?? []),
    ];
    if (attendance === 'absent' || !insured) return memberReport(member, ofSession, own, []);
    const claim = claimFacts(member, forAll);
    if (member.attended)
      for (const rule of recordedClaimRules) ask(rule, claim, terms, own, checks);
    own.push(...onMember(day?.findings.get(patientId) ?? [], path));
    const heldAnyway = [...strict, ...memberInvariants(claim, terms.settings, own)];
    return memberReport(member, ofSession, own, heldAnyway);
  });
  const { sessionId, start, end, program = 'outpatient' } = facts.recorded;
  const all = [...findings, ...members.flatMap((member) => member.findings)];
  return {
    kind: 'session',
    sessionId,
    serviceDate: facts.serviceDate,
    start: start ?? null,
    end: end ?? null,
    minutes: facts.minutes,
    attended: facts.patientsAttended,
    groupType: facts.groupType,
    program,
    verdict: worstVerdict([
      ofSession,
      ...members.map(({ verdict, findings: own }) =>
        verdict === 'absent' ? verdictOf(own) : verdict,
      ),
    ]),
    counts: countsOf(all),
    service: deliveredService(facts),
    findings,
    members,
    ...collectedFaults({ unread }, own),
    ...(checks ? { checks } : {}),
    ...(individuality?.report ? { individuality: individuality.report } : {}),
    unusedDecisions: terms.unused(all, () => [...placesOf(facts), ...unread.map(placeOfUnread)]),
    ruleset: rulesetOf(
      basis,
      facts.roster.map(({ policy }) => policy),
      { ncci: day?.ncci, notChecked: [...notChecked(own, parts), ...(day?.notChecked ?? [])] },
    ),
  };
};
