import { type BilledService, detectUnbundling } from 'group-therapy-billing';
import { answerLine } from '../../../batch/src/answer.js';
import { rowOf } from '../fields.js';
import { brokenRow, type Step } from '../step.js';
import { momentText } from './moment.js';

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
  const { patientId, serviceDate, status = 'active', start, end } = service;
  if (status !== 'active') return [];
  const month = serviceDate.slice(0, 'yyyy-mm'.length);
  const ofPatient = rowOf(keyOf('patient', patientId, month), '', JSON.stringify(service));
  if (start === undefined || end === undefined) return [ofPatient];
  const { note: _, ...booking } = service;
  return [
    ofPatient,
    rowOf(keyOf('clinician', clinicianOf(service)), momentText(start), JSON.stringify(booking)),
  ];
};

/**
 * From a service to where it is judged: `["patient",id,month], , service` and, where it has times,
 * `["clinician",id], start, service` without its note.
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
