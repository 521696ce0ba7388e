import type { MemberFacts } from '../record/session-facts.js';
import { telehealthTermsOf } from '../record/telehealth-terms.js';

/** The place of service on the claim: the one that the payer requires for telehealth, or the recorded one. */
export const claimPlaceOfService = (attendee: MemberFacts): string | undefined => {
  const terms = telehealthTermsOf(attendee);
  return (terms ? terms.claimPlaceOfService : undefined) ?? attendee.placeOfService;
};
