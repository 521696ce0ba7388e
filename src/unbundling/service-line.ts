import type { DatedSubject } from '../finding/rule.js';
import { isBlank } from '../input/blank.js';
import { inOrder } from '../input/lists.js';
import { givenId } from '../input/read-input.js';
import { hasText } from '../record/member-note.js';
import {
  groupCodes,
  groupModifier,
  interactiveComplexityCode,
} from '../reference/codes/group-codes.js';
import { isNpi } from '../reference/codes/npi.js';
import { neverGroup, perDiemCodes, sameDayFamilies } from '../reference/codes/same-day-codes.js';
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
  /** Whether it bills a group session. */
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

// Whether a group code of the payer's own or of a state: never a service to one patient.
const isGroupElsewhere = (
  { serviceDate, code }: BilledService,
  policy: PayerPolicy | undefined,
  hasModifier: boolean,
): boolean =>
  (policy?.code === code || hasModifier) &&
  !neverGroup(inForceOrOldest(sameDayFamilies, serviceDate), code) &&
  !Object.hasOwn(inForceOrOldest(perDiemCodes, serviceDate), code);

/** Whether the line has the modifier that marks a group. */
export const hasGroupModifier = ({ serviceDate, modifiers = [] }: BilledService): boolean =>
  modifiers.length > 0 && modifiers.includes(inForceOrOldest(groupModifier, serviceDate).modifier);

const isMarkedAsGroup = (service: BilledService): boolean =>
  hasGroupModifier(service) &&
  inForceOrOldest(groupModifier, service.serviceDate).series.some((letter) =>
    service.code.startsWith(letter),
  );

/**
 * Whether a service bills a group session: by a group code, by the payer's own code for group
 * psychotherapy, or by a state code with the group modifier.
 */
export const isGroupService = (service: BilledService, policy: PayerPolicy | undefined): boolean =>
  inForceOrOldest(groupCodes, service.serviceDate).includes(service.code) ||
  isGroupElsewhere(service, policy, isMarkedAsGroup(service));

/** The policy that the service's payer has in effect on the date of service. */
export const policyOf = (
  { payerId, serviceDate }: BilledService,
  payers: PoliciesByPayer | undefined,
): PayerPolicy | undefined =>
  payers && payerId !== undefined ? policyInForce(payers, payerId, serviceDate) : undefined;

/** The service line at an index. */
export const lineAt = (batch: ServiceBatch, index: number): ServiceLine | undefined => {
  const service = batch.services[index];
  if (!service) return undefined;
  const { patientId, serviceDate, setting = 'professional' } = service;
  const policy = policyOf(service, batch.payers);
  return {
    path: batch.pathOf(index),
    index,
    serviceDate,
    patientId,
    service,
    setting,
    isGroup: isGroupService(service, policy),
    policy,
    times: timesAt(batch, index),
  };
};

/** Whether the service is an add-on that forms no pair: it is checked with its primary service. */
export const isAddOnService = ({ code }: BilledService): boolean =>
  code === interactiveComplexityCode;

/** Whether the line is an add-on that forms no pair: it is checked with its primary service. */
export const isAddOn = ({ service }: ServiceLine): boolean => isAddOnService(service);

/** The NPI of the rendering provider; `undefined` if it is blank or wrong, since then it names nobody. */
export const renderingNpiOf = ({ renderingNpi = '' }: BilledService): string | undefined =>
  isNpi(renderingNpi) ? renderingNpi : undefined;

/** The clinician who delivered a service, if known. */
export const clinicianOf = (service: BilledService): string | undefined =>
  givenId(service.performedBy) ?? renderingNpiOf(service);

/** The IDs of the group sessions that a line names. A blank ID counts as not given. */
export const sessionIdsOf = ({ groupSessionId, groupSessionIds = [] }: BilledService): string[] =>
  [...new Set([groupSessionId ?? '', ...groupSessionIds])].filter((id) => !isBlank(id));

/**
 * Keys of the group sessions that a line bills, each shared by the lines of that session; none if the
 * session is unknown or the line is not a group line. Group lines without session IDs are one session
 * if code and times match.
 */
export const groupSessionsOf = ({ service, isGroup, times }: ServiceLine): string[] => {
  if (!isGroup) return [];
  const ids = sessionIdsOf(service);
  if (ids.length > 0) return ids.map((id) => `session ${id}`);
  return times ? [`${service.code} ${times.start} ${times.end}`] : [];
};

/** A line in the key of a finding: a group line is its session and code, any other its ID. */
export const keyOfLine = ({ isGroup, service }: ServiceLine): string => {
  const ids = isGroup ? sessionIdsOf(service) : [];
  return ids.length > 0 ? JSON.stringify([ids.sort(), service.code]) : service.serviceId;
};

/** Where a finding about lines is: their one group session, or the patient and the earliest date. */
export const whereOfLines = (lines: readonly ServiceLine[]): string[] => {
  const sessions = new Set(
    lines.flatMap(({ isGroup, service }) => (isGroup ? sessionIdsOf(service) : [])),
  );
  if (sessions.size === 1) return [...sessions];
  const [earliest] = lines.toSorted((a, b) => inOrder(a.serviceDate, b.serviceDate));
  return earliest ? [earliest.patientId, earliest.serviceDate] : [];
};

/** Whether two lines name one group session. */
export const sharesSession = (a: BilledService, b: BilledService): boolean => {
  const ids = sessionIdsOf(a);
  return ids.length > 0 && sessionIdsOf(b).some((id) => ids.includes(id));
};

/** The ID of the line's note. A blank ID counts as no note. */
export const noteIdOf = ({ service: { note } }: ServiceLine): string | undefined =>
  hasText(note?.noteId) ? note?.noteId : undefined;

/** The minutes that two lines overlap, rounded up; `null` if a time is missing. Back-to-back times do not overlap. */
export const overlapMinutes = (
  { times: a }: ServiceLine,
  { times: b }: ServiceLine,
): number | null => {
  if (!a || !b) return null;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.ceil(Math.max(0, shared) / 60_000);
};
