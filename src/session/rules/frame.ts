import { defineDatedRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import { briefFocusCharacters } from '../../reference/figures/library-heuristics.js';
import * as cite from '../../reference/sources.js';
import type { ReadSessionFacts } from '../read-session-facts.js';

const characters = (text: string): number => [...text.trim()].length;

/** The shared part of every note. */
export const frame = defineDatedRule({
  id: 'session/frame',
  title: 'The shared focus is stated briefly, and the interventions used with the group are named.',
  description:
    'Each note needs the shared frame of the session: what the group worked on and what the therapist did with the group. A chart’s own shared part (`frame`) is read for both. The limit for a brief focus is this library’s own heuristic.',
  citations: [
    cite.guide('Documentation requirements: the shared clinical focus, stated briefly'),
    cite.guide('A practical note structure'),
    cite.library('A shared focus of up to 300 characters is brief'),
  ],
  since: '0.1.0',
  looksAt: '/focus',
  deciders: ['clinician', 'compliance'],
  passing: ['characters', 'limit'],
  figure: briefFocusCharacters,
  reasons: {
    'no-focus': {
      outcome: 'no-data',
      message: 'The shared clinical focus of the group is missing.',
      remedy: 'State in one sentence what the group worked on.',
    },
    'no-interventions': {
      outcome: 'no-data',
      message: 'The interventions used with the group are missing.',
      remedy: 'Name the interventions that the therapist used with the group.',
    },
    'long-focus': {
      outcome: 'advice',
      message:
        'The shared focus has {characters} characters; up to {limit} is brief (this library’s heuristic).',
      remedy:
        'Shorten the shared focus, and document each member’s own work in that member’s note.',
    },
  },
  check({ recorded: { focus = '', interventions = [] }, texts }: ReadSessionFacts, limit) {
    const length = characters(focus);
    const hasFocus = hasText(focus) || (texts?.frames().focus.length ?? 0) > 0;
    const hasInterventions =
      interventions.some(hasText) || (texts?.frames().interventions.length ?? 0) > 0;
    const faults = [
      ...(hasFocus ? [] : [{ reason: 'no-focus' as const }]),
      ...(length > limit
        ? [{ reason: 'long-focus' as const, params: { characters: length, limit } }]
        : []),
      ...(hasInterventions ? [] : [{ reason: 'no-interventions' as const, at: '/interventions' }]),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
