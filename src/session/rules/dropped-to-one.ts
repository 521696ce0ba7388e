import { defineDatedRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import {
  individualPsychotherapyTimes,
  shortestIndividualService,
} from '../../reference/figures/individual-psychotherapy-times.js';
import { cite } from '../../reference/sources.js';
import { wholeMinutes } from '../../time/instant.js';

/** A group that was one patient for part of its time. */
export const droppedToOne = defineDatedRule({
  id: 'session/dropped-to-one',
  title: 'The group stayed a group until its end.',
  description:
    'Time with only one patient present is not group time. If it lasts as long as the shortest individual service, a person must decide what was delivered. That length is this library’s own heuristic.',
  citations: [
    cite('guide', 'Common mistakes: the absent-member problem'),
    cite('library', 'Alone for as long as the shortest individual psychotherapy service'),
  ],
  since: '0.1.0',
  looksAt: '/members',
  deciders: ['clinician', 'compliance'],
  passing: ['limit'],
  figure: individualPsychotherapyTimes,
  reasons: {
    'alone-as-long-as-a-service': {
      outcome: 'review',
      message:
        'One patient was alone with the therapist for {minutes} minutes, from {from} to {to}; {limit} minutes are long enough for an individual service (this library’s heuristic).',
      remedy:
        'Decide and document what was delivered during that time; do not count it as group time without a documented reason.',
    },
    'briefly-alone': {
      outcome: 'advice',
      message:
        'One patient was alone with the therapist for {minutes} minutes, from {from} to {to}.',
      remedy: 'Document why only one patient was present during that time.',
    },
  },
  check({ timeline, mostPresent }: SessionFacts, codeTimes) {
    if (mostPresent < 2) return 'not-applicable';
    const alone = timeline.filter(({ present }) => present === 1);
    const [longest] = alone.sort(
      (a, b) => b.stretch.end - b.stretch.start - (a.stretch.end - a.stretch.start),
    );
    if (!longest) return 'pass';
    const { from, to, start, end } = longest.stretch;
    const minutes = wholeMinutes(start, end);
    const limit = shortestIndividualService(codeTimes);
    return {
      reason: minutes >= limit ? 'alone-as-long-as-a-service' : 'briefly-alone',
      params: { minutes, limit, from, to },
    };
  },
});
