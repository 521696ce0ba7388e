import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { JudgedSubject } from '../judged-subject.js';

/** Another member's name does not belong in this patient's chart. */
export const otherMemberNamed = defineRule({
  id: 'individuality/other-member-named',
  title: 'The note names no other patient.',
  description:
    'Another patient’s name in a chart discloses who else is in treatment, and it is the commonest trace of a copied note.',
  citations: [
    cite('guide', 'The note does not need to repeat every detail from every other member'),
    cite('library', 'Names are looked for in the roster that was given'),
  ],
  since: '0.1.0',
  looksAt: '/text',
  reasons: {
    'full-name': {
      outcome: 'fail',
      message: 'The note holds the full name of another patient in {places} places.',
      remedy: 'Take the name out, and check whose note this is.',
    },
    'lone-name': {
      outcome: 'review',
      message: 'The note holds a word in {places} places that is another patient’s name.',
      remedy: 'Check whether it names the other patient; if so, write "another member" instead.',
    },
  },
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
