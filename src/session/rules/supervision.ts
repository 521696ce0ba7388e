import { defineRule, type Fault, type RuleText } from '../../finding/rule.js';
import { type Facilitator, isSupervised } from '../../record/facilitator.js';
import type { MemberNote } from '../../record/member-note.js';
import type { MemberFacts, SessionBasics, SessionFacts } from '../../record/session-facts.js';
import type { PayerPolicy } from '../../reference/payer-policy.js';
import * as cite from '../../reference/sources.js';
import { supervisedCoverage } from '../../reference/supervised-services.js';

type SupervisionFault = Fault<keyof typeof text.reasons>;

const text = {
  id: 'session/supervision',
  title:
    'The rendering provider was there, or this member’s payer covers what a supervised clinician delivered.',
  description:
    'When a trainee or supervised clinician leads the group and signs the note, a supervisor bills for it. Some payers cover that, some only if the supervisor was close enough, others do not, and many state it only in their contracts. A rendering provider who was never there delivered nothing.',
  citations: [cite.coverageRegulation('Section 410.26: services incident to a practitioner’s')],
  likelyDenial: { carc: '185' },
  since: '0.1.0',
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
    'below-required-level': {
      outcome: 'fail',
      message:
        'A supervised clinician signed the note; the recorded supervision is {recorded}, and this member’s payer requires {required}.',
      remedy:
        'Correct the recorded supervision. If it is correct, do not bill this payer for the group.',
    },
    'rendering-provider-absent': {
      outcome: 'fail',
      message:
        'The rendering provider of this member was there for no part of the session, and this member’s payer is not known to cover what a supervised clinician delivered instead.',
      remedy:
        'Name the clinician who led the group as rendering provider, or correct the presence of the rendering provider.',
    },
    'supervision-not-recorded': {
      outcome: 'no-data',
      message:
        'This member’s payer requires supervision of a supervised clinician ({required}), and how this one was supervised is not recorded.',
      remedy:
        'Enter whether the supervisor was in the room, on site, remote, or did not supervise.',
    },
    'policy-silent': {
      outcome: 'review',
      message:
        'A supervised clinician signed the note, and the policy of this member’s payer does not say whether supervised services are covered.',
      remedy:
        'Ask the payer whether it covers supervised services, and add the answer to its policy.',
    },
    'presence-not-recorded': {
      outcome: 'review',
      message:
        'A trainee or supervised clinician is among the facilitators, and whether the rendering provider was there is not recorded.',
      remedy: 'Record when the rendering provider was there, or that they were not.',
    },
  },
} as const satisfies Omit<RuleText, 'looksAt'>;

const requiredLevel = ({ supervised }: PayerPolicy): { required?: string } =>
  typeof supervised === 'object' ? { required: supervised.level } : {};

// The supervised clinicians who signed the note, each with the fields.
const signedFields = ({ providerId }: Facilitator, note: MemberNote): string[] =>
  (['signature', 'cosignature'] as const).filter((field) => note[field]?.providerId === providerId);

const faultsOfSigner = (
  facilitator: Facilitator,
  index: number,
  note: MemberNote,
  policy: PayerPolicy,
): SupervisionFault[] => {
  const fields = isSupervised(facilitator) ? signedFields(facilitator, note) : [];
  const coverage = supervisedCoverage(policy, facilitator.supervision);
  if (coverage === 'covered' || fields.length === 0) return [];
  const { payerId, citations } = policy;
  const params = { payerId };
  if (coverage === 'not-allowed' || coverage === 'policy-silent')
    return fields.map((field) => ({ reason: coverage, at: `/note/${field}`, citations, params }));
  return [
    {
      reason: coverage,
      path: `/facilitators/${index}/supervision`,
      citations,
      params: {
        ...params,
        ...requiredLevel(policy),
        ...(facilitator.supervision ? { recorded: facilitator.supervision } : {}),
      },
    },
  ];
};

