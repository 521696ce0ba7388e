import type { BilledService } from '../../../src/index.js';
import { serviceOf } from '../bench/clinic-services.js';

type Change = (service: BilledService, index: number) => BilledService;

const without = (service: BilledService, key: 'note' | 'start' | 'modifiers'): BilledService => {
  const { [key]: _, ...rest } = service;
  return rest;
};

/** The previous group line, billed a second time. */
const again = (index: number): BilledService => ({
  ...serviceOf(index - (index % 2)),
  serviceId: `service-${index}`,
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
  [17, (service, index) => ({ ...service, performedBy: `clinician-${Math.floor(index / 100)}` })],
  [19, (service, index) => ({ ...service, encounterId: `encounter-${index - 1}` })],
  [23, (service) => without(service, 'start')],
  [29, (service, index) => ({ ...service, note: { noteId: `note-${index - 1}` } })],
  [31, (service) => ({ ...service, units: 2 })],
  [37, (service) => ({ ...service, status: 'void' })],
  [41, (service) => ({ ...service, setting: 'outpatient-facility' })],
  [43, (service) => ({ ...service, code: 'G2086' })],
  [47, (service) => ({ ...service, code: '90785' })],
  [53, (service) => ({ ...service, serviceDate: '2026-04-01' })],
  [59, (service, index) => ({ ...service, renderingNpi: `clinician-${index}` })],
  [67, (_, index) => again(index)],
  [71, (service, index) => ({ ...again(index), renderingNpi: service.renderingNpi ?? '' })],
  [61, (service, index) => ({ ...service, patientId: `patient-${Math.floor(index / 1000)}` })],
];

/** A service of the synthetic clinic with its faults; checking it requires no payer policy. */
export const variedServiceOf = (index: number): BilledService => {
  const { payerId: _, ...service } = changes.reduce<BilledService>(
    (changed, [every, change]) => (index % every === 0 ? change(changed, index) : changed),
    serviceOf(index),
  );
  return service;
};
