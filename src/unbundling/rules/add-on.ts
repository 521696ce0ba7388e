import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { AddOnFacts } from '../day-facts.js';

/** An add-on adds to something. */
export const addOn = defineRule({
  id: 'unbundling/add-on',
  title: 'Interactive complexity stands beside a service that it adds to.',
  description:
    '90785 is paid only with a service that it may follow, of the same patient, date and kind of claim: evaluation, psychotherapy or group psychotherapy.',
  citations: [
    cite('addOnEdits', '90785: a type 1 add-on with listed primary codes'),
    cite('interactiveComplexity', '90785 beside evaluation and psychotherapy'),
  ],
  likelyDenial: { carc: '107' },
  since: '0.1.0',
  looksAt: '/code',
  reasons: {
    'no-primary': {
      outcome: 'fail',
      message: '{code} is billed without a service that it may follow on that day.',
      remedy: 'Bill the service that it belongs to, or take the add-on off.',
    },
  },
  check: ({ line: { service }, hasPrimary }: AddOnFacts) =>
    hasPrimary
      ? 'pass'
      : { reason: 'no-primary', params: { code: service.code }, serviceIds: [service.serviceId] },
});
