import type { DeliveredService, SessionReport } from '../../../src/index.js';
import type { SessionJudgment } from '../judge.js';
import { gap, type Line, line } from '../terminal/line.js';
import { labeled, paragraph, wrap } from '../terminal/wrap.js';
import { claimLines } from './claim-lines.js';
import { findingLines } from './finding-lines.js';
import { memberLines } from './member-lines.js';
import { pairLines, serviceLines } from './services-screen.js';
import { counted, dateText, uncheckedWords, verdictInk } from './wording.js';

const columns = 9;

const verdictLines = (report: SessionReport, groupType: string, width: number): Line[] => {
  const { verdict, sessionId, serviceDate, minutes, attended, members } = report;
  const facts = [
    `${groupType} group`,
    dateText(serviceDate),
    minutes === null ? 'times not recorded' : counted(minutes, 'minute'),
    `${attended} of ${members.length} attended`,
    `session ${sessionId}`,
  ];
  return labeled(
    { text: ` ${verdict.toUpperCase()}`, ink: verdictInk[verdict], columns },
    { text: facts.join(', ') },
    width,
  );
};

const deliveredLines = ({ kind, alternatives }: DeliveredService, width: number): Line[] => {
  if (kind === 'group') return [];
  const label = { text: '', columns };
  return [
    ...labeled(label, { text: 'This was not group psychotherapy.', ink: 'bold' }, width),
    ...alternatives.flatMap(({ code, patientId, why }) =>
      labeled(
        label,
        {
          text: `Possible code: ${code}${patientId === undefined ? '' : ` for ${patientId}`}. ${why}`,
        },
        width,
      ),
    ),
  ];
};

const checksText = ({ report, claimFile }: SessionJudgment): string => {
  const applicable = (report.checks ?? []).filter(({ outcome }) => outcome !== 'not-applicable');
  const unchecked = uncheckedWords(report, claimFile !== undefined);
  const note = unchecked.length > 0 ? ` Not checked: ${unchecked.join(', ')}.` : '';
  return `${counted(applicable.length, 'check')} of this session.${note}`;
};

const ownFindings = ({ report }: SessionJudgment) => [
  ...report.findings,
  ...report.members.flatMap(({ findings }) => findings),
];

const claimFileLines = ({ claimFile }: SessionJudgment, width: number): Line[] => {
  if (!claimFile) return [];
  const { services, reconciliation, unbundling } = claimFile;
  return [
    ...wrap(
      'The claim file, compared with the roster and with the other services of the day',
      width - 1,
    ).map((text) => line(` ${text}`, 'bold')),
    gap,
    ...serviceLines(services, width),
    gap,
    ...(unbundling.pairs.length > 0 ? [...pairLines(unbundling.pairs, width), gap] : []),
    ...findingLines([...reconciliation.findings, ...unbundling.findings], 'the claim file', width),
  ];
};

/** A session: the verdict, a row for each member, the findings, the claims and the claim file. */
export const sessionScreen = (judged: SessionJudgment, width: number): Line[] => {
  const { report, batch } = judged;
  return [
    ...verdictLines(report, report.groupType, width),
    ...deliveredLines(report.service, width),
    gap,
    ...memberLines(judged, width),
    gap,
    ...findingLines(ownFindings(judged), 'the whole session', width),
    ...claimLines(batch, width),
    ...claimFileLines(judged, width),
    ...paragraph(checksText(judged), width),
  ];
};
