import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';
import { pathOfUndated, signaturesOf } from '../signatures.js';

/** The clinician who signs a drafted note must have read it first. */
export const aiReview = defineRule({
  id: 'note/ai-review',
  title: 'A signer reviewed the AI draft before signing it.',
  description:
    'A drafting tool may separate shared context from what belongs to this member; the therapist still reviews and signs each note. A review by someone who did not sign, or a review after the signature, does not count.',
  citations: [
    cite.guide('Documentation requirements: the therapist reviews and signs each note'),
    cite.signatureFactSheet('Scribes and artificial intelligence'),
  ],
  since: '0.1.0',
  looksAt: '/note/reviewedBy',
  deciders: ['clinician', 'compliance'],
  ownWork: true,
  later: true,
  reasons: {
    'signing-time-not-recorded': {
      outcome: 'no-data',
      message:
        'Whether the draft was reviewed before it was signed is unknown, because the time of the signature is not recorded.',
      remedy: 'Enter the date and time of the signature.',
    },
    'reviewed-by-another': {
      outcome: 'fail',
      message: 'The draft was reviewed by someone who did not sign the note.',
      remedy: 'Have the clinician who signs the note review the draft and sign again.',
    },
    'reviewed-after-signing': {
      outcome: 'fail',
      message: 'The draft was reviewed on {reviewedAt}, after it was signed on {signedAt}.',
      remedy: 'Sign the note again now that it has been reviewed.',
    },
    'no-review': {
      outcome: 'review',
      message: 'An AI tool drafted the note, and no clinician’s review is recorded.',
      remedy: 'Record who reviewed the draft, and when.',
    },
    'review-undated': {
      outcome: 'review',
      message: 'A signer reviewed the draft, but the time of the review is not recorded.',
      remedy: 'Record when the draft was reviewed.',
    },
  },
  check({ note }: NoteFacts) {
    if (note.draftedBy !== 'ai') return 'not-applicable';
    const { reviewedBy, reviewedAt } = note;
    if (!hasText(reviewedBy)) return { reason: 'no-review' };
    const signatures = signaturesOf(note);
    // Before the note is signed, no reviewer can be compared with the signers.
    if (signatures.length === 0) return 'not-applicable';
    const byReviewer = signatures.filter(({ providerId }) => providerId === reviewedBy);
    if (byReviewer.length === 0) return { reason: 'reviewed-by-another' };
    if (reviewedAt === undefined) return { reason: 'review-undated', at: '/note/reviewedAt' };
    const times = byReviewer.flatMap(({ signedAt }) => signedAt ?? []);
    if (times.some((signedAt) => !isEarlier(signedAt, reviewedAt))) return 'pass';
    const [signedAt] = times;
    return signedAt === undefined || times.length < byReviewer.length
      ? { reason: 'signing-time-not-recorded', at: pathOfUndated(note, byReviewer) }
      : {
          reason: 'reviewed-after-signing',
          at: '/note/reviewedAt',
          params: { reviewedAt, signedAt },
        };
  },
});
