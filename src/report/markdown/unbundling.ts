import { dayText } from '../outline/clock.js';
import { patientDays } from '../outline/patient-day.js';
import { counted } from '../outline/wording.js';
import type { PairView, UnbundlingView } from '../views/unbundling-view.js';
import { code, codes, list, table } from './text.js';

const verdictWords = { distinct: 'Distinct', review: 'Review', unbundled: 'Unbundled' } as const;

const overlap = (minutes: number | null): string =>
  minutes === null ? 'times missing' : minutes === 0 ? 'none' : counted(minutes, 'minute');

const modifier = ({ modifier: { present, needed, accepted, sufficient } }: PairView): string => {
  const there = present.length > 0 ? codes(present) : 'none';
  if (!needed) return `not needed; there: ${there}`;
  return sufficient ? `needed, and there: ${there}` : `needed: ${codes(accepted)}; there: ${there}`;
};

const days = ({ pairs, services = [] }: UnbundlingView): string[] =>
  patientDays(pairs, services)
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ patientId, serviceDate, lines, overlaps }) => [
      `### ${code(patientId)}, ${dayText(serviceDate)}`,
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

/** Each patient's day, and every pair of services that had to be told apart. */
export const unbundling = (report: UnbundlingView): string[] => {
  const drawn = days(report);
  return [
    ...(drawn.length > 0 ? ['## Each patient’s day', ...drawn] : []),
    '## Pairs of services',
    report.pairs.length === 0
      ? 'There is none.'
      : table(
          ['Services', 'Patient', 'Date', 'Verdict', 'Overlap', 'NCCI edit', 'Modifier', 'Rules'],
          report.pairs.map((pair) => [
            codes(pair.serviceIds),
            code(pair.patientId),
            dayText(pair.serviceDate),
            verdictWords[pair.verdict],
            overlap(pair.overlapMinutes),
            pair.edit
              ? `${code(`${pair.edit.column1}/${pair.edit.column2}`)}, indicator ${code(pair.edit.modifierIndicator)}`
              : 'none',
            modifier(pair),
            pair.rules.length > 0 ? codes(pair.rules) : 'none',
          ]),
        ),
  ];
};
