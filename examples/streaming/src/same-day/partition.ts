import { type BilledService, detectUnbundling } from 'group-therapy-billing';
import { answerLine } from '../../../batch/src/answer.js';
import { rowOf } from '../fields.js';
import { brokenRow, type Step } from '../step.js';
import { momentText } from './moment.js';
import { monthAndTimesOf, timesOf } from './spans.js';

/** A partition key. It has no tabs and only ASCII characters, so that every engine sorts it the same way. */
const keyOf = (...parts: readonly string[]): string =>
  JSON.stringify(parts).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const clinicianOf = ({ performedBy, renderingNpi = '' }: BilledService): string =>
  performedBy === undefined || performedBy === '' ? renderingNpi : performedBy;

// Validate each service alone, so that one malformed service does not fail its whole partition.
const readService = (text: string): BilledService => {
  const service: BilledService = JSON.parse(text);
  detectUnbundling([service]);
  return service;
};

const rowsOf = (service: BilledService): string[] => {
  if ((service.status ?? 'active') !== 'active') return [];
  const { first } = monthAndTimesOf(service);
  const ofPatient = rowOf(
    keyOf('patient', service.patientId),
    momentText(first),
    JSON.stringify(service),
  );
  const times = timesOf(service);
  if (!times) return [ofPatient];
  const { note: _, ...booking } = service;
  const clinician = keyOf('clinician', clinicianOf(service));
  return [ofPatient, rowOf(clinician, momentText(times.first), JSON.stringify(booking))];
};

/**
 * Maps a service to its partitions: `["patient",id], first moment, service` and, if it has times,
 * `["clinician",id], start, service` without the note.
 */
export const partitionServices: Step = {
  take({ text, line }) {
    const service = answerLine(text, readService);
    if (!('error' in service)) return rowsOf(service);
    const { issues } = service;
    // The service was validated as a list of one; remove the index from the paths.
    const own = issues?.map((issue) => ({ ...issue, path: issue.path.replace(/^\/0/, '') }));
    return [brokenRow(line, own ? { ...service, issues: own } : service)];
  },
};
