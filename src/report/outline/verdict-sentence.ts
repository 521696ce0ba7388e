import type { AnyReport } from '../read-report.js';
import type { FindingView } from '../views/finding-view.js';
import type { IndividualityView } from '../views/individuality-view.js';
import type { SessionView } from '../views/session-view.js';
import type { UnbundlingView } from '../views/unbundling-view.js';
import { outcomeCounts } from './finding-groups.js';
import { counted } from './wording.js';

const open = (findings: readonly FindingView[]): number => {
  const { review, 'no-data': noData } = outcomeCounts(findings);
  return review + noData;
};

const beforeBilling = (points: number): string =>
  points === 1
    ? '1 point needs a person’s decision, or something that is missing, before this is billed.'
    : `${points} points need a person’s decision, or something that is missing, before this is billed.`;

const blockedSession = ({ findings, members, attended }: SessionView): string => {
  const fails = outcomeCounts(findings).fail;
  if (fails > 0)
    return `Do not bill this session as it stands: ${counted(fails, 'finding')} about the session itself must be resolved first.`;
  const blocked = members.filter(({ verdict }) => verdict === 'blocked').length;
  if (blocked === 0)
    return 'A finding about a member who was absent must be resolved before this session is billed.';
  const whom = blocked === attended ? 'any' : blocked;
  return `Do not bill ${whom} of the ${counted(attended, 'patient')} who attended as it stands: the findings below must be resolved first.`;
};

const sessionSentence = (report: SessionView): string => {
  const { verdict, service, members, attended } = report;
  if (service.kind === 'not-group')
    return 'Do not bill group psychotherapy: what is recorded was not a group psychotherapy session.';
  if (verdict === 'blocked') return blockedSession(report);
  const all = [...report.findings, ...members.flatMap(({ findings }) => findings)];
  return verdict === 'review'
    ? beforeBilling(open(all))
    : `Nothing that was checked stands in the way of billing the ${counted(attended, 'patient')} who attended, each on a claim of their own.`;
};

const unbundlingSentence = ({ verdict, pairs, findings }: UnbundlingView): string => {
  const unbundled = pairs.filter((pair) => pair.verdict === 'unbundled').length;
  if (unbundled > 0 && pairs.length === 1)
    return 'The two services of this pair cannot both be billed as they stand.';
  if (unbundled > 0)
    return `${unbundled} of ${counted(pairs.length, 'pair')} of services cannot both be billed as they stand.`;
  if (verdict === 'blocked')
    return `Do not bill these services as they stand: ${counted(outcomeCounts(findings).fail, 'finding')} must be resolved first.`;
  if (verdict === 'review') return beforeBilling(open(findings));
  return pairs.length === 0
    ? 'No group service shares its day with another service that would have to be told apart from it.'
    : `Times, notes and necessity show ${counted(pairs.length, 'pair')} of services as distinct.`;
};

const individualitySentence = ({ verdict, notes, findings }: IndividualityView): string => {
  const cloned = notes.filter((note) => note.verdict === 'cloned').length;
  if (cloned > 0)
    return `${cloned} of ${counted(notes.length, 'note')} would read as true of another patient.`;
  if (verdict === 'blocked')
    return `${counted(outcomeCounts(findings).fail, 'finding')} must be resolved before these notes can stand.`;
  return verdict === 'review'
    ? 'A person should look at these notes before they are relied on.'
    : `Each of the ${counted(notes.length, 'note')} reads as its own patient’s.`;
};

const reconciliationSentence = (findings: readonly FindingView[]): string =>
  findings.length === 0
    ? 'What was billed agrees with who was in the room.'
    : `${counted(findings.length, 'difference')} between what was billed and who was in the room.`;

/** What the verdict comes to, in one sentence. */
export const verdictSentence = ({ kind, report }: AnyReport): string => {
  switch (kind) {
    case 'session':
      return sessionSentence(report);
    case 'unbundling':
      return unbundlingSentence(report);
    case 'individuality':
      return individualitySentence(report);
    case 'reconciliation':
      return reconciliationSentence(report.findings);
  }
};
