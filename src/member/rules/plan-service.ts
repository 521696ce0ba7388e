import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { groupPsychotherapyCode } from '../../reference/codes/group-codes.js';
import * as cite from '../../reference/sources.js';

/** What is billed should be what the plan orders. */
export const planService = defineRule({
  id: 'member/plan-service',
  title: 'The services that the treatment plan lists include group psychotherapy.',
  description:
    'If a plan lists the services it orders, group psychotherapy must be among them, under its usual code or the one this payer requires.',
  citations: [cite.guide('Does every member need a treatment plan?')],
  likelyDenial: { carc: '272' },
  since: '0.1.0',
  looksAt: '/treatmentPlan/services',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'services-not-listed': {
      outcome: 'no-data',
      message:
        'This member’s payer requires that the treatment plan lists the service, and the services of the plan are not recorded.',
      remedy: 'Enter the services that the treatment plan orders.',
    },
    'required-by-payer': {
      outcome: 'fail',
      message:
        'The treatment plan lists services, but not group psychotherapy ({codes}), and this member’s payer pays only for what the plan lists.',
      remedy: 'Do not bill this payer for a service that the plan did not order.',
    },
    'not-listed': {
      outcome: 'review',
      message: 'The treatment plan lists services, but not group psychotherapy ({codes}).',
      remedy:
        'If group psychotherapy was intended, add it to the plan, and document why the patient needs it.',
    },
  },
  check({ member: { treatmentPlan }, policy }: MemberFacts) {
    const services = treatmentPlan?.services ?? [];
    const required = policy?.planService;
    if (services.length === 0)
      return treatmentPlan && required
        ? { reason: 'services-not-listed', citations: policy.citations }
        : 'not-applicable';
    const codes = [...new Set([groupPsychotherapyCode, policy?.code ?? groupPsychotherapyCode])];
    if (codes.some((code) => services.includes(code))) return 'pass';
    return {
      reason: required === 'fail' ? 'required-by-payer' : 'not-listed',
      params: { codes },
      about: treatmentPlan ? [treatmentPlan.planId] : [],
      ...(policy?.code === undefined && !required ? {} : { citations: policy?.citations ?? [] }),
    };
  },
});
