import {
  type Finding,
  type MemberReport,
  type NoteIndividuality,
  type SessionReport,
  type Verdict,
  validateGroupSession,
} from 'group-therapy-billing';
import { type NoteScorer, noteScorer, type Scored } from './note-scorer.js';
import { preparedChecks, underPayer } from './payers.js';
import type { State } from './state.js';

/** What the page says of a session. */
export interface Judgement {
  readonly report: SessionReport;
  readonly verdict: Verdict;
  /** The open note's score. */
  readonly scored: Scored | undefined;
  /** In the order of the roster. */
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

/** Judges a session as it changes: the open note at every key, all notes among each other on a pause. */
export class Judge {
  #checks: ReturnType<typeof preparedChecks> | undefined;
  #scorer: NoteScorer | undefined;
  #compared: readonly MemberReport[] = [];
  #scores: readonly NoteIndividuality[] = [];
  #told: State | undefined;

  /** The answer while somebody types. What the others' notes were found to share stands until the next pause. */
  whileTyping(state: State, scored: () => void): Judgement {
    const { whileTyping } = this.#prepare(state);
    const note = this.#scorer?.(state.session);
    scored();
    const report = validateGroupSession(underPayer(state.session, state.payer), whileTyping);
    const settled = this.#scores.find(({ noteId }) => noteId === note?.note.noteId);
    const members = report.members.map((member, place): MemberReport => {
      if (place === state.open && settled?.verdict !== note?.score.verdict) return member;
      const shared = this.#compared[place]?.findings.filter(isIndividuality) ?? [];
      if (!member.attended || shared.length === 0) return member;
      const findings = [...member.findings, ...shared];
      return { ...member, findings, verdict: worstOf(findings) };
    });
    const all = [...report.findings, ...members.flatMap(({ findings }) => findings)];
    return { report, members, scored: note, verdict: worstOf(all) };
  }

  /** The answer on a pause: everything. */
  onPause(state: State): Judgement {
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
    const told = this.#told;
    if (!this.#checks || told?.clinic !== state.clinic || told.payer !== state.payer)
      this.#checks = preparedChecks(state.clinic, state.payer);
    if (!this.#scorer || told?.open !== state.open || othersChanged(told, state))
      this.#scorer = noteScorer(state.session, state.open);
    this.#told = state;
    return this.#checks;
  }
}

const othersChanged = (before: State, after: State): boolean =>
  before.session.members.length !== after.session.members.length ||
  before.session.focus !== after.session.focus ||
  before.session.members.some(
    (member, place) => place !== after.open && member !== after.session.members[place],
  );
