import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { instantOf } from '../../time/instant.js';

const hourInMilliseconds = 3_600_000;

const madeAt = ({ writtenAt, signature, cosignature }: NoteFacts['note']) => {
  if (writtenAt !== undefined) return { at: '/note/writtenAt', noteAt: writtenAt };
  if (signature) return { at: '/note/signature/signedAt', noteAt: signature.signedAt };
  return cosignature && { at: '/note/cosignature/signedAt', noteAt: cosignature.signedAt };
};

/** How soon is the payer’s to say. */
export const timeliness = defineRule({
  id: 'note/timeliness',
  title: 'The note was made within the payer’s hours.',
  description:
    'Entries belong in the chart at the time of the service. How many hours after the session’s end a note may be made is the payer’s own rule; a payer that names none is not asked, and neither is a member who pays alone.',
  citations: [cite('signatures', 'Section 3.3.2.5')],
  since: '0.1.0',
  looksAt: '/note/writtenAt',
  reasons: {
    late: {
      outcome: 'fail',
      message:
        'The note was made at {noteAt}, more than {hours} hours after the session ended at {endedAt}.',
      remedy: 'Ask the payer whether it takes a late entry; label and date it as one.',
    },
  },
  check({ note, policy, session: { recorded, whole } }: NoteFacts) {
    const made = madeAt(note);
    if (policy?.noteWithinHours === undefined || !made) return 'not-applicable';
    const { noteWithinHours: hours, citations } = policy;
    const latest = whole.end + Math.round(hours * hourInMilliseconds);
    if (instantOf(made.noteAt) <= latest) return 'pass';
    return {
      reason: 'late',
      at: made.at,
      params: { noteAt: made.noteAt, hours, endedAt: recorded.end },
      citations,
    };
  },
});
