import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';
import { pathOfUndated, signaturesOf } from '../signatures.js';

// Whose signature counts; undefined until there is one rendering provider.
const signersOf = ({ renderingProvider, session }: NoteFacts): string[] | undefined => {
  // The payer lets each facilitator bill, and no facilitator is chosen yet: any of them may have signed.
  if (renderingProvider === 'each-bills')
    return (session.recorded.facilitators ?? [])
      .filter(({ bills }) => bills)
      .map(({ providerId }) => providerId);
  if (typeof renderingProvider === 'string') return undefined;
  const { facilitator, supervisor } = renderingProvider;
  const signers = [facilitator.providerId];
  if (supervisor?.bills) signers.push(supervisor.providerId);
  return signers;
};

/** The rendering provider signs the note before the claim is submitted. */
export const signature = defineRule({
  id: 'note/signature',
  title: 'The rendering provider signed the note after the session.',
  description:
    'The practitioner who bills signs and dates each note after the session it describes. A template, a scribe, or a drafting tool cannot sign.',
  citations: [
    cite.signatures('Section 3.3.2.4'),
    cite.guide('Documentation requirements: the therapist reviews and signs each note'),
  ],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/signature',
  deciders: ['clinician', 'compliance'],
  later: true,
  reasons: {
    'signing-time-not-recorded': {
      outcome: 'no-data',
      message: 'The note is signed, but the time of the signature is not recorded.',
      remedy: 'Enter the date and time of the signature.',
    },
    unsigned: {
      outcome: 'fail',
      message: 'The note is not signed.',
      remedy: 'Have the rendering provider read and sign the note before the claim is submitted.',
    },
    'signed-by-another': {
      outcome: 'fail',
      message: 'Neither the rendering provider nor the supervisor who bills signed the note.',
      remedy: 'Have the rendering provider sign, or the supervisor who bills co-sign.',
    },
    'signed-before-end': {
      outcome: 'fail',
      message: 'The note was signed on {signedAt}, before the session ended on {endedAt}.',
      remedy: 'Sign the finished note after the session.',
    },
  },
  check(facts: NoteFacts) {
    const given = signaturesOf(facts.note);
    if (given.length === 0) return { reason: 'unsigned' };
    const signers = signersOf(facts);
    if (!signers) return 'not-applicable';
    const counting = given.filter((one) => signers.includes(one.providerId));
    if (counting.length === 0) return { reason: 'signed-by-another' };
    const endedAt = facts.session.recorded.end;
    const times = counting.flatMap(({ signedAt }) => signedAt ?? []);
    const [signedAt] = times;
    // Without an end, session/times reports it.
    if (signedAt !== undefined && endedAt === undefined) return 'not-applicable';
    if (endedAt !== undefined && times.some((time) => !isEarlier(time, endedAt))) return 'pass';
    return signedAt === undefined || endedAt === undefined || times.length < counting.length
      ? { reason: 'signing-time-not-recorded', at: pathOfUndated(facts.note, counting) }
      : { reason: 'signed-before-end', params: { signedAt, endedAt } };
  },
});
