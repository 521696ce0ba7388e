import {
  type BilledService,
  detectUnbundling,
  type Finding,
  InputError,
  listRules,
  type PreparedOptions,
  prepareOptions,
} from 'group-therapy-billing';
import type { Grouped } from '../keyed.js';
import type { Fault } from '../lines.js';
import type { Placed } from './read-services.js';

/** A finding without paths, which would refer to the partition's internal list. */
export type ServiceResult = Omit<Finding, 'path' | 'relatedPaths'> | Fault;

type Partition = Grouped<string, Placed>;

const doubleBooked = 'unbundling/clinician-double-booked';
const otherRules = listRules()
  .map(({ id }) => id)
  .filter((id) => id.startsWith('unbundling/') && id !== doubleBooked);

const ofPatient = prepareOptions({ rules: { [doubleBooked]: 'off' } });
const ofClinician = prepareOptions({
  rules: Object.fromEntries(otherRules.map((id) => [id, 'off'])),
});

const lineOf = (path: string, rows: readonly Placed[]): number =>
  1 + (rows[Number(/^\/(\d+)/.exec(path)?.[1] ?? 0)]?.place ?? 0);

function* judge({ value }: Partition, options: PreparedOptions): Generator<ServiceResult> {
  const rows: Placed[] = [];
  const ids = new Set<string>();
  for (const row of [...value].sort((a, b) => a.place - b.place)) {
    const { size } = ids;
    if (ids.add(row.service.serviceId).size === size)
      yield { line: row.place + 1, error: 'conflict' };
    else rows.push(row);
  }
  const services: BilledService[] = rows.map(({ service }) => service);
  try {
    // A report says once, about no patient, which edits were used; here that would be once for each partition.
    for (const { path: _, relatedPaths: __, ...finding } of detectUnbundling(services, options)
      .findings)
      if (finding.patientId !== undefined) yield finding;
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    for (const { path } of thrown.issues) yield { line: lineOf(path, rows), error: 'too-many' };
  }
}

/** Runs all rules except double booking on the services of one patient. */
export const judgePatient = (partition: Partition): Iterable<ServiceResult> =>
  judge(partition, ofPatient);

/** Runs the double-booking rule on the services of one clinician. */
export const judgeClinician = (partition: Partition): Iterable<ServiceResult> =>
  judge(partition, ofClinician);
