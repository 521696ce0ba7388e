import { defineRule } from '../../finding/rule.js';
import type { Facilitator } from '../../record/facilitator.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

const supervised = ({ supervisedBy, practitionerType }: Facilitator): boolean =>
  supervisedBy !== undefined || practitionerType === 'trainee';

/** What a trainee delivers is not the supervisor’s service to every payer. */
export const supervision = defineRule({
  id: 'session/supervision',
  title: 'This member’s payer pays for what a supervised clinician delivered and signed.',
  description:
    'Where a trainee or supervised clinician led the group and signed, a supervisor bills for it. Some payers pay that, others do not, and many say so only in their contracts.',
  citations: [cite('coverageRegulation', 'Section 410.26: services incident to a practitioner’s')],
  likelyDenial: { carc: '185' },
  since: '0.1.0',
  looksAt: '/note/signature',
  reasons: {
    'not-allowed': {
      outcome: 'fail',
      message:
        'The note is signed by a supervised clinician, and this member’s payer does not pay for supervised service.',
      remedy:
        'Do not bill this payer for what a supervised clinician delivered; ask it who may bill for such a group.',
    },
    'policy-silent': {
      outcome: 'review',
      message:
        'The note is signed by a supervised clinician, and nothing says whether this member’s payer pays for that.',
      remedy: 'Ask the payer about supervised service, and enter the answer into its policy.',
    },
  },
  check({ policy, member: { note }, session: { recorded } }: MemberFacts) {
    if (!policy || !note) return 'not-applicable';
    const signs = (['signature', 'cosignature'] as const).filter((place) =>
      recorded.facilitators.some(
        (facilitator) =>
          facilitator.providerId === note[place]?.providerId && supervised(facilitator),
      ),
    );
    if (signs.length === 0) return note.signature || note.cosignature ? 'pass' : 'not-applicable';
    if (policy.supervised === 'allowed') return 'pass';
    const { payerId, citations } = policy;
    const reason = policy.supervised === undefined ? 'policy-silent' : 'not-allowed';
    return signs.map((place) => ({
      reason,
      at: `/note/${place}`,
      citations,
      params: { payerId },
    }));
  },
});
