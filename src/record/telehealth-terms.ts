import type { TelehealthTerms } from '../reference/policy-terms.js';
import type { MemberFacts } from './session-facts.js';

/** The payer’s terms for how this member took part: `false` if not covered, `undefined` if unknown or in person. */
export const telehealthTermsOf = ({
  policy,
  telehealth,
}: MemberFacts): TelehealthTerms | false | undefined =>
  telehealth === 'in-person'
    ? undefined
    : policy?.telehealth?.[telehealth === 'audio-video' ? 'audioVideo' : 'audioOnly'];
