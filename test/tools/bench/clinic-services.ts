import {
  groupHour,
  individualHour,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';

const pad = (value: number): string => String(value).padStart(2, '0');

/** One service of a synthetic clinic: ten per patient, a group and one other service on each of five days. */
export const serviceOf = (index: number): BilledService => {
  const patient = Math.floor(index / 10);
  const date = `2026-03-${pad(Math.floor((index % 10) / 2) + 2)}`;
  const ward = Math.floor(patient / 10);
  const isGroup = index % 2 === 0;
  const { note, ...line } = isGroup ? groupHour : individualHour;
  const { text: _, ...rest } = note ?? { noteId: '' };
  const minute = pad((patient % 10) * 5);
  return {
    ...line,
    serviceId: `service-${index}`,
    patientId: `patient-${patient}`,
    claimId: `claim-${index}`,
    code: isGroup ? '90853' : index % 7 === 0 ? '80305' : '90834',
    serviceDate: date,
    start: isGroup ? `${date}T13:00:00-05:00` : `${date}T08:${minute}:00-05:00`,
    end: isGroup ? `${date}T14:15:00-05:00` : `${date}T09:${minute}:00-05:00`,
    renderingNpi: isGroup ? `ward-${ward}` : `clinician-${patient}`,
    encounterId: `encounter-${index}`,
    ...(isGroup ? { groupSessionId: `session-${ward}-${date}` } : {}),
    note: { ...rest, noteId: `note-${index}` },
  };
};
