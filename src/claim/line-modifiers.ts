import { isSupervised } from '../record/facilitator.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts } from '../record/session-facts.js';
import { telehealthTermsOf } from '../record/telehealth-terms.js';
import type { ModifierSource } from '../reference/policy-terms.js';
import type { PractitionerType } from '../reference/practitioner.js';

const usualOrder: readonly ModifierSource[] = ['payer', 'practitioner', 'telehealth'];

/**
 * The practitioner type of the clinician who led the group for this member: the supervised clinician who signed the
 * note, otherwise the rendering provider. `undefined` if it is not recorded.
 */
export const leadersType = ({
  note,
  renderingProvider,
  session: { facilitators },
}: MemberFacts): PractitionerType | undefined => {
  const signer = facilitators.find(
    ({ providerId }) => hasText(providerId) && providerId === note?.signature?.providerId,
  );
  if (signer && isSupervised(signer)) return signer.practitionerType;
  return typeof renderingProvider === 'string'
    ? undefined
    : renderingProvider.facilitator.practitionerType;
};

/** The modifiers of each line of a member’s claim, in the payer’s order, each once. */
export const lineModifiers = (facts: MemberFacts): string[] => {
  const { modifiers = [], modifiersBy = {}, modifierOrder = [] } = facts.policy ?? {};
  const type = leadersType(facts);
  const terms = telehealthTermsOf(facts);
  const from: Readonly<Record<ModifierSource, readonly string[]>> = {
    payer: modifiers,
    practitioner: (type && modifiersBy[type]) ?? [],
    telehealth: terms && terms.modifier !== undefined ? [terms.modifier] : [],
  };
  const order = new Set([...modifierOrder, ...usualOrder]);
  return [...new Set([...order].flatMap((source) => from[source]))];
};
