import type { Finding, Verdict } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-ids.js';
import { groupedByEach } from '../input/lists.js';
import type { ReconciledClaim } from './reconciled-claim.js';

/** What a report on a session says about its claims: a `SessionReport` is one. */
export interface ReportedSession {
  sessionId: string;
  serviceDate: string;
  service: { code?: string | null };
  findings: Pick<Finding, 'rule' | 'outcome'>[];
  members: {
    patientId: string;
    verdict: Verdict | 'absent';
    code?: string | null;
    findings: Pick<Finding, 'rule' | 'outcome'>[];
  }[];
}

/** What the report says about the patient of one claim. */
export interface ReportedMember {
  readonly verdict: Verdict | 'absent';
  /** The rules of the session's and the member's findings, without advice. */
  readonly rules: ReadonlySet<RuleId>;
}

interface Entry {
  readonly session: ReportedSession;
  readonly member: ReportedSession['members'][number];
}

/** Looks up the report on the session that a claim bills. */
export class SessionAnswers {
  readonly #entries: ReadonlyMap<string, readonly Entry[]>;

  constructor(reports: readonly ReportedSession[]) {
    const entries = reports.flatMap((session) =>
      session.members.map((member) => ({ session, member })),
    );
    this.#entries = groupedByEach(entries, ({ session, member }) => [
      JSON.stringify(['session', session.sessionId, member.patientId]),
      ...[...new Set([member.code, session.service.code])].map((code) =>
        JSON.stringify(['day', member.patientId, session.serviceDate, code]),
      ),
    ]);
  }

  /** By the session of the claim, else by patient, date, and code; `undefined` if none fits, or several do. */
  of({ source, patientId, lines }: ReconciledClaim): ReportedMember | undefined {
    const keys = source
      ? [JSON.stringify(['session', source.sessionId, patientId])]
      : lines.map(({ serviceDate, code }) => JSON.stringify(['day', patientId, serviceDate, code]));
    const found = [...new Set(keys.flatMap((key) => this.#entries.get(key) ?? []))];
    const [only] = found;
    if (!only || found.length > 1) return undefined;
    const findings = [...only.session.findings, ...only.member.findings];
    return {
      verdict: only.member.verdict,
      rules: new Set(
        findings.filter(({ outcome }) => outcome !== 'advice').map(({ rule }) => rule),
      ),
    };
  }
}
