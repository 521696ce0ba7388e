import type { BilledService } from '../../../src/index.js';
import type { ServicesJudgment, UnbundlingReport } from '../judge.js';
import { gap, type Line } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { labeled, paragraph } from '../terminal/wrap.js';
import { findingLines } from './finding-lines.js';
import { clockSpan, counted, dateText, verdictInk } from './wording.js';

const serviceColumns: readonly Column[] = [
  { heading: 'Line', shrinks: true },
  { heading: 'Patient', shrinks: true },
  { heading: 'Date' },
  { heading: 'Time' },
  { heading: 'Code' },
  { heading: 'Units', align: 'right' },
  { heading: 'Rendering NPI' },
];

const hours = ({ start, end, timeZone }: BilledService): string => {
  if (start === undefined || end === undefined) return 'not recorded';
  return clockSpan(start, end, { start, ...(timeZone === undefined ? {} : { timeZone }) });
};

/** The service lines as billed. */
export const serviceLines = (services: readonly BilledService[], width: number): Line[] =>
  table(
    serviceColumns,
    services.map((service) => [
      { text: service.serviceId },
      { text: service.patientId },
      { text: dateText(service.serviceDate, 'medium') },
      { text: hours(service) },
      { text: [service.code, ...(service.modifiers ?? [])].join('-') },
      { text: String(service.units ?? 1) },
      { text: service.renderingNpi ?? 'not recorded' },
    ]),
    width,
  );

const pairColumns: readonly Column[] = [
  { heading: 'Group + other', shrinks: true },
  { heading: 'Patient', shrinks: true },
  { heading: 'Overlap', align: 'right' },
  { heading: 'Edit' },
  { heading: 'Modifier' },
  { heading: 'Verdict' },
];

type Pair = UnbundlingReport['pairs'][number];

const editText = ({ edit }: Pair): string =>
  edit ? `${edit.column1}/${edit.column2} ${edit.modifierIndicator}` : 'none';

const modifierText = ({ modifier: { needed, sufficient, present }, rules }: Pair): string => {
  const shown = present.join(' ');
  if (rules.includes('unbundling/modifier-does-not-cure')) return `${shown} does not help`;
  if (!needed) return shown === '' ? 'not needed' : `${shown}, not needed`;
  if (shown === '') return 'missing';
  return sufficient ? shown : `${shown} is not enough`;
};

/** Each pair of a group line and another line of the same patient and day, with its verdict. */
export const pairLines = (pairs: readonly Pair[], width: number): Line[] =>
  table(
    pairColumns,
    pairs.map((pair) => [
      { text: pair.serviceIds.join(' + ') },
      { text: pair.patientId },
      { text: pair.overlapMinutes === null ? 'unknown' : `${pair.overlapMinutes} min` },
      { text: editText(pair) },
      { text: modifierText(pair) },
      { text: pair.verdict, ink: verdictInk[pair.verdict] },
    ]),
    width,
  );

/** A day of billed services: the verdict, the lines, the pairs and the findings. */
export const servicesScreen = (
  { services, unbundling: { verdict, pairs, findings }, unread }: ServicesJudgment,
  width: number,
): Line[] => {
  const patients = new Set(services.map(({ patientId }) => patientId)).size;
  const facts = [
    counted(services.length, 'service line'),
    counted(patients, 'patient'),
    `${counted(pairs.length, 'pair')} with a group service`,
  ];
  return [
    ...labeled(
      { text: ` ${verdict.toUpperCase()}`, ink: verdictInk[verdict], columns: 9 },
      { text: facts.join(', ') },
      width,
    ),
    gap,
    ...serviceLines(services, width),
    gap,
    ...(pairs.length > 0 ? [...pairLines(pairs, width), gap] : []),
    ...findingLines(findings, 'all lines', width),
    ...unread.flatMap((fault) => paragraph(`Not read: ${fault}`, width)),
  ];
};
