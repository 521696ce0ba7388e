import { defineRule, type Fault } from '../../finding/rule.js';
import type { GroupSession } from '../../record/group-session.js';
import type { NoteFacts } from '../../record/session-facts.js';
import type { PayerPolicy } from '../../reference/payer-policy.js';
import * as cite from '../../reference/sources.js';
import { daysAfterService } from '../../time/date-of-service.js';
import { instantOf } from '../../time/instant.js';

const hourInMilliseconds = 3_600_000;

const madeAt = ({ writtenAt, signature, cosignature }: NoteFacts['note']) => {
  if (writtenAt !== undefined) return { at: '/note/writtenAt', noteAt: writtenAt };
  const [at, signed] = signature
    ? ['/note/signature/signedAt', signature]
    : ['/note/cosignature/signedAt', cosignature];
  return signed?.signedAt === undefined ? undefined : { at, noteAt: signed.signedAt };
};

type Made = NonNullable<ReturnType<typeof madeAt>>;

const faultsByHours = (
  { noteWithinHours: hours, citations }: PayerPolicy,
  { at, noteAt }: Made,
  { start, end: endedAt }: GroupSession,
): Fault<'session-end-not-recorded' | 'late'>[] => {
  // A session does not end before it starts.
  const from = endedAt ?? start;
  if (hours === undefined) return [];
  const isInTime =
    from !== undefined &&
    instantOf(noteAt) <= instantOf(from) + Math.round(hours * hourInMilliseconds);
  if (isInTime) return [];
  return endedAt === undefined
    ? [{ reason: 'session-end-not-recorded', path: '/end', params: { noteAt, hours }, citations }]
    : [{ reason: 'late', at, params: { noteAt, hours, endedAt }, citations }];
};

const faultsByDays = (
  { noteWithinDays: limit, citations }: PayerPolicy,
  { at, noteAt }: Made,
  timeZone: string | undefined,
  serviceDate: string,
): Fault<'late-by-days' | 'note-zone-not-recorded'>[] => {
  if (limit === undefined) return [];
  const [fewest, most] = daysAfterService(serviceDate, noteAt, timeZone);
  const params = { noteAt, limit };
  if (fewest > limit)
    return [{ reason: 'late-by-days', at, params: { ...params, days: fewest }, citations }];
  return most > limit ? [{ reason: 'note-zone-not-recorded', at, params, citations }] : [];
};

/** Each payer decides how soon a note must be written. */
export const timeliness = defineRule({
  id: 'note/timeliness',
  title: 'The note was written within the payer’s time limit.',
  description:
    'Entries belong in the chart at the time of the service. Each payer decides how many hours after the end of the session, or days after the date of service, a note may be written. Nothing is checked if the payer has no such limit or the session is not billed to a payer.',
  citations: [cite.signatures('Section 3.3.2.5')],
  since: '0.1.0',
  looksAt: '/note/writtenAt',
  deciders: ['clinician', 'compliance'],
  later: true,
  passing: ['hours', 'limit'],
  reasons: {
    'session-end-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer’s limit is {hours} hours after the end of the session, which is not recorded; the note was written or signed on {noteAt}.',
      remedy: 'Enter when the session actually ended.',
    },
    'late-by-days': {
      outcome: 'fail',
      message:
        'The note was written or signed on {noteAt}, {days} days after the date of service; the payer’s limit is {limit} days.',
      remedy: 'Ask the payer whether it accepts a late entry, and label and date it as one.',
    },
    'note-zone-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer’s limit is {limit} days after the date of service, and on which day the note was written where the clinic is cannot be determined from {noteAt}.',
      remedy: 'Enter the time with its local offset, or the time zone of the session.',
    },
    late: {
      outcome: 'fail',
      message:
        'The note was written or signed on {noteAt}; the payer’s limit is {hours} hours after the session ended on {endedAt}.',
      remedy: 'Ask the payer whether it accepts a late entry, and label and date it as one.',
    },
  },
  check({ note, policy, serviceDate, session: { recorded } }: NoteFacts) {
    const made = madeAt(note);
    // note/signature reports a note without a signature, or whose signature has no time.
    if (!policy || !made) return 'not-applicable';
    const faults = [
      ...faultsByHours(policy, made, recorded),
      ...faultsByDays(policy, made, recorded.timeZone, serviceDate),
    ];
    if (faults.length > 0) return faults;
    return policy.noteWithinHours === undefined && policy.noteWithinDays === undefined
      ? 'not-applicable'
      : 'pass';
  },
});
