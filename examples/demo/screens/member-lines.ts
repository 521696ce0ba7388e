import type { ClaimBatch, Finding, GroupSession, MemberReport } from '../../../src/index.js';
import type { SessionJudgement } from '../judge.js';
import type { Ink, Line, Span } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { verdictInk, worstFirst } from './verdict-ink.js';
import { money, wallClock } from './wording.js';

const ownColumn: Column = { heading: 'Own %', align: 'right' };

const columns: readonly Column[] = [
  { heading: 'Patient', shrinks: true },
  { heading: 'Min', align: 'right' },
  { heading: 'Present' },
  ownColumn,
  { heading: 'Verdict' },
  { heading: 'What decides' },
];

const presence = ({ present }: MemberReport, session: GroupSession): string =>
  present.map(({ from, to }) => `${wallClock(from, session)}-${wallClock(to, session)}`).join(', ');

const word = (findings: readonly Finding[]): string | undefined => {
  const [worst, ...others] = worstFirst(findings).filter(({ outcome }) => outcome !== 'advice');
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

const decides = (member: MemberReport, batch: ClaimBatch): Span => {
  const own = word(member.findings);
  if (!member.attended) return { text: own ?? 'no claim', ink: 'dim' };
  const notBilled = batch.notBilled.find(({ patientId }) => patientId === member.patientId);
  if (notBilled) return { text: `no claim: ${notBilled.reason}`, ink: 'dim' };
  const claimed = claimOf(batch, member);
  if (claimed !== undefined) return { text: own ? `${claimed}; ${own}` : claimed };
  if (own) return { text: own };
  const held = batch.held.find(({ patientId }) => patientId === member.patientId);
  return { text: `held by ${word(held?.findings ?? []) ?? 'the session'}` };
};

// A note that is ready does not make a claim that is: green is for what goes out.
const inkOf = ({ verdict, patientId }: MemberReport, { held }: ClaimBatch): { ink?: Ink } =>
  verdict === 'ready' && held.some((one) => one.patientId === patientId)
    ? {}
    : { ink: verdictInk[verdict] };

// By place on the roster: one score for each note that stands there, where notes were compared.
const ownShares = ({ report, session }: SessionJudgement): string[] | undefined => {
  if (!report.individuality) return undefined;
  const scores = new Map(report.individuality.notes.map(({ noteId, score }) => [noteId, score]));
  return session.members.map(({ note }) => String(scores.get(note?.noteId ?? '') ?? ''));
};

/**
 * A line for each entry of the roster: who was there when, how much of the note is that member's
 * own, the verdict, and what decided.
 */
export const memberLines = (judged: SessionJudgement, width: number): Line[] => {
  const { report, batch, session } = judged;
  const own = ownShares(judged);
  return table(
    own ? columns : columns.filter((column) => column !== ownColumn),
    report.members.map((member, place) => [
      { text: member.patientId },
      { text: member.attended ? String(member.minutes) : '' },
      { text: presence(member, session) },
      ...(own ? [{ text: own[place] ?? '' }] : []),
      { text: member.verdict, ...inkOf(member, batch) },
      decides(member, batch),
    ]),
    width,
  );
};
