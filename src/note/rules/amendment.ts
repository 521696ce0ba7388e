import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';
import { lastSignedAt } from '../signatures.js';

/** A signature does not cover what was added after it. */
export const amendment = defineRule({
  id: 'note/amendment',
  title: 'Amendments made after the signature were signed, too.',
  description:
    'An addendum, a late entry or a correction is labeled, dated and signed by its author, and the original remains. Anything added after the last signature is unsigned, unless it has a signature of its own.',
  citations: [cite('signatures', 'Section 3.3.2.5')],
  since: '0.1.0',
  looksAt: '/note/amendments',
  reasons: {
    'not-signed-again': {
      outcome: 'review',
      message:
        'The amendment ({kind}) of {amendedAt} is later than the last signature, made on {signedAt}.',
      remedy: 'Have the author of the amendment sign and date it.',
    },
  },
  check({ note }: NoteFacts) {
    const { amendments = [] } = note;
    const signedAt = amendments.length > 0 ? lastSignedAt(note) : undefined;
    // note/signature reports an unsigned note.
    if (signedAt === undefined) return 'not-applicable';
    const faults = amendments.flatMap(({ at, kind, signedAt: ownSignedAt = signedAt }, index) =>
      isEarlier(signedAt, at) && isEarlier(ownSignedAt, at)
        ? [
            {
              reason: 'not-signed-again' as const,
              at: `/note/amendments/${index}`,
              params: { kind, amendedAt: at, signedAt },
            },
          ]
        : [],
    );
    return faults.length > 0 ? faults : 'pass';
  },
});
