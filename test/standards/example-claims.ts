import { readFileSync } from 'node:fs';
import { eveningEnvelope } from '../../examples/standards/evening-envelope.js';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import type { ClaimPatient, ClaimPayer } from '../../src/standards/demographics.js';
import type { X12Envelope } from '../../src/standards/x12/index.js';

const read = (name: string) => JSON.parse(readFileSync(`examples/data/${name}.json`, 'utf8'));

const clinic = read('clinic');

const claimsOf = (name: string): ProfessionalClaim[] => {
  const given = read(name);
  return buildPerPatientClaims(given.session ?? given, { ...clinic, release: 'review' }).claims;
};

const [template] = Object.values(eveningEnvelope.patients);

const [payer] = Object.values(eveningEnvelope.payers);

const [clinician] = Object.values(eveningEnvelope.clinicians);

/** The payer of the examples. */
export const examplePayer = payer as ClaimPayer;

/** A patient for a claim of an example. */
export const examplePatient = ({ patientId, payerId }: ProfessionalClaim): ClaimPatient => ({
  ...(template as ClaimPatient),
  name: { family: patientId.replaceAll('-', ' '), given: 'Test' },
  coverage: {
    [payerId]: {
      subscriberId: `M-${patientId}`,
      relationship: 'self',
      benefitsAssigned: 'yes',
      releaseOfInformation: 'signed',
    },
  },
});

/** An envelope for the claims of an example. */
export const exampleEnvelope = (claims: readonly ProfessionalClaim[]): X12Envelope => ({
  ...eveningEnvelope,
  createdAt: '2026-12-31T09:15:00-05:00',
  patients: Object.fromEntries(claims.map((claim) => [claim.patientId, examplePatient(claim)])),
  payers: Object.fromEntries(claims.map(({ payerId }) => [payerId, examplePayer])),
  clinicians: Object.fromEntries(
    claims.flatMap(({ renderingProvider, supervisingProvider }) =>
      [renderingProvider, supervisingProvider].flatMap((each) =>
        each ? [[each.npi, clinician ?? { name: { family: 'X', given: 'Y' } }]] : [],
      ),
    ),
  ),
});

const names = [
  'claim-file-with-six-mistakes',
  'clean-recovery-group',
  'copied-notes',
  'dropped-to-one',
  'large-iop-with-cofacilitator',
  'skills-class-from-slides',
];

/** The claims of each example in examples/data that has any. */
export const exampleClaims = names
  .map((name): [string, ProfessionalClaim[]] => [name, claimsOf(name)])
  .filter(([, claims]) => claims.length > 0);
