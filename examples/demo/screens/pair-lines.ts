import type { BilledService } from '../../../src/index.js';
import type { UnbundlingReport } from '../judge.js';
import type { Line } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { verdictInk } from './verdict-ink.js';
import { wallClock } from './wording.js';

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
  const wall = { start, ...(timeZone === undefined ? {} : { timeZone }) };
  return `${wallClock(start, wall)}-${wallClock(end, wall)}`;
};

/** The lines as they were billed. */
export const serviceLines = (services: readonly BilledService[], width: number): Line[] =>
  table(
    serviceColumns,
    services.map((service) => [
      { text: service.serviceId },
      { text: service.patientId },
      { text: service.serviceDate },
      { text: hours(service) },
      { text: [service.code, ...(service.modifiers ?? [])].join('-') },
      { text: String(service.units ?? 1) },
      { text: service.renderingNpi },
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

const edited = ({ edit }: Pair): string =>
  edit ? `${edit.column1}/${edit.column2} ${edit.modifierIndicator}` : 'none';

const modified = ({ modifier: { needed, sufficient, present }, rules }: Pair): string => {
  const given = present.join(' ');
  if (rules.includes('unbundling/modifier-does-not-cure')) return `${given} cures nothing`;
  if (!needed) return given === '' ? 'not needed' : `${given}, not needed`;
  if (given === '') return 'missing';
  return sufficient ? given : `${given} is not enough`;
};

/** Each pair of a group line and another line of that patient's day, and what decided it. */
export const pairLines = (pairs: readonly Pair[], width: number): Line[] =>
  table(
    pairColumns,
    pairs.map((pair) => [
      { text: pair.serviceIds.join(' + ') },
      { text: pair.patientId },
      { text: pair.overlapMinutes === null ? 'unknown' : `${pair.overlapMinutes} min` },
      { text: edited(pair) },
      { text: modified(pair) },
      { text: pair.verdict, ink: verdictInk[pair.verdict] },
    ]),
    width,
  );
