import { hasText } from '../../record/member-note.js';
import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';
import { plainWords } from '../text-comparison.js';

/** Each service needs a medical necessity of its own. */
export const necessityMissing = definePairRule({
  id: 'unbundling/necessity-missing',
  title: 'Each of the two services has its own medical necessity.',
  description:
    'Two services on one date each need a medical necessity of their own. A statement of why both were needed that day does not replace either one.',
  citations: [
    cite.guide('Same-day billing: each has its own medical necessity'),
    cite.ncciManual('Chapter I, section E'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/note/medicalNecessity',
  passing: ['lines'],
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'no-necessity': {
      outcome: 'review',
      message: 'No medical necessity is documented for {codes}.',
      remedy: 'Document for each service why this patient needed it that day.',
    },
    'one-necessity': {
      outcome: 'review',
      message: 'Both services document the same medical necessity, word for word.',
      remedy: 'Document for each service the need that the other service did not meet.',
    },
    'two-groups': {
      outcome: 'advice',
      message: 'The two groups do not each have a medical necessity of their own.',
      remedy: 'Document for each group why this patient needed it.',
    },
  },
  check({ compared, claimsOnly, family, twoPayers, group, other, ownNecessity }) {
    if (!compared || twoPayers) return 'not-applicable';
    if (ownNecessity) return 'pass';
    const lines = [group, other].filter(({ service }) => !hasText(service.note?.medicalNecessity));
    if (claimsOnly && lines.length > 0) return 'not-applicable';
    if (family === 'group') return { reason: 'two-groups' };
    const [first] = lines;
    return first
      ? {
          reason: 'no-necessity',
          path: `${first.path}/note/medicalNecessity`,
          params: {
            lines: lines.map(({ service }) => service.serviceId),
            codes: lines.map(({ service }) => service.code),
          },
        }
      : {
          reason: 'one-necessity',
          words: [plainWords(group.service.note?.medicalNecessity ?? '')],
        };
  },
});
