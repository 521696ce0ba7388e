import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { supervisedCoverage } from '../../reference/supervised-services.js';
import type { SupervisedLine } from '../patient-day.js';

/** Not every payer covers what a trainee delivered under another’s NPI. */
export const supervision = defineRule({
  id: 'unbundling/supervision',
  title: 'The payer covers a service that a trainee delivered.',
  description:
    'A service line can name the supervisor as rendering provider although a trainee delivered the service. Some payers cover that, some only under close supervision, which a service line does not record, and others do not. A line that does not say who delivered the service is not checked.',
  citations: [cite.coverageRegulation('Section 410.26: services incident to a practitioner’s')],
  likelyDenial: { carc: '185' },
  since: '0.1.0',
  looksAt: '/performedByType',
  deciders: ['coder', 'compliance'],
  reasons: {
    'not-allowed': {
      outcome: 'fail',
      message:
        'A trainee delivered this service, and the payer does not cover supervised services.',
      remedy: 'Do not bill this payer for it; ask the payer who may bill for it.',
    },
    'supervision-not-recorded': {
      outcome: 'no-data',
      message:
        'A trainee delivered this service, the payer requires supervision of a certain level ({required}), and a service line does not record it.',
      remedy: 'Check how the trainee was supervised before this payer is billed.',
    },
    'policy-silent': {
      outcome: 'review',
      message:
        'A trainee delivered this service, and the policy of the payer does not say whether supervised services are covered.',
      remedy:
        'Ask the payer whether it covers supervised services, and add the answer to its policy.',
    },
  },
  check({ line: { service, policy } }: SupervisedLine) {
    if (!policy) return 'not-applicable';
    const coverage = supervisedCoverage(policy, undefined);
    const { payerId, citations, supervised } = policy;
    const where = { citations, serviceIds: [service.serviceId] };
    switch (coverage) {
      case 'not-allowed':
      case 'policy-silent':
        return { reason: coverage, ...where, params: { payerId } };
      case 'supervision-not-recorded':
        return {
          reason: coverage,
          ...where,
          params: {
            payerId,
            ...(typeof supervised === 'object' ? { required: supervised.level } : {}),
          },
        };
      default:
        return 'pass';
    }
  },
});
