/** A second clinician, who bills under an NPI of her own. */
export const coTherapist = {
  providerId: 'ms-adeyemi',
  bills: true,
  npi: '1999999992',
  credential: 'LMFT',
  practitionerType: 'marriage-family-therapist',
} as const;

/** A trainee, who does not bill and has no supervisor on record. */
export const trainee = {
  providerId: 'mx-park',
  bills: false,
  credential: 'MA',
  practitionerType: 'trainee',
} as const;
