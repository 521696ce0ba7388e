import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { AddOnFacts } from '../patient-day.js';

/** An add-on code needs a primary service. */
export const addOn = defineRule({
  id: 'unbundling/add-on',
  title: 'Interactive complexity is billed with a primary service.',
  description:
    '90785 is an add-on code. It is paid only with an evaluation, psychotherapy, or group psychotherapy service for the same patient, date of service, and claim type.',
  citations: [
    cite('addOnEdits', '90785: a type 1 add-on with listed primary codes'),
    cite('interactiveComplexity', '90785 with evaluation and psychotherapy'),
  ],
  likelyDenial: { carc: '107' },
  since: '0.1.0',
  looksAt: '/code',
  reasons: {
    'no-primary': {
      outcome: 'fail',
      message: '{code} is billed without a primary service on the same date.',
      remedy: 'Bill the primary service, or remove the add-on code.',
    },
  },
  check: ({ line: { service }, hasPrimary }: AddOnFacts) =>
    hasPrimary
      ? 'pass'
      : { reason: 'no-primary', params: { code: service.code }, serviceIds: [service.serviceId] },
});
