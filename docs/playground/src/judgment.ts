import {
  buildPerPatientClaims,
  type ClaimBatch,
  type Finding,
  type MemberReport,
  type SessionReport,
  type Verdict,
  validateGroupSession,
} from 'group-therapy-billing';
import { withClaims } from 'group-therapy-billing/report';
import { type NoteScorer, noteScorer, type ScoredNote } from './note-score.js';
import { billingUnder, preparedChecks, underPayer } from './payers.js';
import type { State } from './state.js';

/** The answer on a session. */
export interface Judgment {
  /** With the findings that only the claims have: no member whose claim is held is ready. */
  readonly report: SessionReport;
  /** The open note with its score. */
  readonly scored: ScoredNote | undefined;
}

/** The complete answer, with the claims. */
export interface SettledJudgment extends Judgment {
  readonly batch: ClaimBatch;
}

const weights: Readonly<Record<Finding['outcome'], Verdict>> = {
  fail: 'blocked',
  review: 'review',
  'no-data': 'review',
  advice: 'ready',
};

const worstOf = (findings: readonly Finding[]): Verdict => {
  const verdicts = findings.map(({ outcome }) => weights[outcome]);
  if (verdicts.includes('blocked')) return 'blocked';
  return verdicts.includes('review') ? 'review' : 'ready';
};

const worse = (one: MemberReport['verdict'], other: Verdict): MemberReport['verdict'] =>
  one === 'absent' || one === 'blocked' || other === 'ready' ? one : other;

const isOfClaim = ({ rule }: Finding): boolean => rule.startsWith('claim/');

const isIndividuality = ({ rule }: Finding): boolean => rule === 'note/individuality';

/** Checks a session as it changes: the open note on every keystroke, all notes with one another on a pause. */
export class Judge {
  #checks: ReturnType<typeof preparedChecks> | undefined;
  #scorer: NoteScorer | undefined;
  #compared: readonly MemberReport[] = [];
  #batch: ClaimBatch | undefined;
  #previous: State | undefined;

  /** The answer during typing. Findings on what the other notes share stay until the next pause. */
  whileTyping(state: State, scored: () => void): Judgment {
    const { whileTyping } = this.#prepare(state);
    const note = this.#scorer?.(state.session);
    scored();
    const report = validateGroupSession(underPayer(state.session, state.payer), whileTyping);
    const members = report.members.map((member, index): MemberReport => {
      const shared =
        index === state.open
          ? (note?.findings ?? [])
          : (this.#compared[index]?.findings.filter(isIndividuality) ?? []);
      if (!member.attended || shared.length === 0) return member;
      const findings = [...member.findings, ...shared];
      return { ...member, findings, verdict: worse(member.verdict, worstOf(shared)) };
    });
    const all = [...report.findings, ...members.flatMap(({ findings }) => findings)];
    const compared = { ...report, members, verdict: worstOf(all) };
    return { report: this.#batch ? withClaims(compared, this.#batch) : compared, scored: note };
  }

  /** The complete answer, on a pause. */
  onPause(state: State): SettledJudgment {
    const { onPause } = this.#prepare(state);
    const session = underPayer(state.session, state.payer);
    const checked = validateGroupSession(session, onPause);
    const batch = buildPerPatientClaims(
      session,
      billingUnder(state.clinic, state.payer, state.decisions),
    );
    this.#compared = checked.members;
    // What holds a claim may be mended by the next keystroke; what only the claims know is not.
    this.#batch = { ...batch, held: [], findings: batch.findings.filter(isOfClaim) };
    return { report: withClaims(checked, batch), batch, scored: this.#scorer?.(state.session) };
  }

  #prepare(state: State) {
    const previous = this.#previous;
    if (
      !this.#checks ||
      previous?.clinic !== state.clinic ||
      previous.payer !== state.payer ||
      previous.decisions !== state.decisions
    )
      this.#checks = preparedChecks(state.clinic, state.payer, state.decisions);
    if (!this.#scorer || previous?.open !== state.open || othersChanged(previous, state))
      this.#scorer = noteScorer(state.session, state.open);
    this.#previous = state;
    return this.#checks;
  }
}

const othersChanged = (before: State, after: State): boolean =>
  before.session.members.length !== after.session.members.length ||
  before.session.focus !== after.session.focus ||
  before.session.members.some(
    (member, index) => index !== after.open && member !== after.session.members[index],
  );
