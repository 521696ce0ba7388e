import type { Subject } from '../finding/rule.js';
import type { InputFault } from '../input/input-error.js';
import { givenId, valueAt } from '../input/read-input.js';
import { isCalendarDate } from '../time/calendar-date.js';

/** A service line that was left out because of its faults, and what can still be read of it. */
export interface UnreadLine extends Subject {
  readonly faults: readonly InputFault[];
  readonly serviceId: string | undefined;
  /** The group sessions that it names. */
  readonly sessionIds: readonly string[];
}

const textAt = (value: unknown, key: string): string | undefined => {
  const text = valueAt(value, [key]);
  return typeof text === 'string' ? givenId(text) : undefined;
};

const textsAt = (value: unknown, key: string): string[] => {
  const list = valueAt(value, [key]);
  return Array.isArray(list)
    ? list.flatMap((one: unknown) => (typeof one === 'string' ? (givenId(one) ?? []) : []))
    : [];
};

/** What a line that was left out still says. */
export const unreadLine = (
  path: string,
  value: unknown,
  faults: readonly InputFault[],
): UnreadLine => {
  const patientId = textAt(value, 'patientId');
  const date = textAt(value, 'serviceDate') ?? '';
  return {
    path,
    faults,
    ...(patientId === undefined ? {} : { patientId }),
    ...(isCalendarDate(date) ? { serviceDate: date } : {}),
    serviceId: textAt(value, 'serviceId'),
    sessionIds: [textAt(value, 'groupSessionId') ?? [], textsAt(value, 'groupSessionIds')].flat(),
  };
};

/** For keys: where a line is that was left out, by what it still says. */
export const placeOfUnread = ({ patientId = '', serviceDate = '' }: UnreadLine): string[] => [
  patientId,
  serviceDate,
];

/** Whether the line may be this patient's: it says so, or does not say whose it is. */
export const mayBeOf = ({ patientId }: UnreadLine, patient: string): boolean =>
  patientId === undefined || patientId === patient;
