import type { Subject } from '../finding/rule.js';
import { hasText } from '../record/member-note.js';
import { groupCodes, interactiveComplexityCode } from '../reference/codes/group-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import type { Setting } from '../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { Instant } from '../time/instant.js';
import type { BilledService } from './billed-service.js';

/** From one moment to a later one. */
export interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** What is known of one active line before it is compared with others. */
export interface ServiceLine extends Subject {
  readonly patientId: string;
  /** Its place in the batch. */
  readonly place: number;
  readonly service: BilledService;
  readonly setting: Setting;
  /** Whether its code is one of group psychotherapy. */
  readonly isGroup: boolean;
  /** The payer's policy in force on the date. */
  readonly policy: PayerPolicy | undefined;
  /** When it took place; `undefined` where a time is missing or the end is not after the start. */
  readonly stretch: Stretch | undefined;
}

/** Whether a code is one of group psychotherapy on the date. */
export const isGroupCode = ({ serviceDate, code }: BilledService): boolean =>
  inForceOrOldest(groupCodes, serviceDate).includes(code);

/** Whether the service is an add-on: it is judged with its primary and is no pair. */
export const isAddOnCode = ({ code }: BilledService): boolean => code === interactiveComplexityCode;

/** Whether the line is an add-on: it is judged with its primary and is no pair. */
export const isAddOn = ({ service }: ServiceLine): boolean => isAddOnCode(service);

/**
 * What lines of one group session share; `undefined` where it is not known or no group. Group lines
 * that name no session, with one code and time, are one session.
 */
export const groupSessionOf = ({ service, isGroup, stretch }: ServiceLine): string | undefined => {
  const { code, groupSessionId = '' } = service;
  if (groupSessionId !== '') return `session ${groupSessionId}`;
  return isGroup && stretch ? `${code} ${stretch.start} ${stretch.end}` : undefined;
};

/** The note's id, where the line has a note: a blank id is none. */
export const noteIdOf = ({ service: { note } }: ServiceLine): string | undefined =>
  hasText(note?.noteId) ? note?.noteId : undefined;

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
