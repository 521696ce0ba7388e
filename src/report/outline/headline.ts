import { countsOf, type Finding, holds } from '../../finding/finding.js';
import type { IndividualityReport } from '../../individuality/individuality-report.js';
import { dateText } from '../../time/date-text.js';
import type { UnbundlingReport } from '../../unbundling/unbundling-report.js';
import type { SessionReport } from '../../validation/session-report.js';
import type { ReadableReport } from '../read-report.js';
import { openFindings } from './decisions.js';
import { counted, heldAnywayWord } from './labels.js';
import { remittanceSentence } from './remittance-answers.js';

/** The line above the title. */
export const kicker = 'Group psychotherapy billing audit';

/** The title of a report, and the ID of its subject if it has one. */
export const titleOf = (report: ReadableReport): readonly [words: string, id?: string] => {
  switch (report.kind) {
    case 'session':
      return ['Session', report.sessionId];
    case 'unbundling':
      return ['Same-day services'];
    case 'individuality':
      return ['Note individuality'];
    case 'reconciliation':
      return ['Billing compared with attendance'];
    case 'remittance':
      return ['Remittances'];
  }
};

/** The subject of a report on each printed sheet: its title, ID, and date of service. */
export const sheetTitleOf = (report: ReadableReport): string => {
  const title = titleOf(report).join(' ');
  return report.kind === 'session' ? `${title}, ${dateText(report.serviceDate)}` : title;
};

const failCount = (findings: readonly Finding[]): number => countsOf(findings).fail;

const untilResolved = (fails: number, about = ''): string =>
  `until ${counted(fails, 'finding')}${about} ${fails === 1 ? 'is' : 'are'} resolved.`;

const beforeBilling = (findings: readonly Finding[]): string => {
  const { review, 'no-data': noData } = countsOf(openFindings(findings));
  return review + noData === 1
    ? '1 item needs a person’s decision or missing information before billing.'
    : `${review + noData} items need a person’s decision or missing information before billing.`;
};

const blockedSession = ({ findings, members, ...report }: SessionReport): string => {
  const fails = failCount(findings);
  if (fails > 0)
    return `Do not bill this session ${untilResolved(fails, ' about the session itself')}`;
  const held = members.filter(({ verdict }) => verdict === 'blocked');
  const blocked = held.length;
  if (blocked === 0)
    return 'Resolve the finding about an absent member before billing this session.';
  // A member recorded as attending who was never there is blocked, and is not counted as attending.
  const attended = Math.max(report.attended, blocked);
  const patients = `the ${counted(attended, 'patient')} who attended`;
  const someOf = blocked === attended ? 'any' : blocked;
  const which = attended === 1 ? patients : `${someOf} of ${patients}`;
  return held.some((member) => failCount(member.findings) > 0)
    ? `Do not bill for ${which} until the findings below are resolved.`
    : `Do not bill for ${which}: ${heldAnywayWord}.`;
};

const sessionSentence = (report: SessionReport): string => {
  const { verdict, service, members, attended } = report;
  if (service.kind === 'not-group')
    return 'Do not bill group psychotherapy: the service on record is not a group psychotherapy session.';
  if (verdict === 'blocked') return blockedSession(report);
  const all = [...report.findings, ...members.flatMap(({ findings }) => findings)];
  if (verdict === 'review' && !all.some(holds)) return `Do not bill yet: ${heldAnywayWord}.`;
  return verdict === 'review'
    ? beforeBilling(all)
    : `No rule that was checked prevents billing for the ${counted(attended, 'patient')} who attended, each on a separate claim.`;
};

const unbundlingSentence = ({ verdict, pairs, findings }: UnbundlingReport): string => {
  const unbundled = pairs.filter((pair) => pair.verdict === 'unbundled').length;
  if (unbundled > 0 && pairs.length === 1)
    return 'The two services of this pair cannot both be billed as recorded.';
  if (unbundled > 0)
    return `In ${unbundled} of ${counted(pairs.length, 'pair')}, the two services cannot both be billed as recorded.`;
  if (verdict === 'blocked')
    return `Do not bill these services ${untilResolved(failCount(findings))}`;
  if (verdict === 'review') return beforeBilling(findings);
  return pairs.length === 0
    ? 'No group service has another service on the same day that must be shown to be distinct.'
    : `Times, notes, and medical necessity show that ${counted(pairs.length, 'pair')} of services ${pairs.length === 1 ? 'is' : 'are'} distinct.`;
};

const individualitySentence = ({ verdict, notes, findings }: IndividualityReport): string => {
  const cloned = notes.filter((note) => note.verdict === 'cloned').length;
  if (cloned > 0)
    return `${cloned} of ${counted(notes.length, 'note')} would also read as true of another patient.`;
  if (verdict === 'blocked') {
    const fails = failCount(findings);
    // The notes of a session report have their findings on the members.
    return `Do not rely on these notes ${fails > 0 ? untilResolved(fails) : 'until they are corrected.'}`;
  }
  if (verdict === 'review') return 'A person must review these notes before anyone relies on them.';
  if (notes.length === 0) return 'There are no notes to compare.';
  return notes.length === 1
    ? 'The note is specific to its patient.'
    : `Each of the ${notes.length} notes is specific to its patient.`;
};

const reconciliationSentence = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'Billing matches attendance.'
    : `${counted(findings.length, 'difference')} between billing and attendance.`;

const heldText = (held: number): string =>
  held === 0 ? '' : ` ${counted(held, 'claim')} ${held === 1 ? 'is' : 'are'} held.`;

/**
 * What the verdict means, in one sentence, and how many claims are held beside a report that is not about
 * the session itself.
 */
export const verdictSentence = (report: ReadableReport, held = 0): string => {
  switch (report.kind) {
    case 'session':
      return sessionSentence(report);
    case 'unbundling':
      return `${unbundlingSentence(report)}${heldText(held)}`;
    case 'individuality':
      return `${individualitySentence(report)}${heldText(held)}`;
    case 'reconciliation':
      return `${reconciliationSentence(report.findings)}${heldText(held)}`;
    case 'remittance':
      return `${remittanceSentence(report)}${heldText(held)}`;
  }
};
