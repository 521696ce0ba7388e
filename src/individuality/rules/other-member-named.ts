import { defineRule, type Reason } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedSubject } from '../judge-note.js';

/** Also the reasons of the rule on a session's notes. */
export const otherNames = {
  'full-name': {
    outcome: 'fail',
    message: 'The note contains another patient’s full name. Times found: {places}.',
    remedy: 'Remove the name, and check which patient this note is about.',
  },
  'lone-name': {
    outcome: 'review',
    message: 'The note contains a word that is another patient’s name. Times found: {places}.',
    remedy: 'Check whether it names the other patient. If so, write "another member" instead.',
  },
} as const satisfies Record<string, Reason>;

/** Another member's name does not belong in this patient's chart. */
export const otherMemberNamed = defineRule({
  id: 'individuality/other-member-named',
  title: 'The note names no other patient.',
  description:
    'Another patient’s name in a chart discloses who else is in treatment, and it is the most common trace of a copied note.',
  citations: [
    cite.guide('The note does not need to repeat every detail from every other member'),
    cite.library('Names are searched for in the roster of the session'),
  ],
  since: '0.1.0',
  looksAt: '/text',
  deciders: ['clinician', 'compliance'],
  passing: ['places'],
  reasons: otherNames,
  check({ judged: { names } }: JudgedSubject) {
    const full = names.filter((name) => name.full).length;
    const lone = names.length - full;
    if (names.length === 0) return 'pass';
    return [
      ...(full > 0 ? [{ reason: 'full-name' as const, params: { places: full } }] : []),
      ...(lone > 0 ? [{ reason: 'lone-name' as const, params: { places: lone } }] : []),
    ];
  },
});
