import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { NoteFacts } from '../../session/member-facts.js';
import { isEarlier } from '../../time/instant.js';

/** No claim goes out before the note is signed by whom it says it was rendered. */
export const signature = defineRule({
  id: 'note/signature',
  title: 'The rendering provider signed the note after the session.',
  description:
    'The practitioner who bills signs and dates each note, after the session it describes. A template, a scribe or a drafting tool does not sign.',
  citations: [
    cite('signatures', 'Section 3.3.2.4'),
    cite('guide', 'Documentation requirements: the therapist reviews and signs each note'),
  ],
  likelyDenial: { carc: '16', rarc: 'MA81' },
  since: '0.1.0',
  looksAt: '/note/signature',
  reasons: {
    unsigned: {
      outcome: 'fail',
      message: 'The note is not signed.',
      remedy: 'Let the rendering provider read and sign the note before the claim goes out.',
    },
    'signed-by-another': {
      outcome: 'fail',
      message: 'Neither the rendering provider nor the supervisor who bills signed the note.',
      remedy: 'Let the rendering provider sign, or the supervisor who bills co-sign.',
    },
    'signed-before-end': {
      outcome: 'fail',
      message:
        'The signature that counts is from {signedAt}, before the session ended at {endedAt}.',
      remedy: 'Sign the finished note after the session.',
    },
  },
  check({ note, renderingProvider, session }: NoteFacts) {
    const given = [note.signature, note.cosignature].filter((one) => one !== undefined);
    if (given.length === 0) return { reason: 'unsigned' };
    // Which signature counts cannot be told before there is one rendering provider.
    if (typeof renderingProvider === 'string') return 'not-applicable';
    const { facilitator, supervisor } = renderingProvider;
    const signers = [facilitator.providerId, supervisor?.bills ? supervisor.providerId : undefined];
    const counting = given.filter(({ providerId }) => signers.includes(providerId));
    const [first] = counting;
    if (!first) return { reason: 'signed-by-another' };
    const endedAt = session.session.end;
    return counting.some(({ signedAt }) => !isEarlier(signedAt, endedAt))
      ? 'pass'
      : { reason: 'signed-before-end', params: { signedAt: first.signedAt, endedAt } };
  },
});
