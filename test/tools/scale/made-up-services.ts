import type { BilledService } from '../../../src/index.js';
import { serviceOf } from '../bench/clinic-services.js';

type Change = (service: BilledService, place: number) => BilledService;

const without = (service: BilledService, key: 'note' | 'start' | 'modifiers'): BilledService => {
  const { [key]: _, ...rest } = service;
  return rest;
};

/** The previous group line, billed a second time. */
const again = (place: number): BilledService => ({
  ...serviceOf(place - (place % 2)),
  serviceId: `service-${place}`,
});

/** The interval in services at which each fault occurs. The intervals are primes, so that all combinations occur. */
const changes: readonly (readonly [every: number, change: Change])[] = [
  [3, (service) => without(service, 'modifiers')],
  [11, (service) => without(service, 'note')],
  [
    13,
    (service) => ({
      ...service,
      start: `${service.serviceDate}T13:30:00-05:00`,
      end: `${service.serviceDate}T14:30:00-05:00`,
    }),
  ],
  [17, (service, place) => ({ ...service, performedBy: `clinician-${Math.floor(place / 100)}` })],
  [19, (service, place) => ({ ...service, encounterId: `encounter-${place - 1}` })],
  [23, (service) => without(service, 'start')],
  [29, (service, place) => ({ ...service, note: { noteId: `note-${place - 1}` } })],
  [31, (service) => ({ ...service, units: 2 })],
  [37, (service) => ({ ...service, status: 'void' })],
  [41, (service) => ({ ...service, setting: 'outpatient-facility' })],
  [43, (service) => ({ ...service, code: 'G2086' })],
  [47, (service) => ({ ...service, code: '90785' })],
  [53, (service) => ({ ...service, serviceDate: '2026-04-01' })],
  [59, (service, place) => ({ ...service, renderingNpi: `clinician-${place}` })],
  [67, (_, place) => again(place)],
  [71, (service, place) => ({ ...again(place), renderingNpi: service.renderingNpi ?? '' })],
  [61, (service, place) => ({ ...service, patientId: `patient-${Math.floor(place / 1000)}` })],
];

/** A service of the synthetic clinic with its faults; checking it requires no payer policy. */
export const variedServiceOf = (place: number): BilledService => {
  const { payerId: _, ...service } = changes.reduce<BilledService>(
    (changed, [every, change]) => (place % every === 0 ? change(changed, place) : changed),
    serviceOf(place),
  );
  return service;
};
