/**
 * A month of a made-up practice of 5,000 patients: how many pairs are distinct, for review, or unbundled, and by
 * which rules, with reviews to read by hand.
 *
 * node test/tools/run-ts.mjs test/tools/scale/practice-month.ts [reviews]
 */
import { type BilledService, detectUnbundling, type PayerPolicy } from '../../../src/index.js';

const patients = 5_000;
const month = '2024-09';
const daysOfMonth = 30;
const groupSize = 8;
const payers = ['medicare', 'harbor', 'river', 'state-plan'] as const;

// A linear congruential generator: the practice is the same on every run.
let seed = 24;
const chance = (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};
const isOneIn = (share: number): boolean => chance() < share;
const among = <Item>(items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(chance() * items.length)] ?? items[0];

const checkDigit = (first: string): string => {
  const sum = [...`80840${first}`].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${first}${(10 - (sum % 10)) % 10}`;
};
const npi = (index: number): string => checkDigit(`1${String(index).padStart(8, '0')}`);
const practice = npi(0);

const policies: PayerPolicy[] = [
  {
    payerId: 'medicare',
    name: 'Medicare (as made up here)',
    effective: { from: '2020-01-01' },
    citations: [],
    ncci: 'apply',
  },
  {
    payerId: 'harbor',
    name: 'Harbor (made up)',
    effective: { from: '2020-01-01' },
    citations: [],
    ncci: 'apply',
    sameDayIndividual: 'modifier-required',
    groupsPerDay: 1,
  },
];

const weekdays = Array.from({ length: daysOfMonth }, (_, index) => index + 1)
  .map((day) => `${month}-${String(day).padStart(2, '0')}`)
  .filter((date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()));

const at = (date: string, minutes: number): string => {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00-05:00`;
};

interface Visit {
  readonly kind: 'individual' | 'group' | 'evaluation' | 'visit' | 'screen';
  readonly code: string;
  readonly date: string;
  readonly start: number;
  readonly minutes: number;
  readonly clinician: number;
}

const words =
  'sleep anger grief work brother mother craving money rent letter phone walk plan fear shame job night garden voice court bus kitchen promise ring school argument lie visit doctor pain neighbor song winter coat'.split(
    ' ',
  );
const noteText = (): string =>
  Array.from({ length: 28 }, () => among(['', ...words]))
    .filter((word) => word !== '')
    .join(' ');

let serial = 0;

const lineOf = (patient: number, payerId: string, visit: Visit): BilledService => {
  serial += 1;
  const { kind, code, date, start, minutes, clinician } = visit;
  const id = `${String(serial).padStart(6, '0')}-${kind}`;
  const hasTimes = kind !== 'screen' && isOneIn(kind === 'visit' ? 0.2 : 0.985);
  const hasNote = kind !== 'screen' && isOneIn(0.985);
  const session = `group ${clinician} ${date} ${start}`;
  return {
    serviceId: id,
    patientId: `patient-${String(patient).padStart(4, '0')}`,
    payerId,
    code,
    ...(kind === 'individual' && isOneIn(0.8) ? { modifiers: [among(['59', 'XE'])] } : {}),
    ...(kind === 'visit' && isOneIn(0.85) ? { modifiers: ['25'] } : {}),
    serviceDate: date,
    ...(hasTimes ? { start: at(date, start), end: at(date, start + minutes) } : {}),
    renderingNpi: npi(clinician),
    billingNpi: practice,
    encounterId: kind === 'group' ? `${session} ${patient}` : `encounter ${id}`,
    ...(kind === 'group' ? { groupSessionId: session } : {}),
    ...(hasNote
      ? {
          note: {
            noteId: `note ${id}`,
            text: noteText(),
            focus: kind === 'group' ? 'Being honest with others' : `What ${id} brought`,
            medicalNecessity: `Why ${id} was needed`,
          },
        }
      : {}),
  };
};

const leaders = 40;
const therapists = 120;
const prescribers = 12;

const groupsOf = (patient: number): Visit[] => {
  const group = Math.floor(patient / groupSize);
  const place = Math.floor(group / leaders);
  const start = 9 * 60 + Math.floor(place / 5) * 120;
  const minutes = [60, 75, 90][group % 3] ?? 60;
  return weekdays
    .filter((_, index) => index % 5 === place % 5 && isOneIn(0.85))
    .map((date) => ({
      ...{ kind: 'group' as const, code: '90853', date, start, minutes },
      clinician: 1 + (group % leaders),
    }));
};

const booked = new Set<string>();

