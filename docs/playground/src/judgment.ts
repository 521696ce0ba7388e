import {
  type Finding,
  type MemberReport,
  type NoteIndividuality,
  type SessionReport,
  type Verdict,
  validateGroupSession,
} from 'group-therapy-billing';
import { type NoteScorer, noteScorer, type ScoredNote } from './note-score.js';
import { preparedChecks, underPayer } from './payers.js';
import type { State } from './state.js';

/** The answer on a session. */
export interface Judgment {
  readonly report: SessionReport;
  readonly verdict: Verdict;
  /** The open note with its score. */
  readonly scored: ScoredNote | undefined;
  /** In roster order. */
  readonly members: readonly MemberReport[];
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

const isIndividuality = ({ rule }: Finding): boolean => rule === 'note/individuality';

/** Checks a session as it changes: the open note on every keystroke, all notes with one another on a pause. */
export class Judge {
  #checks: ReturnType<typeof preparedChecks> | undefined;
  #scorer: NoteScorer | undefined;
  #compared: readonly MemberReport[] = [];
  #scores: readonly NoteIndividuality[] = [];
  #previous: State | undefined;

  /** The answer during typing. Findings on what the other notes share stay until the next pause. */
  whileTyping(state: State, scored: () => void): Judgment {
    const { whileTyping } = this.#prepare(state);
    const note = this.#scorer?.(state.session);
    scored();
    const report = validateGroupSession(underPayer(state.session, state.payer), whileTyping);
    const settled = this.#scores.find(({ noteId }) => noteId === note?.note.noteId);
    const members = report.members.map((member, index): MemberReport => {
      if (index === state.open && settled?.verdict !== note?.score.verdict) return member;
      const shared = this.#compared[index]?.findings.filter(isIndividuality) ?? [];
      if (!member.attended || shared.length === 0) return member;
      const findings = [...member.findings, ...shared];
      return { ...member, findings, verdict: worstOf(findings) };
    });
    const all = [...report.findings, ...members.flatMap(({ findings }) => findings)];
    return { report, members, scored: note, verdict: worstOf(all) };
  }

  /** The complete answer, on a pause. */
  onPause(state: State): Judgment {
    const { onPause } = this.#prepare(state);
    const report = validateGroupSession(underPayer(state.session, state.payer), onPause);
    this.#compared = report.members;
    this.#scores = report.individuality?.notes ?? [];
    return {
      report,
      verdict: report.verdict,
      scored: this.#scorer?.(state.session),
      members: report.members,
    };
  }

  #prepare(state: State) {
    const previous = this.#previous;
    if (!this.#checks || previous?.clinic !== state.clinic || previous.payer !== state.payer)
      this.#checks = preparedChecks(state.clinic, state.payer);
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
