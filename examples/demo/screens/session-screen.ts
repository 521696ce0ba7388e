import type { DeliveredService, SessionReport } from '../../../src/index.js';
import type { SessionJudgement } from '../judge.js';
import { gap, type Line, line } from '../terminal/line.js';
import { labelled } from '../terminal/wrap.js';
import { claimLines } from './claim-lines.js';
import { findingLines } from './finding-lines.js';
import { paragraph } from './headline.js';
import { memberLines } from './member-lines.js';
import { pairLines, serviceLines } from './pair-lines.js';
import { verdictInk } from './verdict-ink.js';
import { counted } from './wording.js';

const columns = 9;

const verdictLines = (report: SessionReport, groupType: string, width: number): Line[] => {
  const { verdict, sessionId, serviceDate, minutes, attended, members } = report;
  const facts = [
    `${groupType} group`,
    serviceDate,
    counted(minutes, 'minute'),
    `${attended} of ${members.length} attended`,
    `session ${sessionId}`,
  ];
  return labelled(
    { text: ` ${verdict.toUpperCase()}`, ink: verdictInk[verdict], columns },
    { text: facts.join(', ') },
    width,
  );
};

const deliveredLines = ({ kind, alternatives }: DeliveredService, width: number): Line[] => {
  if (kind === 'group') return [];
  const label = { text: '', columns };
  return [
    ...labelled(label, { text: 'This was not a group service.', ink: 'bold' }, width),
    ...alternatives.flatMap(({ code, patientId, why }) =>
      labelled(
        label,
        { text: `Perhaps ${code}${patientId === undefined ? '' : ` for ${patientId}`}: ${why}` },
        width,
      ),
    ),
  ];
};

const lookedAt = ({ report, claimFile }: SessionJudgement): string => {
  const { checks = [], ruleset } = report;
  const asked = checks.filter(({ outcome }) => outcome !== 'not-applicable').length;
  // The claim file was asked about the day, whatever the session was not told of it.
  const unasked = ruleset.notChecked.filter((area) => !claimFile || area !== 'same-day');
  const left = unasked.length > 0 ? ` Not looked at: ${unasked.join(', ')}.` : '';
  return `${counted(asked, 'question')} asked of this session.${left}`;
};

const ownFindings = ({ report, batch }: SessionJudgement) => {
  const all = [...report.findings, ...report.members.flatMap(({ findings }) => findings)];
  const known = new Set(all.map(({ rule, path }) => `${rule} ${path}`));
  // The claims' own findings are not in the report of the session.
  return [...all, ...batch.findings.filter(({ rule, path }) => !known.has(`${rule} ${path}`))];
};

const claimFileLines = ({ claimFile }: SessionJudgement, width: number): Line[] => {
  if (!claimFile) return [];
  const { services, reconciliation, unbundling } = claimFile;
  return [
    line(' The claim file, held against the roster and the day', 'bold'),
    gap,
    ...serviceLines(services, width),
    gap,
    ...(unbundling.pairs.length > 0 ? [...pairLines(unbundling.pairs, width), gap] : []),
    ...findingLines([...reconciliation.findings, ...unbundling.findings], 'the claim file', width),
  ];
};

/** A session: the verdict, each member's line, the findings, the claims, and the claim file. */
export const sessionScreen = (judged: SessionJudgement, width: number): Line[] => {
  const { report, batch, session } = judged;
  return [
    ...verdictLines(report, session.groupType, width),
    ...deliveredLines(report.service, width),
    gap,
    ...memberLines(judged, width),
    gap,
    ...findingLines(ownFindings(judged), 'the whole session', width),
    ...claimLines(batch, width),
    ...claimFileLines(judged, width),
    ...paragraph(lookedAt(judged), width),
  ];
};
