import type { RuleOptions } from '../../../src/finding/rule-options.js';
import { ptpEdits2024q3 } from '../../../src/reference/edits/ptp-edits-2024q3.js';
import {
  groupHour,
  individualHour,
  riverPlan,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { serviceOf } from './clinic-services.js';

// npm run bench -- services [how many]
const count = Number(process.argv[2] ?? 1_000_000);
const options: RuleOptions = { payers: [riverPlan] };
/** Seconds: the fastest of several rounds, which is the least affected by other load. */
const seconds = (call: () => unknown, rounds = 3): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    call();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return best;
};

const print = (name: string, spent: number, ratio: number): void =>
  console.log(
    `  ${name.padEnd(46)} ${spent.toFixed(2).padStart(7)} s ${ratio.toFixed(2).padStart(8)} x`,
  );

const million = Array.from({ length: count }, (_, index) => serviceOf(index));
const lines = million.map((service) => JSON.stringify(service));
const characters = lines.reduce((sum, { length }) => sum + length, 0);
const parsing = seconds(() => {
  for (const line of lines) JSON.parse(line);
});
console.log(
  `${count} services of ${count / 10} patients, ${Math.round(characters / count)} characters each`,
);
print('JSON.parse, line by line', parsing, 1);
const whole = seconds(() => detectUnbundling(million, options));
print('detectUnbundling', whole, whole / parsing);
const tenth = million.slice(0, count / 10);
const ofTenth = seconds(() => detectUnbundling(tenth, options));
print('a tenth of them, time multiplied by ten', ofTenth * 10, (ofTenth * 10) / parsing);

// The baseline compares each line with every other line and looks up edits and times as needed.
const allPairs = (services: readonly BilledService[]): number => {
  const edits = ptpEdits2024q3.flatMap((table) => table.edits);
  let found = 0;
  for (const [index, a] of services.entries())
    for (const b of services.slice(index + 1)) {
      if (a.patientId !== b.patientId || a.serviceDate !== b.serviceDate) continue;
      const edit = edits.find(
        ({ column1, column2 }) =>
          (column1 === a.code && column2 === b.code) || (column1 === b.code && column2 === a.code),
      );
      const times = [a.start, a.end, b.start, b.end].map((time) => Date.parse(time ?? ''));
      const [startA = 0, endA = 0, startB = 0, endB = 0] = times;
      if (edit || (startA < endB && startB < endA)) found += 1;
    }
  return found;
};
console.log('\nA subset small enough for the all-pairs comparison');
for (const size of [2_000, 4_000, 8_000]) {
  const slice = million.slice(0, size);
  const plain = seconds(() => allPairs(slice), 1);
  const ours = seconds(() => detectUnbundling(slice, options));
  print(`${size} services: all pairs`, plain, plain / ours);
  print(`${size} services: detectUnbundling`, ours, 1);
}

/** One patient's day with ten groups among other lines. */
const crowdedDay = (size: number): BilledService[] =>
  Array.from({ length: size }, (_, n) => ({
    ...(n < 10 ? groupHour : individualHour),
    serviceId: `service-${n}`,
    encounterId: `encounter-${n}`,
    note: { noteId: `note-${n}`, medicalNecessity: `Need ${n}.` },
    ...(n < 10 ? { groupSessionId: `session-${n}` } : {}),
  }));
console.log('\nOne patient, one day, ten groups');
const [small = 1] = [1_000, 10_000].map((size) => {
  const day = crowdedDay(size);
  const spent = seconds(() => detectUnbundling(day, options));
  print(`${size} services (${10 * (size - 10) + 45} pairs)`, spent, spent);
  return spent;
});
console.log(`  (ten times as many would take ${(small * 10).toFixed(2)} s if it were linear)`);
