import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** A modifier tells of a separation; it does not make one. */
export const modifierDoesNotCure = definePairRule({
  id: 'unbundling/modifier-does-not-cure',
  title: 'A distinct-service modifier stands only where the services were distinct.',
  description:
    'A modifier is not put on a line to pass an edit. Where two lines share their time, their encounter or their note, the modifier asserts what the record denies.',
  citations: [
    cite('ncciManual', 'Chapter I, section E: not solely to bypass an edit'),
    cite('guide', 'Same-day billing: modifiers do not fix a service that was not distinct'),
  ],
  likelyDenial: { carc: '4' },
  since: '0.1.0',
  looksAt: '/modifiers',
  reasons: {
    'not-distinct': {
      outcome: 'fail',
      message:
        'A distinct-service modifier is on one of the lines ({modifiers}), and the record shows one service.',
      remedy: 'Take the modifier off, and bill the one service that was delivered.',
    },
  },
  check({ compared, claims, overlapMinutes, sharesEncounter, sharedNote, group, other }) {
    const modifiers = [...claims.ofGroup, ...claims.ofOther];
    if (modifiers.length === 0) return 'not-applicable';
    const oneTime = (overlapMinutes ?? 0) > 0;
    const oneEncounter = sharesEncounter && overlapMinutes !== 0;
    if (!sharedNote && !(compared && (oneTime || oneEncounter))) return 'pass';
    const line = claims.ofOther.length > 0 ? other : group;
    return { reason: 'not-distinct', path: `${line.path}/modifiers`, params: { modifiers } };
  },
});
