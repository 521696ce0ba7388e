import { type BilledService, billedServiceSchema } from 'group-therapy-billing';
import type { Block } from '../blocks.js';
import type { Keyed } from '../keyed.js';
import { type Fault, readLines } from '../lines.js';

/** A service and its line number, starting at 0. */
export interface Placed {
  readonly place: number;
  readonly service: BilledService;
}
export type ServiceRow = Keyed<string, Placed>;

/** A row read from a line: the service for its patient and perhaps its clinician, or an error. */
export type ServiceRead = { ofPatient: ServiceRow; ofClinician?: ServiceRow } | { fault: Fault };

const clinicianOf = ({ performedBy, renderingNpi }: BilledService): string | undefined =>
  performedBy || renderingNpi || undefined;

const ofPatient = (place: number, service: BilledService): ServiceRow => ({
  key: service.patientId,
  value: { place, service },
});

// The double-booking rule does not need the note.
const ofClinician = (
  key: string,
  place: number,
  { note: _, ...service }: BilledService,
): ServiceRow => ({ key, value: { place, service } });

/** Reads the services of a block. Each goes to its patient and, if it has times, to its clinician, if recorded. */
export const readServices = (block: Block): Iterable<ServiceRead> =>
  readLines(block, (text, place): ServiceRead[] => {
    const service: BilledService = JSON.parse(text);
    if ('issues' in billedServiceSchema['~standard'].validate(service))
      return [{ fault: { line: place + 1, error: 'shape' } }];
    const hasTimes = service.start !== undefined && service.end !== undefined;
    const clinician = hasTimes ? clinicianOf(service) : undefined;
    return [
      {
        ofPatient: ofPatient(place, service),
        ...(clinician === undefined ? {} : { ofClinician: ofClinician(clinician, place, service) }),
      },
    ];
  });
