import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A service of a made-up clinic: patients come in groups of ten, five days with two services each. */
const serviceOf = (place: number): BilledService => {
  const patient = Math.floor(place / 10);
  const day = Math.floor((place % 10) / 2) + 2;
  const date = `2026-03-${pad(day)}`;
  const ward = Math.floor(patient / 10);
  const isGroup = place % 2 === 0;
  const hour = isGroup ? 13 : 8;
  return {
    serviceId: `service-${place}`,
    patientId: `patient-${patient}`,
    payerId: patient % 3 === 0 ? 'medicare' : 'river-plan',
    claimId: `claim-${Math.floor(place / 2)}`,
    code: isGroup ? '90853' : place % 7 === 0 ? '80305' : '90834',
    ...(isGroup ? {} : { modifiers: ['XE'] }),
    units: 1,
    status: 'active',
    serviceDate: date,
    start: `${date}T${pad(hour)}:${pad(isGroup ? 0 : (patient % 10) * 5)}:00-05:00`,
    end: `${date}T${pad(hour + 1)}:${pad(isGroup ? 15 : (patient % 10) * 5)}:00-05:00`,
    renderingNpi: isGroup ? `19${String(ward).padStart(8, '0')}` : `18${String(patient).padStart(8, '0')}`,
    billingNpi: '1999999992',
    encounterId: `encounter-${place}`,
    ...(isGroup ? { groupSessionId: `session-${ward}-${day}` } : {}),
    note: {
      noteId: `note-${place}`,
      focus: isGroup ? 'Interpersonal accountability' : 'Relapse triggers',
      medicalNecessity: isGroup
        ? `Withdraws from peers, as before relapse ${place}.`
        : `Near-relapse ${place} this week after conflict at home.`,
    },
  };
};

const seconds = <T>(call: () => T): { spent: number; value: T } => {
  const start = process.hrtime.bigint();
  const value = call();
  return { spent: Number(process.hrtime.bigint() - start) / 1e9, value };
};

const count = Number(process.argv[2] ?? 1_000_000);
const services = Array.from({ length: count }, (_, place) => serviceOf(place));
const lines = services.map((service) => JSON.stringify(service));
const characters = lines.reduce((sum, { length }) => sum + length, 0);
console.log(`${count} services, ${count / 10} patients, ${(characters / 1e6).toFixed(0)} million characters of JSON.`);

const parsing = seconds(() => {
  let parsed = 0;
  for (const line of lines) parsed += JSON.parse(line).serviceId.length;
  return parsed;
});
const detecting = seconds(() => detectUnbundling(services));
const { findings, pairs } = detecting.value;
console.log(`JSON.parse line by line  ${parsing.spent.toFixed(2)} s`);
console.log(
  `detectUnbundling         ${detecting.spent.toFixed(2)} s  ${(detecting.spent / parsing.spent).toFixed(2)} x  (${pairs.length} pairs, ${findings.length} findings)`,
);
