import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

// A plan, a risk, and the shared frame may be in the chart of a member who was absent.
const accountsOfWork = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'text',
] as const;

/** A member who was absent did not take part. */
export const absentMember = defineRule({
  id: 'note/absent-member',
  title: 'No work in the group is recorded for an absent member.',
  description:
    'If a chart describes how an absent patient took part, either the note was copied or the roster is wrong. The chart of a no-show may have a plan and a risk, but no account of the session.',
  citations: [
    cite.guide('Common mistakes: forgetting the absent-member problem'),
    cite.guide('Common mistakes: copying the same note into every chart'),
  ],
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'records-work': {
      outcome: 'fail',
      message: 'This member was absent, but the note describes the session: {parts}.',
      remedy: 'Correct the roster, or correct the note with a labeled and signed amendment.',
    },
  },
  check({ attendance, member: { note }, path }: MemberFacts) {
    if (attendance !== 'absent') return 'not-applicable';
    const parts = note ? accountsOfWork.filter((part) => hasText(note[part])) : [];
    const [first, ...others] = parts;
    if (!first) return 'pass';
    return {
      reason: 'records-work',
      at: `/note/${first}`,
      params: { parts },
      ...(others.length > 0 ? { relatedPaths: others.map((part) => `${path}/note/${part}`) } : {}),
    };
  },
});
