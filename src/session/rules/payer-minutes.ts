import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** The code is untimed, but a payer may limit the length of a group session. */
export const payerMinutes = defineRule({
  id: 'session/payer-minutes',
  title: 'The session had a length that this member’s payer accepts.',
  description:
    '90853 is not chosen by time. Some plans nevertheless set a minimum or maximum length for a group session.',
  citations: [cite.guide('Outline: coverage varies by payer, state, and plan')],
  likelyDenial: { carc: '152' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['minimum', 'maximum'],
  reasons: {
    'times-not-recorded': {
      outcome: 'no-data',
      message:
        'This member’s payer limits the length of a group session, and the start or end of this one is not recorded.',
      remedy: 'Enter when the session actually started and ended.',
    },
    'too-short': {
      outcome: 'fail',
      message:
        'The session lasted {minutes} minutes; this member’s payer requires at least {minimum}.',
      remedy: 'Check the times. If they are correct, do not bill this payer for the group.',
    },
    'too-long': {
      outcome: 'fail',
      message:
        'The session lasted {minutes} minutes; this member’s payer accepts at most {maximum}.',
      remedy: 'Check the times. If they are correct, ask this payer how to bill the session.',
    },
  },
  check({ policy, session: { recorded, isBackwards, minutes } }: MemberFacts) {
    const { sessionMin, sessionMax } = policy?.minutes ?? {};
    if (!policy || isBackwards || (sessionMin === undefined && sessionMax === undefined))
      return 'not-applicable';
    const { payerId, citations } = policy;
    const where = { path: '/end', citations };
    if (minutes === null)
      return {
        reason: 'times-not-recorded',
        ...where,
        path: recorded.end === undefined ? '/end' : '/start',
        params: { payerId },
      };
    const minimum = sessionMin ?? 0;
    const maximum = sessionMax ?? Number.POSITIVE_INFINITY;
    if (minutes < minimum)
      return { reason: 'too-short', ...where, params: { minutes, minimum, payerId } };
    if (minutes > maximum)
      return { reason: 'too-long', ...where, params: { minutes, maximum, payerId } };
    return 'pass';
  },
});
