import { type BilledService, detectUnbundling } from 'group-therapy-billing';
import { answerLine } from '../../../batch/src/answer.js';
import { rowOf } from '../fields.js';
import { brokenRow, type Step } from '../step.js';
import { momentText } from './moment.js';
import { monthAndTimesOf, timesOf } from './spans.js';

/** What is judged together, as a key without a tab, of letters that every engine sorts alike. */
const keyOf = (...parts: readonly string[]): string =>
  JSON.stringify(parts).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const clinicianOf = ({ performedBy, renderingNpi }: BilledService): string =>
  performedBy === undefined || performedBy === '' ? renderingNpi : performedBy;

// The library says of each service by itself whether it can be read.
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
 * From a service to where it is judged: `["patient",id], first moment, service` and, where it has
 * times, `["clinician",id], start, service` without its note.
 */
export const partitionServices: Step = {
  take({ text, line }) {
    const service = answerLine(text, readService);
    if (!('error' in service)) return rowsOf(service);
    const { issues } = service;
    // The service was read as the only one of a list.
    const own = issues?.map((issue) => ({ ...issue, path: issue.path.replace(/^\/0/, '') }));
    return [brokenRow(line, own ? { ...service, issues: own } : service)];
  },
};
