import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { billableEntry } from '../../reference/payer-policy.js';
import * as cite from '../../reference/sources.js';

/** A payer pays the practitioner types on its list, and only while they are on it. */
export const credential = defineRule({
  id: 'session/credential',
  title:
    'The payer allowed the rendering provider’s practitioner type to bill on the date of service.',
  description:
    'Payers list the practitioner types that may bill them, some only since a certain date. The services of a practitioner who is not on the list are not paid, however good the note is.',
  citations: [cite.guide('Outline: coverage varies by payer, state, plan, and credential')],
  likelyDenial: { carc: '170', rarc: 'N95' },
  since: '0.1.0',
  looksAt: '/renderingProviderId',
  deciders: ['coder', 'compliance'],
  reasons: {
    'not-on-list': {
      outcome: 'fail',
      message:
        'The rendering provider’s practitioner type ({practitioner}) is not on the list of who may bill this member’s payer.',
      remedy:
        'Bill under a practitioner who is on the list, if that practitioner treated the patient.',
    },
    'not-on-that-day': {
      outcome: 'fail',
      message:
        'The rendering provider’s practitioner type ({practitioner}) was not allowed to bill this member’s payer on {serviceDate}.',
      remedy: 'Check the date of service. If it is correct, do not bill this payer.',
      likelyDenial: { carc: 'B7' },
    },
    'credential-not-recorded': {
      outcome: 'advice',
      message: 'The credential of the facilitator who bills is not recorded.',
      remedy: 'Enter the credential as it is written in the signature: LCSW, PhD.',
    },
    'type-unknown': {
      outcome: 'no-data',
      message:
        'This member’s payer limits who may bill, and the rendering provider’s practitioner type is not given.',
      remedy: 'Enter the practitioner type of the facilitator who bills.',
    },
  },
  check({ policy, renderingProvider, serviceDate }: MemberFacts) {
    if (typeof renderingProvider === 'string') return 'not-applicable';
    const { facilitator, index } = renderingProvider;
    const at = `/facilitators/${index}`;
    const written = hasText(facilitator.credential)
      ? []
      : [{ reason: 'credential-not-recorded' as const, path: `${at}/credential` }];
    if (!policy?.billableBy) return written.length > 0 ? written : 'not-applicable';
    const { payerId, citations, billableBy } = policy;
    const where = { path: `${at}/practitionerType`, citations };
    const practitioner = facilitator.practitionerType;
    if (practitioner === undefined)
      return [{ reason: 'type-unknown', ...where, params: { payerId } }, ...written];
    if (!billableBy.some((entry) => entry.practitioner === practitioner))
      return [{ reason: 'not-on-list', ...where, params: { payerId, practitioner } }, ...written];
    const params = { payerId, practitioner, serviceDate };
    if (!billableEntry(policy, practitioner, serviceDate))
      return [{ reason: 'not-on-that-day', ...where, params }, ...written];
    return written.length > 0 ? written : 'pass';
  },
});
