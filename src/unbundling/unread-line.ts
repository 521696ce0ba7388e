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

const plainText = (value: unknown): string => (typeof value === 'object' ? '' : String(value));

// What is in the line, so that a line that was rewritten is another fact.
const wordsOf = (line: unknown): string[] =>
  Object.entries(Object(line)).map(([key, value]: [string, unknown]) =>
    JSON.stringify([key, ...(Array.isArray(value) ? value : [value]).map(plainText)]),
  );

/** What a line that was left out still says. */
export const unreadLine = (
  path: string,
  line: unknown,
  faults: readonly InputFault[],
): UnreadLine => {
  const patientId = textAt(line, 'patientId');
  const date = textAt(line, 'serviceDate') ?? '';
  return {
    path,
    faults,
    words: wordsOf(line),
    ...(patientId === undefined ? {} : { patientId }),
    ...(isCalendarDate(date) ? { serviceDate: date } : {}),
    serviceId: textAt(line, 'serviceId'),
    sessionIds: [textAt(line, 'groupSessionId') ?? [], textsAt(line, 'groupSessionIds')].flat(),
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
