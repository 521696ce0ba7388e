import { dateText } from '../../time/date-text.js';
import type { UnbundlingPair, UnbundlingReport } from '../../unbundling/unbundling-report.js';
import { patientDays } from '../outline/day-timeline.js';
import { counted, pairVerdictWord } from '../outline/labels.js';
import { code, codes, list, table } from './text.js';

const overlap = (minutes: number | null): string => {
  if (minutes === null) return 'times missing';
  return minutes === 0 ? 'none' : counted(minutes, 'minute');
};

const modifier = ({
  modifier: { present, needed, accepted, sufficient },
}: UnbundlingPair): string => {
  const shown = present.length > 0 ? codes(present) : 'none';
  if (!needed) return `not needed; present: ${shown}`;
  return sufficient
    ? `needed and present: ${shown}`
    : `needed: ${codes(accepted)}; present: ${shown}`;
};

const days = ({ pairs, services }: UnbundlingReport): string[] =>
  patientDays(pairs, services)
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ patientId, serviceDate, lines, overlaps }) => [
      `### ${code(patientId)}, ${dateText(serviceDate)}`,
      list([
        ...lines.map(
          ({ serviceId, code: procedure, modifiers, times }) =>
            `${code([procedure, ...modifiers].join(' '))} (${code(serviceId)}): ${times}`,
        ),
        ...overlaps.map(
          ({ serviceIds, times, minutes }) =>
            `**Overlap** of ${codes(serviceIds)}: ${times}, ${counted(minutes, 'minute')}`,
        ),
      ]),
    ]);

/** Each patient's day, and every pair of a group service line and another line of that day. */
export const unbundling = (report: UnbundlingReport): string[] => {
  const dayParts = days(report);
  return [
    ...(dayParts.length > 0 ? ['## Services by patient and day', ...dayParts] : []),
    '## Pairs of services',
    report.pairs.length === 0
      ? 'None.'
      : table(
          ['Services', 'Patient', 'Date', 'Verdict', 'Overlap', 'NCCI edit', 'Modifier', 'Rules'],
          report.pairs.map((pair) => [
            codes(pair.serviceIds),
            code(pair.patientId),
            dateText(pair.serviceDate),
            pairVerdictWord[pair.verdict],
            overlap(pair.overlapMinutes),
            pair.edit
              ? `${code(`${pair.edit.column1}/${pair.edit.column2}`)}, modifier indicator ${code(pair.edit.modifierIndicator)}`
              : 'none',
            modifier(pair),
            pair.rules.length > 0 ? codes(pair.rules) : 'none',
          ]),
        ),
  ];
};
