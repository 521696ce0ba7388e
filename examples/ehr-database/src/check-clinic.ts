import { buildPerPatientClaims, type ClaimBatch, readGroupSession } from 'group-therapy-billing';
import { billing } from './billing.js';
import type { ClinicFile } from './clinic-file.js';
import { servicesOfDay, sessions } from './mapping.js';
import { type Task, tasksOfClaims, tasksOfFaults } from './worklist.js';

/** What was found in the database of a clinic. */
export interface CheckedClinic {
  /** How many sessions are on file. */
  readonly sessions: number;
  /** How many of them could not be read. */
  readonly unreadable: number;
  /** The claims of every other session. */
  readonly batches: readonly ClaimBatch[];
  readonly tasks: readonly Task[];
}

/** Checks every session of the clinic, with the other services of its day. */
export const checkClinic = ({ rows }: ClinicFile): CheckedClinic => {
  const batches: ClaimBatch[] = [];
  const tasks: Task[] = [];
  const onFile = rows(sessions);
  for (const { id, day, json } of onFile) {
    const { session, faults } = readGroupSession(JSON.parse(String(json)));
    if (!session) {
      tasks.push(...tasksOfFaults(faults, { sessionId: String(id), serviceDate: String(day) }));
      continue;
    }
    const services = rows(servicesOfDay, day ?? null).map((row) => JSON.parse(String(row['json'])));
    const batch = buildPerPatientClaims(session, { ...billing, services });
    batches.push(batch);
    tasks.push(...tasksOfClaims(batch), ...tasksOfFaults(batch.faults ?? [], batch));
  }
  return { sessions: onFile.length, unreadable: onFile.length - batches.length, batches, tasks };
};
