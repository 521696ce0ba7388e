import { countsOf, outcomes } from '../../finding/finding.js';
import { dateText } from '../../time/date-text.js';
import type { SessionReport } from '../../validation/session-report.js';
import { type Attendance, attendanceOf, noTimeline } from '../outline/attendance-timeline.js';
import { timesText } from '../outline/clock.js';
import { openFindings } from '../outline/decisions.js';
import {
  counted,
  heldAnywayCaption,
  otherCodesCaption,
  outcomeWord,
  serviceWord,
  verdictWord,
} from '../outline/labels.js';
import { attendedText, durationText, noGroupWord } from '../outline/session-line.js';
import { code, codes, inline, list, table } from './text.js';

const alternatives = (service: SessionReport['service']): string[] =>
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
    `Duration: ${durationText(report)}`,
    `Attended: ${attendedText(report)}`,
    `Service: ${report.service.code === null ? noGroupWord(report) : `${serviceWord[report.service.code]}, ${code(report.service.code)}`}`,
  ]),
  ...alternatives(report.service),
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
    attendance.lines.map(({ patientId, times, remark }) => [code(patientId), times, remark || '–']),
  ),
  ...headcount(attendance),
];

const attendanceLines = (report: SessionReport): string[] => {
  const attendance = attendanceOf(report);
  return ['## Attendance', ...(attendance ? presence(attendance) : [`${noTimeline(report)}.`])];
};

const heldAnyway = (roster: SessionReport['members']): string[] => {
  const held = roster.filter((member) => member.heldAnyway.length > 0);
  return held.length === 0
    ? []
    : [
        `${heldAnywayCaption}:`,
        list(held.map((member) => `${code(member.patientId)}: ${codes(member.heldAnyway)}`)),
      ];
};

const members = ({ findings: own, members: roster, individuality }: SessionReport): string[] => {
  const { fail, review, 'no-data': noData } = countsOf(openFindings(own));
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
        const counts = countsOf(openFindings(findings));
        return [
          code(patientId),
          verdictWord[verdict],
          String(minutes ?? '–'),
          ...(individuality ? [String(scores.get(patientId) ?? '–')] : []),
          ...outcomes.map((outcome) => String(counts[outcome])),
        ];
      }),
    ),
    ...heldAnyway(roster),
    ...(fail + review + noData > 0
      ? ['The findings about the session itself also hold the claim of every member who attended.']
      : []),
  ];
};

/** The session, when each member was present, and one row for each member. */
export const session = (report: SessionReport): string[] => [
  ...facts(report),
  ...attendanceLines(report),
  ...members(report),
];
