import { outcomes } from '../../finding/finding.js';
import { dateText } from '../../time/date-text.js';
import type { SessionReport } from '../../validation/session-report.js';
import { type Attendance, attendanceOf } from '../outline/attendance-timeline.js';
import { timesText } from '../outline/clock.js';
import { outcomeCounts } from '../outline/findings.js';
import { counted, otherCodesCaption, outcomeWord, verdictWord } from '../outline/labels.js';
import { code, inline, list, table } from './text.js';

const alternatives = ({ service }: SessionReport): string[] =>
  service.alternatives.length === 0
    ? []
    : [
        `${otherCodesCaption}:`,
        table(
          ['Code', 'Patient', 'Why'],
          service.alternatives.map(({ code: alternative, patientId, why }) => [
            code(alternative),
            patientId === undefined ? 'All' : code(patientId),
            inline(why),
          ]),
        ),
      ];

const facts = (report: SessionReport): string[] => [
  '## Session',
  list([
    `Date of service: ${dateText(report.serviceDate)}`,
    `Time: ${timesText(report.start, report.end)}`,
    `Duration: ${counted(report.minutes, 'minute')}`,
    `Attended: ${report.attended} of ${report.members.length} on the roster`,
    `Service: ${report.service.code === null ? 'not group psychotherapy' : `group psychotherapy, ${code(report.service.code)}`}`,
  ]),
  ...alternatives(report),
];

const headcount = ({ tooFew, minimum }: Attendance): string[] => {
  if (minimum === undefined) return [];
  if (tooFew.length === 0) return [`Always ${minimum} or more patients present.`];
  return [
    `Fewer than ${minimum} patients present, which is not group time:\n\n${list(
      tooFew.map(
        ({ times, present, minutes }) =>
          `${times}: ${present === 0 ? 'no one' : counted(present, 'patient')}, ${counted(minutes, 'minute')}`,
      ),
    )}`,
  ];
};

const presence = (attendance: Attendance): string[] => [
  table(
    ['Patient', 'Present', 'Remark'],
    attendance.lines.map(({ patientId, attended, times, remark }) => [
      code(patientId),
      attended ? times || 'no valid times recorded' : 'absent',
      remark || '–',
    ]),
  ),
  ...headcount(attendance),
];

const attendanceLines = (report: SessionReport): string[] => {
  const attendance = attendanceOf(report);
  return [
    '## Attendance',
    ...(attendance ? presence(attendance) : ['The session does not end after it starts.']),
  ];
};

const members = ({ members: roster, individuality }: SessionReport): string[] => {
  const scores = new Map(individuality?.notes.map(({ patientId, score }) => [patientId, score]));
  return [
    '## Members',
    table(
      [
        'Patient',
        'Verdict',
        'Minutes',
        ...(individuality ? ['Individuality'] : []),
        ...outcomes.map((outcome) => outcomeWord[outcome]),
      ],
      roster.map(({ patientId, verdict, minutes, findings }) => {
        const counts = outcomeCounts(findings);
        return [
          code(patientId),
          verdictWord[verdict],
          String(minutes),
          ...(individuality ? [String(scores.get(patientId) ?? '–')] : []),
          ...outcomes.map((outcome) => String(counts[outcome])),
        ];
      }),
    ),
  ];
};

/** The session, when each member was present, and one row for each member. */
export const session = (report: SessionReport): string[] => [
  ...facts(report),
  ...attendanceLines(report),
  ...members(report),
];
