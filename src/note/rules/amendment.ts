import { defineRule, type Fault } from '../../finding/rule.js';
import type { Amendment } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { isEarlier } from '../../time/instant.js';
import { lastSignedAt, pathOfUndated, signaturesOf } from '../signatures.js';

type Faulty = 'amendment-time-not-recorded' | 'signing-time-not-recorded' | 'not-signed-again';

/** A signature does not cover what was added after it. */
export const amendment = defineRule({
  id: 'note/amendment',
  title: 'Amendments made after the signature were signed, too.',
  description:
    'An addendum, a late entry, or a correction is labeled, dated, and signed by its author, and the original remains. Anything added after the last signature is unsigned, unless it has a signature of its own.',
  citations: [cite.signatures('Section 3.3.2.5')],
  since: '0.1.0',
  looksAt: '/note/amendments',
  deciders: ['clinician', 'compliance'],
  later: true,
  reasons: {
    'amendment-time-not-recorded': {
      outcome: 'no-data',
      message: 'The time of this amendment is not recorded.',
      remedy: 'Enter when the amendment was made, and check that it is signed.',
    },
    'signing-time-not-recorded': {
      outcome: 'no-data',
      message:
        'Whether a signature covers the amendment of {amendedAt} is unknown, because the time of a signature is not recorded.',
      remedy: 'Enter the date and time of the signature.',
    },
    'not-signed-again': {
      outcome: 'review',
      message: 'The amendment of {amendedAt} is later than the last signature, made on {signedAt}.',
      remedy: 'Have the author of the amendment sign and date it.',
    },
  },
  check({ note }: NoteFacts) {
    const { amendments = [] } = note;
    const signatures = signaturesOf(note);
    // note/signature reports an unsigned note.
    if (amendments.length === 0 || signatures.length === 0) return 'not-applicable';
    const signedAt = lastSignedAt(note);
    const covers = (time: string | undefined, amendedAt: string): boolean =>
      time !== undefined && !isEarlier(time, amendedAt);
    const faultOf = (
      { at: amendedAt, kind, signedAt: own }: Amendment,
      at: string,
    ): Fault<Faulty>[] => {
      if (amendedAt === undefined)
        return [{ reason: 'amendment-time-not-recorded', at: `${at}/at` }];
      if (covers(signedAt, amendedAt) || covers(own, amendedAt)) return [];
      const params = { ...(kind ? { kind } : {}), amendedAt };
      return signedAt === undefined || signatures.some((one) => one.signedAt === undefined)
        ? [{ reason: 'signing-time-not-recorded', at: pathOfUndated(note, signatures), params }]
        : [{ reason: 'not-signed-again', at, params: { ...params, signedAt } }];
    };
    const faults = amendments.flatMap((amendment, index) =>
      faultOf(amendment, `/note/amendments/${index}`),
    );
    return faults.length > 0 ? faults : 'pass';
  },
});
