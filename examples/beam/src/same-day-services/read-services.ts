import { type BilledService, billedServiceSchema } from 'group-therapy-billing';
import type { Block } from '../blocks.js';
import type { Keyed } from '../keyed.js';
import { type Fault, readLines } from '../lines.js';

/** A service and the number of its line, from 0. */
export interface Placed {
  readonly place: number;
  readonly service: BilledService;
}
export type ServiceRow = Keyed<string, Placed>;

/** What comes of a line: the service for one partition or both, or a fault. */
export type ServiceRead = { ofPatient: ServiceRow; ofClinician?: ServiceRow } | { fault: Fault };

const clinicianOf = ({ performedBy, renderingNpi }: BilledService): string =>
  performedBy === undefined || performedBy === '' ? renderingNpi : performedBy;

const ofPatient = (place: number, service: BilledService): ServiceRow => ({
  key: service.patientId,
  value: { place, service },
});

// Who was where needs no word of the note.
const ofClinician = (place: number, { note: _, ...service }: BilledService): ServiceRow => ({
  key: clinicianOf(service),
  value: { place, service },
});

/** Reads the services of a block: each goes to its patient and, where it has times, to its clinician. */
export const readServices = (block: Block): Iterable<ServiceRead> =>
  readLines(block, (text, place): ServiceRead[] => {
    const service: BilledService = JSON.parse(text);
    if ('issues' in billedServiceSchema['~standard'].validate(service))
      return [{ fault: { line: place + 1, error: 'shape' } }];
    const hasTimes = service.start !== undefined && service.end !== undefined;
    return [
      {
        ofPatient: ofPatient(place, service),
        ...(hasTimes ? { ofClinician: ofClinician(place, service) } : {}),
      },
    ];
  });
