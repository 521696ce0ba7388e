import type { ClaimBatch } from '../../billing/claim-batch.js';
import {
  countsOf,
  type Finding,
  type Verdict,
  verdictOf,
  worstVerdict,
} from '../../finding/finding.js';
import { groupedBy } from '../../input/lists.js';
import type { MemberReport, SessionReport } from '../../validation/session-report.js';
import type { ReadableReport } from '../read-report.js';
import { claimFindings } from './findings.js';

// A held claim is never ready, whatever findings are stored with it.
const verdictOfClaims = ({ held }: Pick<ClaimBatch, 'held'>): Verdict =>
  worstVerdict(held.map(({ findings }) => worstVerdict(['review', verdictOf(findings)])));

/** The report of a session as it is shown beside its claims. */
export const sessionBesideClaims = (report: SessionReport, claims: ClaimBatch): SessionReport => {
  const added = claimFindings(report, claims);
  const roster = new Set(report.members.map(({ patientId }) => patientId));
  const byPatient = groupedBy(added, ({ patientId }) =>
    patientId !== undefined && roster.has(patientId) ? patientId : undefined,
  );
  const heldByPatient = groupedBy(claims.held, ({ patientId }) => patientId);
  const ofSession = added.filter(({ patientId }) => patientId === undefined);
  const ofAll = verdictOf(ofSession);
  const besideClaim = (member: MemberReport): MemberReport => {
    const { patientId, verdict } = member;
    const ofMember: Finding[] = byPatient.get(patientId) ?? [];
    const findings = [...member.findings, ...ofMember];
    if (verdict === 'absent') return { ...member, findings };
    const held = verdictOfClaims({ held: heldByPatient.get(patientId) ?? [] });
    return {
      ...member,
      findings,
      verdict: worstVerdict([verdict, ofAll, held, verdictOf(ofMember)]),
    };
  };
  const members = report.members.map(besideClaim);
  const findings = [...report.findings, ...ofSession];
  return {
    ...report,
    findings,
    members,
    verdict: worstVerdict([report.verdict, verdictOf(added), verdictOfClaims(claims)]),
    counts: countsOf([...findings, ...members.flatMap((member) => member.findings)]),
  };
};

/**
 * The report as it is shown beside its claims: with the findings that only the claims have, and never
 * ready where a claim is held.
 */
export const besideClaims = (report: ReadableReport, claims: ClaimBatch): ReadableReport =>
  report.kind === 'session'
    ? sessionBesideClaims(report, claims)
    : { ...report, verdict: worstVerdict([report.verdict, verdictOfClaims(claims)]) };
