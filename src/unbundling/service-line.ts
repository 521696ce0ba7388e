import type { Subject } from '../finding/rule.js';
import { interactiveComplexityCode } from '../reference/group-claim-figures.js';
import { groupCodes } from '../reference/group-codes.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { type PolicyShelf, policyInForce } from '../reference/policy-in-force.js';
import type { Setting } from '../reference/ptp-table.js';
import { inForceOrOldest } from '../reference/same-day-families.js';
import { said } from '../session/said.js';
import { type Instant, instantOf } from '../time/instant.js';
import type { BilledService } from './billed-service.js';

/** From one moment to a later one. */
export interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** What is known of one active line before it is compared with others. */
export interface ServiceLine extends Subject {
  readonly patientId: string;
  readonly service: BilledService;
  readonly setting: Setting;
  /** Whether its code is one of group psychotherapy. */
  readonly isGroup: boolean;
  /** The payer's policy in force on the date. */
  readonly policy: PayerPolicy | undefined;
  /** When it took place; `undefined` where a time is missing or the end is not after the start. */
  readonly stretch: Stretch | undefined;
  /** Lines of one group session share it; `undefined` where it is not known or no group. */
  readonly groupSession: string | undefined;
}

const stretchOf = ({ start, end }: BilledService): Stretch | undefined => {
  if (start === undefined || end === undefined) return undefined;
  const stretch = { start: instantOf(start), end: instantOf(end) };
  return stretch.start < stretch.end ? stretch : undefined;
};

// Group lines that name no session, with one code and time, are one session.
const groupSessionOf = (
  { code, groupSessionId }: BilledService,
  isGroup: boolean,
  stretch: Stretch | undefined,
): string | undefined => {
  if (groupSessionId !== undefined && groupSessionId !== '') return `session ${groupSessionId}`;
  return isGroup && stretch ? `${code} ${stretch.start} ${stretch.end}` : undefined;
};

/** Derives what is known of a line from what was billed. */
export const serviceLine = (
  service: BilledService,
  path: string,
  payers: PolicyShelf | undefined,
): ServiceLine => {
  const { patientId, serviceDate, payerId, setting = 'professional' } = service;
  const isGroup = inForceOrOldest(groupCodes, serviceDate).includes(service.code);
  const stretch = stretchOf(service);
  return {
    path,
    serviceDate,
    patientId,
    service,
    setting,
    isGroup,
    policy:
      payers && payerId !== undefined ? policyInForce(payers, payerId, serviceDate) : undefined,
    stretch,
    groupSession: groupSessionOf(service, isGroup, stretch),
  };
};

/** Whether the line is an add-on: it is judged with its primary and is no pair. */
export const isAddOn = ({ service: { code } }: ServiceLine): boolean =>
  code === interactiveComplexityCode;

/** The note's id, where the line has a note: a blank id is none. */
export const noteIdOf = ({ service: { note } }: ServiceLine): string | undefined =>
  said(note?.noteId) ? note?.noteId : undefined;

/** Whether two optional ids are both given and the same; a blank id is not given. */
export const sameId = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.trim() !== '' && a === b;

/** Minutes that two lines share, rounded up; `null` where a time is missing. Touching ends share none. */
export const overlapMinutes = (
  { stretch: a }: ServiceLine,
  { stretch: b }: ServiceLine,
): number | null => {
  if (!a || !b) return null;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.ceil(Math.max(0, shared) / 60_000);
};

/** Orders texts by their code units, the same on every engine. */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
