import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { instantOf } from '../../time/instant.js';

const hourInMilliseconds = 3_600_000;

const madeAt = ({ writtenAt, signature, cosignature }: NoteFacts['note']) => {
  if (writtenAt !== undefined) return { at: '/note/writtenAt', noteAt: writtenAt };
  const [at, signed] = signature
    ? ['/note/signature/signedAt', signature]
    : ['/note/cosignature/signedAt', cosignature];
  return signed?.signedAt === undefined ? undefined : { at, noteAt: signed.signedAt };
};

/** Each payer decides how soon a note must be written. */
export const timeliness = defineRule({
  id: 'note/timeliness',
  title: 'The note was written within the payer’s time limit.',
  description:
    'Entries belong in the chart at the time of the service. Each payer decides how many hours after the end of the session a note may be written. Nothing is checked if the payer has no such limit or the session is not billed to a payer.',
  citations: [cite('signatures', 'Section 3.3.2.5')],
  since: '0.1.0',
  looksAt: '/note/writtenAt',
  deciders: ['clinician', 'compliance'],
  later: true,
  passing: ['hours'],
  reasons: {
    'session-end-not-recorded': {
      outcome: 'no-data',
      message:
        'The payer’s limit is {hours} hours after the end of the session, which is not recorded; the note was written or signed on {noteAt}.',
      remedy: 'Enter when the session actually ended.',
    },
    late: {
      outcome: 'fail',
      message:
        'The note was written or signed on {noteAt}; the payer’s limit is {hours} hours after the session ended on {endedAt}.',
      remedy: 'Ask the payer whether it accepts a late entry, and label and date it as one.',
    },
  },
  check({ note, policy, session: { recorded } }: NoteFacts) {
    const made = madeAt(note);
    // note/signature reports a note without a signature, or whose signature has no time.
    if (policy?.noteWithinHours === undefined || !made) return 'not-applicable';
    const { noteWithinHours: hours, citations } = policy;
    const { noteAt } = made;
    const { start, end: endedAt } = recorded;
    // A session does not end before it starts.
    const from = endedAt ?? start;
    const isInTime =
      from !== undefined &&
      instantOf(noteAt) <= instantOf(from) + Math.round(hours * hourInMilliseconds);
    if (isInTime) return 'pass';
    if (endedAt === undefined)
      return {
        reason: 'session-end-not-recorded',
        path: '/end',
        params: { noteAt, hours },
        citations,
      };
    return { reason: 'late', at: made.at, params: { noteAt, hours, endedAt }, citations };
  },
});
