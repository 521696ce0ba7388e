import { defineDatedRule } from '../../finding/rule.js';
import type { Headcounts, SessionFacts } from '../../record/session-facts.js';
import {
  individualPsychotherapyTimes,
  shortestIndividualService,
} from '../../reference/figures/individual-psychotherapy-times.js';
import * as cite from '../../reference/sources.js';
import { wholeMinutes } from '../../time/instant.js';
import type { Interval } from '../../time/interval.js';

const longestAlone = ({ timeline }: Headcounts): Interval | undefined =>
  timeline
    .filter(({ present }) => present === 1)
    .map(({ stretch }) => stretch)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];

const isAsLongAs = (limit: number, alone: Interval | undefined): boolean =>
  alone !== undefined && wholeMinutes(alone.start, alone.end) >= limit;

/** A group that was one patient for part of its time. */
export const droppedToOne = defineDatedRule({
  id: 'session/dropped-to-one',
  title: 'The group stayed a group until its end.',
  description:
    'Time with only one patient present is not group time. If it lasts as long as the shortest individual service, a person must decide what was delivered. That length is this library’s own heuristic.',
  citations: [
    cite.guide('Common mistakes: the absent-member problem'),
    cite.library('Alone for as long as the shortest individual psychotherapy service'),
  ],
  since: '0.1.0',
  looksAt: '/members',
  deciders: ['clinician', 'compliance'],
  passing: ['limit'],
  figure: individualPsychotherapyTimes,
  reasons: {
    'attendance-not-recorded': {
      outcome: 'no-data',
      message:
        'Whether one patient was alone with the therapist for {limit} minutes or more is unknown, because the attendance of {unknown} is not recorded.',
      remedy: 'Enter for each patient on the roster whether they attended.',
    },
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
  check(
    { headcounts, possibleHeadcounts, whole, patientsAttended, patientsPossible }: SessionFacts,
    codeTimes,
  ) {
    if (!whole || headcounts.most < 2) return 'not-applicable';
    const limit = shortestIndividualService(codeTimes);
    const alone = longestAlone(headcounts);
    const atMostAlone = longestAlone(possibleHeadcounts);
    if (isAsLongAs(limit, alone) !== isAsLongAs(limit, atMostAlone))
      return {
        reason: 'attendance-not-recorded',
        params: { unknown: patientsPossible - patientsAttended, limit },
      };
    if (!alone) return 'pass';
    const { from, to, start, end } = alone;
    const params = { minutes: wholeMinutes(start, end), limit, from, to };
    return {
      reason: isAsLongAs(limit, alone) ? 'alone-as-long-as-a-service' : 'briefly-alone',
      params,
    };
  },
});
