import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';
import { lastSignedAt } from '../signatures.js';

/** What came after the signature is not signed. */
export const amendment = defineRule({
  id: 'note/amendment',
  title: 'What was amended after the signature was signed again.',
  description:
    'An addendum, a late entry or a correction is labelled, dated and signed by its author, and the original stays. What was added after the last signature stands unsigned.',
  citations: [cite('signatures', 'Section 3.3.2.5')],
  since: '0.1.0',
  looksAt: '/note/amendments',
  reasons: {
    'not-signed-again': {
      outcome: 'review',
      message: 'The {kind} made at {amendedAt} came after the last signature, made at {signedAt}.',
      remedy: 'Let its author sign and date the amendment.',
    },
  },
  check({ note }: NoteFacts) {
    const { amendments = [] } = note;
    const signedAt = amendments.length > 0 ? lastSignedAt(note) : undefined;
    // A note that nobody signed is the signature rule’s.
    if (signedAt === undefined) return 'not-applicable';
    const faults = amendments.flatMap(({ at, kind }, place) =>
      isEarlier(signedAt, at)
        ? [
            {
              reason: 'not-signed-again' as const,
              at: `/note/amendments/${place}`,
              params: { kind, amendedAt: at, signedAt },
            },
          ]
        : [],
    );
    return faults.length > 0 ? faults : 'pass';
  },
});
