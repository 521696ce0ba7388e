import { defineDatedRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { briefFocusCharacters } from '../../reference/figures/library-heuristics.js';
import { cite } from '../../reference/sources.js';

const characters = (text: string): number => [...text.trim()].length;

/** The shared half of every note. */
export const frame = defineDatedRule({
  id: 'session/frame',
  title: 'The shared focus is stated briefly, and the interventions across the room are named.',
  description:
    'Each note needs the frame of the session: what the group was about and what the therapist did across the room. How long a brief focus may be is this library’s own heuristic.',
  citations: [
    cite('guide', 'Documentation requirements: the shared clinical focus, stated briefly'),
    cite('guide', 'A practical note structure'),
    cite('library', 'A shared focus of up to 300 characters is brief'),
  ],
  since: '0.1.0',
  looksAt: '/focus',
  figure: briefFocusCharacters,
  reasons: {
    'no-focus': {
      outcome: 'no-data',
      message: 'The shared clinical focus of the group is not stated.',
      remedy: 'State in a sentence what the group worked on.',
    },
    'no-interventions': {
      outcome: 'no-data',
      message: 'No intervention used across the room is named.',
      remedy: 'Name what the therapist did across the room.',
    },
    'long-focus': {
      outcome: 'advice',
      message:
        'The shared focus has {characters} characters; up to {limit} are brief (this library’s heuristic).',
      remedy: 'Keep the shared focus short, and write what is each member’s own into the notes.',
    },
  },
  check({ recorded: { focus = '', interventions = [] } }: SessionFacts, limit) {
    const length = characters(focus);
    const faults = [
      ...(hasText(focus) ? [] : [{ reason: 'no-focus' as const }]),
      ...(length > limit
        ? [{ reason: 'long-focus' as const, params: { characters: length, limit } }]
        : []),
      ...(interventions.some(hasText)
        ? []
        : [{ reason: 'no-interventions' as const, at: '/interventions' }]),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
