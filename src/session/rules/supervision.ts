import { defineRule } from '../../finding/rule.js';
import { isBlank } from '../../input/read-input.js';
import type { Facilitator } from '../../record/facilitator.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

const supervised = ({ supervisedBy, practitionerType }: Facilitator): boolean =>
  (supervisedBy !== undefined && !isBlank(supervisedBy)) || practitionerType === 'trainee';

/** Not every payer covers what a supervised clinician delivers. */
export const supervision = defineRule({
  id: 'session/supervision',
  title: 'This member’s payer covers services that a supervised clinician delivered and signed.',
  description:
    'When a trainee or supervised clinician leads the group and signs the note, a supervisor bills for it. Some payers cover that, others do not, and many state it only in their contracts.',
  citations: [cite('coverageRegulation', 'Section 410.26: services incident to a practitioner’s')],
  likelyDenial: { carc: '185' },
  since: '0.1.0',
  looksAt: '/note/signature',
  deciders: ['coder', 'compliance'],
  ownWork: true,
  later: true,
  reasons: {
    'not-allowed': {
      outcome: 'fail',
      message:
        'A supervised clinician signed the note, and this member’s payer does not cover supervised services.',
      remedy:
        'Do not bill this payer for a group that a supervised clinician led; ask the payer who may bill for it.',
    },
    'policy-silent': {
      outcome: 'review',
      message:
        'A supervised clinician signed the note, and the policy of this member’s payer does not say whether supervised services are covered.',
      remedy:
        'Ask the payer whether it covers supervised services, and add the answer to its policy.',
    },
  },
  check({ policy, member: { note }, session: { recorded } }: MemberFacts) {
    if (!policy || !note) return 'not-applicable';
    const signed = (['signature', 'cosignature'] as const).filter((field) =>
      recorded.facilitators?.some(
        (facilitator) =>
          facilitator.providerId === note[field]?.providerId && supervised(facilitator),
      ),
    );
    if (signed.length === 0) return note.signature || note.cosignature ? 'pass' : 'not-applicable';
    if (policy.supervised === 'allowed') return 'pass';
    const { payerId, citations } = policy;
    const reason = policy.supervised === undefined ? 'policy-silent' : 'not-allowed';
    return signed.map((field) => ({
      reason,
      at: `/note/${field}`,
      citations,
      params: { payerId },
      about: [note[field]?.providerId ?? ''],
    }));
  },
});
