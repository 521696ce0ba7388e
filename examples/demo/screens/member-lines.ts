import type { ClaimBatch, Finding, GroupSession, MemberReport } from '../../../src/index.js';
import type { SessionJudgment } from '../judge.js';
import type { Line, Span } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { clockSpan, money, notBilledWord, verdictInk, worstFirst } from './wording.js';

const scoreColumn: Column = { heading: 'Score', align: 'right' };
const presentColumn: Column = { heading: 'Present' };

/** A narrower screen has no room for times and scores: the reason says what they mean for the claim. */
const widthForAll = 80;

const columns: readonly Column[] = [
  { heading: 'Patient', shrinks: true },
  { heading: 'Min', align: 'right' },
  presentColumn,
  scoreColumn,
  { heading: 'Verdict' },
  { heading: 'Reason' },
];

const presence = ({ present }: MemberReport, session: GroupSession): string =>
  (present ?? []).map(({ from, to }) => clockSpan(from, to, session)).join(', ');

const worstReason = (findings: readonly Finding[]): string | undefined => {
  const [worst, ...others] = worstFirst(findings).filter(
    ({ outcome, decided }) => outcome !== 'advice' && decided?.decision !== 'accept',
  );
  if (!worst) return undefined;
  const rules = new Set(others.map(({ rule }) => rule));
  rules.delete(worst.rule);
  const topic = worst.rule.slice(worst.rule.indexOf('/') + 1);
  return `${topic}: ${worst.reason}${rules.size > 0 ? ` +${rules.size}` : ''}`;
};

const claimOf = ({ claims }: ClaimBatch, { patientId }: MemberReport): string | undefined => {
  const claim = claims.find((one) => one.patientId === patientId);
  return claim && `claim of ${money(claim.totalChargeCents)}`;
};

const reasonOf = (member: MemberReport, { report, batch }: SessionJudgment): Span => {
  const own = worstReason(member.findings);
  if (member.verdict === 'absent') return { text: own ?? 'no claim', ink: 'dim' };
  const notBilled = batch.notBilled.find(({ patientId }) => patientId === member.patientId);
  if (notBilled) return { text: `no claim: ${notBilledWord[notBilled.reason]}`, ink: 'dim' };
  const claimed = claimOf(batch, member);
  if (claimed !== undefined) return { text: own ? `${claimed}; ${own}` : claimed };
  return { text: worstReason([...member.findings, ...report.findings]) ?? 'held' };
};

// One score for each roster entry, if notes were compared.
const scoresOf = ({ report, session }: SessionJudgment): string[] | undefined => {
  if (!report.individuality) return undefined;
  const scores = new Map(report.individuality.notes.map(({ noteId, score }) => [noteId, score]));
  return session.members.map(({ note }) => (note ? String(scores.get(note.noteId) ?? '') : ''));
};

/**
 * A row for each entry of the roster: when the member was present, how individual the note is from 0 to 100,
 * the verdict and its reason.
 */
export const memberLines = (judged: SessionJudgment, width: number): Line[] => {
  const { report, session } = judged;
  const hasTimes = width >= widthForAll;
  const scores = hasTimes ? scoresOf(judged) : undefined;
  return table(
    columns.filter(
      (column) => (scores || column !== scoreColumn) && (hasTimes || column !== presentColumn),
    ),
    report.members.map((member, index) => [
      { text: member.patientId },
      { text: member.attended ? String(member.minutes ?? '') : '' },
      ...(hasTimes ? [{ text: presence(member, session) }] : []),
      ...(scores ? [{ text: scores[index] ?? '' }] : []),
      { text: member.verdict, ink: verdictInk[member.verdict] },
      reasonOf(member, judged),
    ]),
    width,
  );
};
