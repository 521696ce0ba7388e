import { defineRule } from '../../finding/rule.js';
import type { GroupType } from '../../record/group-session.js';
import * as cite from '../../reference/sources.js';
import type { ReadSessionFacts } from '../read-session-facts.js';

/** Group types that are often instruction or social contact rather than psychotherapy. */
export const oftenNotTherapy: readonly GroupType[] = ['psychoeducation', 'support', 'activity'];

// What one note tells of an exchange, another member’s note should confirm.
const fewestNotes = 2;

/** A class is not psychotherapy. */
export const interactive = defineRule({
  id: 'session/interactive',
  title: 'Members and therapist interacted therapeutically.',
  description:
    'Group psychotherapy is therapeutic interaction: feedback between members, relational patterns, rupture, and repair, work connected to each person’s goals. A lecture or a film is not.',
  citations: [
    cite.guide('What the group psychotherapy code means'),
    cite.guide('Common mistakes: using the code for a class'),
  ],
  likelyDenial: { carc: '96', rarc: 'N180' },
  since: '0.1.0',
  looksAt: '/interaction',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'no-interaction': {
      outcome: 'fail',
      message: 'The record states that no therapeutic interaction took place.',
      remedy: 'Do not bill group psychotherapy. Ask the payer which code to use for a class.',
    },
    'not-recorded-in-a-teaching-group': {
      outcome: 'review',
      message: 'No therapeutic interaction is recorded, and the group type is {groupType}.',
      remedy: 'Document the interaction that took place, or that there was none.',
    },
    'not-recorded': {
      outcome: 'no-data',
      message: 'No therapeutic interaction is recorded.',
      remedy: 'Document the interaction that took place, or that there was none.',
    },
    'exchange-in-notes': {
      outcome: 'review',
      message:
        'No therapeutic interaction is recorded. By this library’s reading, the notes of at least two members show an exchange between members.',
      remedy: 'Confirm once for the session that the exchange took place, or record it.',
    },
    'not-found-in-text': {
      outcome: 'review',
      message:
        'No therapeutic interaction is recorded, and this library’s reading does not find an exchange between members in the notes of two members.',
      remedy: 'Document the interaction that took place, or that there was none.',
    },
  },
  check({ recorded: { interaction }, groupType, texts }: ReadSessionFacts) {
    if (interaction?.length === 0) return { reason: 'no-interaction' };
    if (interaction) return 'pass';
    if (oftenNotTherapy.includes(groupType))
      return { reason: 'not-recorded-in-a-teaching-group', params: { groupType } };
    if (!texts) return { reason: 'not-recorded' };
    const exchanges = texts.exchanges();
    return exchanges.length < fewestNotes
      ? { reason: 'not-found-in-text' }
      : { reason: 'exchange-in-notes', evidence: exchanges.flat() };
  },
});