// A rendering provider who was never there may bill only for what a clinician under supervision delivered.
const faultsOfAbsence = ({
  policy,
  insured,
  renderingProvider,
  session,
}: MemberFacts): SupervisionFault[] => {
  if (!insured || typeof renderingProvider === 'string') return [];
  const { facilitator, index } = renderingProvider;
  const { facilitators, isNeverThere } = session;
  if (!isNeverThere(facilitator)) return [];
  const path = `/facilitators/${index}/presence`;
  const leading = facilitators.filter(
    (one) => one !== facilitator && isSupervised(one) && !isNeverThere(one),
  );
  const coverages = policy ? leading.map((one) => supervisedCoverage(policy, one.supervision)) : [];
  if (coverages.includes('covered')) return [];
  const where = { path, ...(policy ? { citations: policy.citations } : {}) };
  return policy && coverages.includes('supervision-not-recorded')
    ? [
        {
          reason: 'supervision-not-recorded',
          ...where,
          params: { payerId: policy.payerId, ...requiredLevel(policy) },
        },
      ]
    : [{ reason: 'rendering-provider-absent', ...where }];
};

// Whether it is known if the clinician delivers services under a supervisor.
const isKnown = (facilitator: Facilitator | undefined): boolean =>
  facilitator !== undefined &&
  (facilitator.practitionerType !== undefined || isSupervised(facilitator));

// Whether it makes no difference to the payer who signed, or is known of everyone who did.
const knowsSigners = (
  { signature, cosignature }: MemberNote,
  { facilitators }: SessionBasics,
  policy: PayerPolicy,
): boolean =>
  supervisedCoverage(policy, undefined) === 'covered' ||
  (signature !== undefined &&
    [signature, ...(cosignature ? [cosignature] : [])].every((signed) =>
      isKnown(facilitators.find(({ providerId }) => providerId === signed.providerId)),
    ));

/** Not every payer covers what a supervised clinician delivers. */
export const supervision = defineRule({
  ...text,
  looksAt: '/note/signature',
  check(facts: MemberFacts) {
    const { policy, note, session } = facts;
    const absence = faultsOfAbsence(facts);
    const signers =
      policy && note
        ? session.facilitators.flatMap((facilitator, index) =>
            faultsOfSigner(facilitator, index, note, policy),
          )
        : [];
    // One missing entry is reported once.
    const faults = absence.some(({ reason }) => reason === 'supervision-not-recorded')
      ? [...absence, ...signers.filter(({ reason }) => reason !== 'supervision-not-recorded')]
      : [...absence, ...signers];
    if (faults.length > 0) return faults;
    if (!policy || !(note?.signature || note?.cosignature)) return 'not-applicable';
    return knowsSigners(note, session, policy) ? 'pass' : 'not-applicable';
  },
});

/** Whether the rendering provider was there, where a trainee or supervised clinician was. */
export const supervisorPresence = defineRule({
  ...text,
  looksAt: '/facilitators',
  check({ facilitators, attending, isNeverThere }: SessionFacts) {
    const supervised = facilitators.filter((one) => isSupervised(one) && !isNeverThere(one));
    if (supervised.length === 0) return 'not-applicable';
    const unknown = new Set(
      attending.flatMap(({ insured, renderingProvider }) =>
        insured &&
        typeof renderingProvider !== 'string' &&
        renderingProvider.facilitator.presence === undefined &&
        supervised.some((one) => one !== renderingProvider.facilitator)
          ? [`/facilitators/${renderingProvider.index}/presence`]
          : [],
      ),
    );
    const [path, ...relatedPaths] = unknown;
    if (path === undefined) {
      const knowsRendering = attending.every(
        ({ insured, renderingProvider }) => !insured || typeof renderingProvider !== 'string',
      );
      return knowsRendering && facilitators.every(isKnown) ? 'pass' : 'not-applicable';
    }
    return {
      reason: 'presence-not-recorded',
      path,
      ...(relatedPaths.length > 0 ? { relatedPaths } : {}),
    };
  },
});
