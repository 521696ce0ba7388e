import { InputError, type InputFault, type ProfessionalClaim } from 'group-therapy-billing';
import { type ClaimPatient, to837P, type X12Envelope } from 'group-therapy-billing/x12';
import type { ClinicFile, Row } from './clinic-file.js';

const text = (value: Row[string] | undefined): string => String(value ?? '');
const nameOf = ({ given, family }: Row) => ({ given: text(given), family: text(family) });
const sexes: Readonly<Record<string, ClaimPatient['sex']>> = { F: 'female', M: 'male' };

const patientOf = (row: Row, { rows }: ClinicFile): ClaimPatient => ({
  name: nameOf(row),
  birthDate: text(row['birth_date']),
  sex: sexes[text(row['sex'])] ?? 'unknown',
  address: {
    line1: text(row['street']),
    city: text(row['city']),
    state: text(row['state']),
    postalCode: text(row['zip']),
  },
  coverage: Object.fromEntries(
    rows('SELECT * FROM coverages WHERE patient_id = ?', row['id'] ?? null).map((coverage) => [
      text(coverage['payer_id']),
      {
        subscriberId: text(coverage['subscriber_id']),
        relationship: 'self',
        benefitsAssigned: 'yes',
        releaseOfInformation: 'signed',
      },
    ]),
  ),
});

/** What an 837P needs besides the claims. `createdAt` is the clinic's clock: the library has none. */
export const envelopeOf = (clinic: ClinicFile, createdAt: string): X12Envelope => {
  const { rows } = clinic;
  return {
    sender: { qualifier: 'ZZ', id: 'FAIRHAVEN01' },
    receiver: { qualifier: 'ZZ', id: 'CLEARHOUSE' },
    createdAt,
    controlNumber: 1,
    usage: 'test',
    reference: 'WINTER-2026',
    lineBreaks: true,
    submitter: {
      name: 'Fairhaven Counseling Center',
      identifier: 'FAIRHAVEN01',
      contact: { telephone: '5085550117' },
    },
    claimReceiver: { name: 'Clearhouse', identifier: 'CLEARHOUSE' },
    billingProvider: { taxIdType: 'employer' },
    providerSignatureOnFile: true,
    patients: Object.fromEntries(
      rows('SELECT * FROM patients').map((row) => [text(row['id']), patientOf(row, clinic)]),
    ),
    payers: Object.fromEntries(
      rows('SELECT * FROM payers').map((row) => [
        text(row['id']),
        {
          name: text(row['name']),
          identifier: text(row['electronic_id']),
          filingIndicator: row['filing_indicator'] === 'MB' ? 'MB' : 'CI',
          assignment: 'assigned',
        },
      ]),
    ),
    clinicians: Object.fromEntries(
      rows("SELECT * FROM providers WHERE npi <> ''").map((row) => [
        text(row['npi']),
        { name: nameOf(row) },
      ]),
    ),
  };
};

/** The claims as an 837P. A patient without a claim in it, whose data may be incomplete, is left out. */
export const claimFile = (claims: ProfessionalClaim[], envelope: X12Envelope): string => {
  const patientIds = new Set(claims.map(({ patientId }) => patientId));
  const patients = Object.entries(envelope.patients).filter(([id]) => patientIds.has(id));
  return to837P(claims, { ...envelope, patients: Object.fromEntries(patients) });
};

/** Why a claim cannot be in an 837P; nothing if it can. */
export const missingFor = (claim: ProfessionalClaim, envelope: X12Envelope): InputFault[] => {
  try {
    claimFile([claim], envelope);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
};
