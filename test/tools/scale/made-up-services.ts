import type { BilledService } from '../../../src/index.js';
import { serviceOf } from '../bench/clinic-services.js';

type Change = (service: BilledService, place: number) => BilledService;

const without = (service: BilledService, key: 'note' | 'start' | 'modifiers'): BilledService => {
  const { [key]: _, ...rest } = service;
  return rest;
};

/** The group line before this one, billed a second time. */
const again = (place: number): BilledService => ({
  ...serviceOf(place - (place % 2)),
  serviceId: `service-${place}`,
});

/** What is wrong with one service in so many: numbers that share no factor, so that all meet in time. */
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
  [71, (service, place) => ({ ...again(place), renderingNpi: service.renderingNpi })],
  [61, (service, place) => ({ ...service, patientId: `patient-${Math.floor(place / 1000)}` })],
];

/** A service of the made-up clinic with what goes wrong in one; no payer's policy is needed to judge it. */
export const variedServiceOf = (place: number): BilledService => {
  const { payerId: _, ...service } = changes.reduce<BilledService>(
    (changed, [every, change]) => (place % every === 0 ? change(changed, place) : changed),
    serviceOf(place),
  );
  return service;
};
