import { instantOf } from '../../time/instant.js';
import { type Attendance, attendanceOf } from '../outline/attendance.js';
import { clockSpan, dayText, offsetOf, zoneText } from '../outline/clock.js';
import { outcomeCounts } from '../outline/finding-groups.js';
import { counted, outcomeWord, verdictWord } from '../outline/wording.js';
import { outcomes } from '../views/finding-view.js';
import type { SessionView } from '../views/session-view.js';
import { code, inline, list, table } from './text.js';

const time = ({ start, end }: SessionView): string[] => {
  if (start === undefined || end === undefined) return [];
  const offset = offsetOf(start);
  return [`Time: ${clockSpan(instantOf(start), instantOf(end), offset)} (${zoneText(offset)})`];
};

const alternatives = ({ service }: SessionView): string[] =>
  service.alternatives.length === 0
    ? []
    : [
        'What it may have been, only if that was delivered and is documented on its own terms:',
        table(
          ['Code', 'Patient', 'Why'],
          service.alternatives.map(({ code: alternative, patientId, why }) => [
            code(alternative),
            patientId === undefined ? 'All' : code(patientId),
            inline(why),
          ]),
        ),
      ];

const facts = (report: SessionView): string[] => [
  '## The session',
  list([
    `Date of service: ${dayText(report.serviceDate)}`,
    ...time(report),
    `Length: ${counted(report.minutes, 'minute')}`,
    `Attended: ${report.attended} of ${report.members.length} on the roster`,
    `Service: ${report.service.code === null ? 'not group psychotherapy' : `group psychotherapy, ${code(report.service.code)}`}`,
  ]),
  ...alternatives(report),
];

const presence = ({ lines, tooFew, minimum }: Attendance): string[] => [
  table(
    ['Patient', 'Present', 'Remark'],
    lines.map(({ patientId, attended, times, remark }) => [
      code(patientId),
      attended ? times || 'no valid times recorded' : 'absent',
      remark || '–',
    ]),
  ),
  tooFew.length === 0
    ? `Never fewer than ${minimum} patients present.`
    : `Fewer than ${minimum} patients present, which is not group time:\n\n${list(
        tooFew.map(
          ({ times, present, minutes }) =>
            `${times}: ${present === 0 ? 'nobody' : counted(present, 'patient')}, ${counted(minutes, 'minute')}`,
        ),
      )}`,
];

const attendance = (report: SessionView): string[] => {
  const found = attendanceOf(report);
  return [
    '## Who was there when',
    ...(found ? presence(found) : ['The recorded times make no session.']),
  ];
};

const members = ({ members: roster, individuality }: SessionView): string[] => {
  const scores = new Map(individuality?.notes.map(({ patientId, score }) => [patientId, score]));
  return [
    '## Members',
    table(
      [
        'Patient',
        'Verdict',
        'Minutes',
        ...(individuality ? ['Own words'] : []),
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

/** The session, who was there when, and one line for each member. */
export const session = (report: SessionView): string[] => [
  ...facts(report),
  ...attendance(report),
  ...members(report),
];
