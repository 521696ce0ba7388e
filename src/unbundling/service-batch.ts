import { type PolicyShelf, policyInForce } from '../reference/payer-policy.js';
import { instantOf } from '../time/instant.js';
import type { BilledService } from './billed-service.js';
import { isGroupCode, type ServiceLine } from './service-line.js';

/** Services and their times side by side: so that a million of them are numbers, and not objects. */
export interface ServiceBatch {
  readonly services: readonly BilledService[];
  /** Moments by place; NaN where a time is missing or the end is not after the start. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly payers: PolicyShelf | undefined;
  /** Where the service at a place stands in the caller's input. */
  readonly pathOf: (place: number) => string;
}

/** Reads the times of services. */
export const serviceBatch = (
  services: readonly BilledService[],
  payers: PolicyShelf | undefined,
  pathOf: (place: number) => string,
): ServiceBatch => {
  const starts = new Float64Array(services.length).fill(Number.NaN);
  const ends = new Float64Array(services.length).fill(Number.NaN);
  for (const [place, { start, end }] of services.entries()) {
    if (start === undefined || end === undefined) continue;
    const from = instantOf(start);
    const to = instantOf(end);
    if (from >= to) continue;
    starts[place] = from;
    ends[place] = to;
  }
  return { services, starts, ends, payers, pathOf };
};

/** Whether the service at a place has times. */
export const hasTimes = ({ starts }: ServiceBatch, place: number): boolean =>
  !Number.isNaN(starts[place] ?? Number.NaN);

/** What is known of the service at a place. */
export const lineAt = (batch: ServiceBatch, place: number): ServiceLine[] => {
  const service = batch.services[place];
  if (!service) return [];
  const { patientId, serviceDate, payerId, setting = 'professional' } = service;
  const { payers, starts, ends } = batch;
  return [
    {
      path: batch.pathOf(place),
      place,
      serviceDate,
      patientId,
      service,
      setting,
      isGroup: isGroupCode(service),
      policy:
        payers && payerId !== undefined ? policyInForce(payers, payerId, serviceDate) : undefined,
      stretch: hasTimes(batch, place)
        ? { start: starts[place] ?? 0, end: ends[place] ?? 0 }
        : undefined,
    },
  ];
};
