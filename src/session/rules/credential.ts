import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import type { BillablePractitioner } from '../../reference/payer-policy.js';
import { cite } from '../../reference/sources.js';
import { holds } from '../../time/calendar-date.js';

const beforeEveryDate = '';

const billedOn =
  (serviceDate: string) =>
  ({ from = beforeEveryDate, to }: BillablePractitioner): boolean =>
    holds({ from, to }, serviceDate);

/** A payer pays those on its list, and only while they are on it. */
export const credential = defineRule({
  id: 'session/credential',
  title: 'The rendering provider is of a type that this member’s payer let bill on that day.',
  description:
    'Payers list the practitioner types that may bill them, some only since a date. A clinician of another type is not paid, however good the note.',
  citations: [cite('guide', 'Outline: coverage varies by payer, state, plan and credential')],
  likelyDenial: { carc: '170', rarc: 'N95' },
  since: '0.1.0',
  looksAt: '/renderingProviderId',
  reasons: {
    'not-on-list': {
      outcome: 'fail',
      message:
        'This member’s payer does not list the rendering provider’s practitioner type ({practitioner}) among those who may bill.',
      remedy: 'Bill under a practitioner whom this payer lists, if that clinician treated.',
    },
    'not-on-that-day': {
      outcome: 'fail',
      message:
        'This member’s payer did not let the rendering provider’s practitioner type ({practitioner}) bill on {serviceDate}.',
      remedy: 'Check the date of service; do not bill this payer for it otherwise.',
      likelyDenial: { carc: 'B7' },
    },
    'type-unknown': {
      outcome: 'no-data',
      message:
        'This member’s payer lists who may bill, and the rendering provider’s practitioner type is not given.',
      remedy: 'Enter the practitioner type of the facilitator who bills.',
    },
  },
  check({ policy, renderingProvider, serviceDate }: MemberFacts) {
    if (!policy?.billableBy || typeof renderingProvider === 'string') return 'not-applicable';
    const { payerId, citations, billableBy } = policy;
    const { facilitator, index } = renderingProvider;
    const where = { path: `/facilitators/${index}/practitionerType`, citations };
    const practitioner = facilitator.practitionerType;
    if (practitioner === undefined)
      return { reason: 'type-unknown', ...where, params: { payerId } };
    const entries = billableBy.filter((entry) => entry.practitioner === practitioner);
    if (entries.length === 0)
      return { reason: 'not-on-list', ...where, params: { payerId, practitioner } };
    return entries.some(billedOn(serviceDate))
      ? 'pass'
      : { reason: 'not-on-that-day', ...where, params: { payerId, practitioner, serviceDate } };
  },
});
