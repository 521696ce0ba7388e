import { hasText } from '../../record/member-note.js';
import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** Each service was needed for a reason of its own. */
export const necessityMissing = definePairRule({
  id: 'unbundling/necessity-missing',
  title: 'Each of the two services was needed for a reason of its own.',
  description:
    'Both services of a day need a medical necessity, each its own. Why both were needed that day is said besides, and replaces neither.',
  citations: [
    cite('guide', 'Same-day billing: each has its own medical necessity'),
    cite('ncciManual', 'Chapter I, section E'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/note/medicalNecessity',
  reasons: {
    'no-necessity': {
      outcome: 'review',
      message: 'No medical necessity is given for {codes}.',
      remedy: 'Say for each service why this patient needed it that day.',
    },
    'one-necessity': {
      outcome: 'review',
      message: 'Both services give one medical necessity, word for word.',
      remedy: 'Say for each service why it was needed that the other did not meet.',
    },
  },
  check({ compared, twoPayers, group, other, ownNecessity }) {
    if (!compared || twoPayers) return 'not-applicable';
    if (ownNecessity) return 'pass';
    const lines = [group, other].filter(({ service }) => !hasText(service.note?.medicalNecessity));
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
      : { reason: 'one-necessity' };
  },
});
