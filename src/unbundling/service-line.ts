import type { DatedSubject } from '../finding/rule.js';
import { hasText } from '../record/member-note.js';
import { groupCodes, interactiveComplexityCode } from '../reference/codes/group-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import type { Setting } from '../reference/edits/ptp-table.js';
import {
  type PayerPolicy,
  type PoliciesByPayer,
  policyInForce,
} from '../reference/payer-policy.js';
import { type Instant, instantOf } from '../time/instant.js';
import type { BilledService } from './billed-service.js';

/** One active service line with the facts derived from it alone, before it is compared with others. */
export interface ServiceLine extends DatedSubject {
  readonly patientId: string;
  /** Its index in the caller's list. */
  readonly index: number;
  readonly service: BilledService;
  readonly setting: Setting;
  /** Whether its code is a group psychotherapy code. */
  readonly isGroup: boolean;
  /** The payer's policy in effect on the date of service. */
  readonly policy: PayerPolicy | undefined;
  /** When the service took place; `undefined` if a time is missing or the end is not after the start. */
  readonly times: { readonly start: Instant; readonly end: Instant } | undefined;
}

/**
 * All services of one call. The times are numbers in two arrays: a million service lines at once
 * would be too many objects, so each line is made when it is needed and dropped afterward.
 */
export interface ServiceBatch {
  readonly services: readonly BilledService[];
  /** By index; NaN if a time is missing or the end is not after the start. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly payers: PoliciesByPayer | undefined;
  /** The JSON Pointer to the service at an index. */
  readonly pathOf: (index: number) => string;
}

/** Reads the times of all services once. */
export const serviceBatch = (
  services: readonly BilledService[],
  payers: PoliciesByPayer | undefined,
  pathOf: (index: number) => string,
): ServiceBatch => {
  const starts = new Float64Array(services.length).fill(Number.NaN);
  const ends = new Float64Array(services.length).fill(Number.NaN);
  for (const [index, { start, end }] of services.entries()) {
    if (start === undefined || end === undefined) continue;
    const from = instantOf(start);
    const to = instantOf(end);
    if (from >= to) continue;
    starts[index] = from;
    ends[index] = to;
  }
  return { services, starts, ends, payers, pathOf };
};

/** Whether the service at an index has a start and a later end. */
export const hasTimes = ({ starts }: ServiceBatch, index: number): boolean =>
  !Number.isNaN(starts[index] ?? Number.NaN);

/** When the service at an index took place. */
export const timesAt = ({ starts, ends }: ServiceBatch, index: number): ServiceLine['times'] => {
  const start = starts[index] ?? Number.NaN;
  const end = ends[index] ?? Number.NaN;
  return Number.isNaN(start) ? undefined : { start, end };
};

/** The service line at an index. */
export const lineAt = (batch: ServiceBatch, index: number): ServiceLine | undefined => {
  const service = batch.services[index];
  if (!service) return undefined;
  const { patientId, serviceDate, payerId, setting = 'professional' } = service;
  const { payers } = batch;
  return {
    path: batch.pathOf(index),
    index,
    serviceDate,
    patientId,
    service,
    setting,
    isGroup: isGroupCode(service),
    policy:
      payers && payerId !== undefined ? policyInForce(payers, payerId, serviceDate) : undefined,
    times: timesAt(batch, index),
  };
};

/** Whether the code is a group psychotherapy code on the date of service. */
export const isGroupCode = ({ serviceDate, code }: BilledService): boolean =>
  inForceOrOldest(groupCodes, serviceDate).includes(code);

/** Whether the code is an add-on: it is checked with its primary service and forms no pair. */
export const isAddOnCode = ({ code }: BilledService): boolean => code === interactiveComplexityCode;

/** Whether the line is an add-on: it is checked with its primary service and forms no pair. */
export const isAddOn = ({ service }: ServiceLine): boolean => isAddOnCode(service);

/**
 * A key that lines of one group session share; `undefined` if the session is unknown or the line is
 * not a group line. Group lines without a `groupSessionId` are one session if code and times match.
 */
export const groupSessionOf = ({ service, isGroup, times }: ServiceLine): string | undefined => {
  const { code, groupSessionId = '' } = service;
  if (groupSessionId !== '') return `session ${groupSessionId}`;
  return isGroup && times ? `${code} ${times.start} ${times.end}` : undefined;
};

/** The ID of the line's note. A blank ID counts as no note. */
export const noteIdOf = ({ service: { note } }: ServiceLine): string | undefined =>
  hasText(note?.noteId) ? note?.noteId : undefined;

/** Whether two IDs are both given and equal. A blank ID counts as not given. */
export const sameId = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.trim() !== '' && a === b;

/** The minutes that two lines overlap, rounded up; `null` if a time is missing. Back-to-back times do not overlap. */
export const overlapMinutes = (
  { times: a }: ServiceLine,
  { times: b }: ServiceLine,
): number | null => {
  if (!a || !b) return null;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.ceil(Math.max(0, shared) / 60_000);
};
