import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** A modifier reports that services were distinct; it does not make them so. */
export const modifierDoesNotCure = definePairRule({
  id: 'unbundling/modifier-does-not-cure',
  title: 'A distinct-service modifier is used only for distinct services.',
  description:
    'A modifier may not be used only to bypass an edit. When two lines share time, an encounter, or a note, the modifier claims a separation that the record does not show.',
  citations: [
    cite.ncciManual('Chapter I, section E: not solely to bypass an edit'),
    cite.guide('Same-day billing: modifiers do not fix a service that was not distinct'),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/modifiers',
  deciders: ['coder', 'compliance'],
  reasons: {
    'not-distinct': {
      outcome: 'fail',
      message:
        'The lines have a distinct-service modifier ({modifiers}), but the record shows one service.',
      remedy: 'Remove the modifier and bill the one service that was delivered.',
    },
  },
  check(pair) {
    const { compared, overlapMinutes, mayShareTime, sharesEncounter, sharedNote } = pair;
    const { ofGroup, ofOther } = pair.distinctModifiers;
    const modifiers = [...ofGroup, ...ofOther];
    if (modifiers.length === 0) return 'not-applicable';
    const oneTime = overlapMinutes !== null && overlapMinutes > 0 && !mayShareTime;
    const oneEncounter = sharesEncounter && overlapMinutes !== 0;
    if (!sharedNote && !(compared && (oneTime || oneEncounter))) return 'pass';
    const line = ofOther.length > 0 ? pair.other : pair.group;
    return { reason: 'not-distinct', path: `${line.path}/modifiers`, params: { modifiers } };
  },
});
