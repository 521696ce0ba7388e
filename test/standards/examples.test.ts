import { readFileSync } from 'node:fs';
import { type X12Interchange, X12Parser } from 'node-x12';
import { describe, expect, test } from 'vitest';
import { eveningEnvelope } from '../../examples/standards/evening-envelope.js';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { cms1500Html, toCms1500 } from '../../src/standards/cms1500/index.js';
import type { ClaimPatient, ClaimPayer } from '../../src/standards/demographics.js';
import { to837P, type X12Envelope } from '../../src/standards/x12/index.js';
import { paperContext } from './cms1500/paper-claim.js';
import { conformanceFaults, segmentsOf } from './x12/conformance-837p.js';

const read = (name: string) => JSON.parse(readFileSync(`examples/data/${name}.json`, 'utf8'));

const clinic = read('clinic');

const claimsOf = (name: string): ProfessionalClaim[] => {
  const given = read(name);
  return buildPerPatientClaims(given.session ?? given, { ...clinic, release: 'review' }).claims;
};

const [template] = Object.values(eveningEnvelope.patients);
const [payer] = Object.values(eveningEnvelope.payers);
const [clinician] = Object.values(eveningEnvelope.clinicians);

const patientOf = ({ patientId, payerId }: ProfessionalClaim): ClaimPatient => ({
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

const envelopeOf = (claims: readonly ProfessionalClaim[]): X12Envelope => ({
  ...eveningEnvelope,
  patients: Object.fromEntries(claims.map((claim) => [claim.patientId, patientOf(claim)])),
  payers: Object.fromEntries(claims.map(({ payerId }) => [payerId, payer as ClaimPayer])),
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

test('most examples of a session come to claims', () => {
  expect(names.filter((name) => claimsOf(name).length > 0).length).toBeGreaterThan(1);
});

describe.each(names.filter((name) => claimsOf(name).length > 0))('%s', (name) => {
  const claims = claimsOf(name);

  test('is a conforming interchange that another parser reads back', () => {
    const text = to837P(claims, envelopeOf(claims));
    expect(conformanceFaults(segmentsOf(text))).toEqual([]);
    const { functionalGroups } = new X12Parser(true).parse(text) as X12Interchange;
    const claimed = functionalGroups
      .flatMap(({ transactions }) => transactions.flatMap(({ segments }) => segments))
      .filter(({ tag }) => tag === 'CLM')
      .map(({ elements }) => [elements[0]?.value, Math.round(Number(elements[1]?.value) * 100)]);
    expect(claimed.toSorted()).toEqual(
      claims.map(({ claimId, totalChargeCents }) => [claimId, totalChargeCents]).toSorted(),
    );
  });

  test('is a sheet for each patient', () => {
    for (const claim of claims) {
      const forms = toCms1500(claim, {
        ...paperContext,
        patient: patientOf(claim),
        payer: payer as ClaimPayer,
        overlong: 'cut',
      });
      expect(forms).toHaveLength(1);
      expect(forms[0]?.items).toMatchObject({
        '2': `${claim.patientId.replaceAll('-', ' ').toUpperCase()}, TEST`,
        '33a': claim.billingProvider.npi,
      });
      expect(cms1500Html(forms)).toContain('</html>');
    }
  });
});
