import { defineDatedRule } from '../../finding/rule.js';
import type { SessionFacts } from '../../record/session-facts.js';
import { usualSessionMinutes } from '../../reference/figures/library-heuristics.js';
import * as cite from '../../reference/sources.js';

/** An unusual length raises questions, and nothing more. */
export const duration = defineDatedRule({
  id: 'session/duration',
  title: 'The session had a usual length.',
  description:
    'Group psychotherapy is untimed. Many groups run for 60 to 90 minutes, and no length decides whether the code applies. The usual range here is this library’s own heuristic, and never more than advice.',
  citations: [
    cite.guide('What the group psychotherapy code means'),
    cite.ncciManual('Chapter XI, section V, paragraph 5: not a timed code'),
    cite.library('Group sessions of 45 to 120 minutes are usual'),
  ],
  since: '0.1.0',
  looksAt: '/end',
  deciders: ['clinician', 'compliance'],
  passing: ['from', 'to'],
  figure: usualSessionMinutes,
  reasons: {
    short: {
      outcome: 'advice',
      message:
        'The session lasted {minutes} minutes; fewer than {from} is unusual (this library’s heuristic; 90853 is untimed).',
      remedy: 'Check the times, and document why the session was short.',
    },
    long: {
      outcome: 'advice',
      message:
        'The session lasted {minutes} minutes; more than {to} is unusual (this library’s heuristic; 90853 is untimed).',
      remedy: 'Check the times, and document why the session was long. It is still one unit.',
    },
  },
  check({ whole, minutes }: SessionFacts, { from, to }) {
    if (!whole || minutes === null) return 'not-applicable';
    if (minutes < from) return { reason: 'short', params: { minutes, from } };
    return minutes > to ? { reason: 'long', params: { minutes, to } } : 'pass';
  },
});