/** A free hour of a clinician when the patient is free too; a clerk enters one of about a hundred wrongly. */
const freeHour = (clinician: number, date: string, groups: readonly Visit[]): number => {
  const leads = clinician <= leaders;
  const hours = Array.from({ length: 9 }, (_, index) => (8 + index) * 60);
  const turn = Math.floor(chance() * hours.length);
  const inTurn = [...hours.slice(turn), ...hours.slice(0, turn)];
  const isFree = (start: number): boolean =>
    !booked.has(`${clinician} ${date} ${start}`) &&
    !(leads && [9, 10, 11, 12, 13, 14, 15].includes(start / 60)) &&
    !groups.some(
      (group) =>
        group.date === date && start < group.start + group.minutes && group.start < start + 60,
    );
  const start = (isOneIn(0.01) ? undefined : inTurn.find(isFree)) ?? inTurn[0] ?? 0;
  booked.add(`${clinician} ${date} ${start}`);
  return start;
};

const otherVisits = (patient: number, groups: readonly Visit[]): Visit[] => {
  const visits: Visit[] = [];
  const [leader] = groups.map((group) => group.clinician);
  const therapist =
    leader !== undefined && isOneIn(0.3) ? leader : leaders + 1 + (patient % therapists);
  const prescriber = leaders + therapists + 1 + (patient % prescribers);
  const dayOf = (): string => {
    const [first = ''] = weekdays;
    const group = groups[Math.floor(chance() * groups.length)];
    return group && isOneIn(0.45) ? group.date : among([first, ...weekdays]);
  };
  const add = (kind: Visit['kind'], code: string, minutes: number, clinician: number): void => {
    const date = dayOf();
    visits.push({ kind, code, date, start: freeHour(clinician, date, groups), minutes, clinician });
  };
  for (let week = 0; week < 3; week++)
    if (isOneIn(0.5)) add('individual', among(['90834', '90837', '90832']), 45, therapist);
  if (isOneIn(0.3)) add('visit', among(['99213', '99214']), 20, prescriber);
  if (isOneIn(0.1)) add('evaluation', among(['90791', '90792']), 60, prescriber);
  if (isOneIn(0.2)) add('screen', among(['96127', '80305']), 10, prescriber);
  return visits;
};

const linesOf = (patient: number): BilledService[] => {
  const payerId = among(payers);
  const groups = isOneIn(0.6) ? groupsOf(patient) : [];
  const lines = [...groups, ...otherVisits(patient, groups)].map((visit) =>
    lineOf(patient, payerId, visit),
  );
  if (patient % 5 > 0) return lines;
  const later = lines.map((line) => ({
    ...line,
    serviceId: `${line.serviceId}-2`,
    payerId: 'second-plan',
    payerOrder: 'secondary' as const,
  }));
  return [...lines.map((line) => ({ ...line, payerOrder: 'primary' as const })), ...later];
};

const count = (names: Iterable<string>): [string, number][] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const services = Array.from({ length: patients }, (_, patient) => linesOf(patient)).flat();
const report = detectUnbundling(services, { payers: policies });
const { pairs, findings } = report;
process.stdout.write(`${services.length} lines, ${pairs.length} pairs, ${report.verdict}\n`);
for (const [verdict, number] of count(pairs.map((pair) => pair.verdict)))
  process.stdout.write(`  ${verdict}: ${number}\n`);
for (const verdict of ['review', 'unbundled'] as const) {
  process.stdout.write(`${verdict} pairs by rules\n`);
  const rules = pairs
    .filter((pair) => pair.verdict === verdict)
    .map((pair) => pair.rules.join(' '));
  for (const [name, number] of count(rules)) process.stdout.write(`  ${number} ${name}\n`);
}
process.stdout.write('findings by reason\n');
const names = findings.map(({ rule, reason, outcome }) => `${outcome} ${rule}#${reason}`);
for (const [name, number] of count(names)) process.stdout.write(`  ${number} ${name}\n`);

const byId = new Map(services.map((service) => [service.serviceId, service]));
const shown = (id: string): string => {
  const {
    code = '',
    modifiers = [],
    start = '',
    end = '',
    payerId = '',
    renderingNpi = '',
  } = byId.get(id) ?? {};
  return `${code} ${modifiers.join()} ${start.slice(11, 16)}-${end.slice(11, 16)} ${payerId} ${renderingNpi}`;
};
const reviews = findings.filter(({ outcome }) => outcome === 'review' || outcome === 'no-data');
const wanted = Number(process.argv[2] ?? 30);
const step = Math.max(1, Math.floor(reviews.length / wanted));
for (const { rule, reason, message, serviceIds = [] } of reviews.filter(
  (_, index) => index % step === 0,
)) {
  process.stdout.write(`\n${rule}#${reason}: ${message}\n`);
  for (const id of serviceIds) process.stdout.write(`    ${shown(id)}\n`);
}
