import type { GroupSession, PayerPolicy, ProfessionalClaim } from 'group-therapy-billing';
import type { FhirClaimContext } from 'group-therapy-billing/fhir';
import type { ClaimPatient, X12Envelope } from 'group-therapy-billing/x12';

// Claims need more about a person than a session has. Every made-up text says MADE UP where text is allowed.

const word = 'MADE UP';
const address = {
  line1: `${word} 1 Nowhere Street`,
  city: word,
  state: 'MA',
  postalCode: '021390001',
};
const birthDate = '1900-01-01';

const nameOf = (patientId: string) => ({ family: word, given: `Patient ${patientId}` });
const subscriberOf = (patientId: string) => `MADEUP${patientId.replace(/[^A-Za-z0-9]/g, '')}`;

const patientOf = ({ patientId, payerId }: ProfessionalClaim): ClaimPatient => ({
  name: nameOf(patientId),
  birthDate,
  sex: 'unknown',
  address,
  coverage: {
    [payerId]: {
      subscriberId: subscriberOf(patientId),
      relationship: 'self',
      benefitsAssigned: 'yes',
      releaseOfInformation: 'signed',
    },
  },
});

// The end of the session; if it is not recorded, the last second of the day.
const writtenAt = ({ end }: GroupSession, serviceDate = '1900-01-01'): string =>
  end ?? `${serviceDate}T23:59:59Z`;

const clinician = { family: word, given: 'Clinician' };

const payerName = (payerId: string, policies: readonly PayerPolicy[]): string =>
  policies.find((policy) => policy.payerId === payerId)?.name ?? payerId;

const identifierOf = (payerId: string): string => payerId.replace(/[^A-Za-z0-9]/g, '').slice(0, 20);

const byKey = <Value>(
  claims: readonly ProfessionalClaim[],
  entries: (claim: ProfessionalClaim) => [string, Value][],
): Record<string, Value> => Object.fromEntries(claims.flatMap(entries));

const npisOf = ({ renderingProvider, supervisingProvider }: ProfessionalClaim): string[] =>
  [renderingProvider.npi, supervisingProvider?.npi].filter((npi) => npi !== undefined);

/** The envelope of an 837P: all of it is made up except what the session provides. */
export const madeUpEnvelope = (
  claims: readonly ProfessionalClaim[],
  session: GroupSession,
  policies: readonly PayerPolicy[],
): X12Envelope => ({
  sender: { qualifier: 'ZZ', id: 'MADEUPSENDER' },
  receiver: { qualifier: 'ZZ', id: 'MADEUPRECEIVER' },
  createdAt: writtenAt(session, claims[0]?.lines[0]?.serviceDate),
  controlNumber: 1,
  usage: 'test',
  reference: session.sessionId.slice(0, 50),
  submitter: {
    name: word,
    identifier: 'MADEUPSENDER',
    contact: { name: word, telephone: '5555550100' },
  },
  claimReceiver: { name: word, identifier: 'MADEUPRECEIVER' },
  billingProvider: { taxIdType: 'employer' },
  providerSignatureOnFile: true,
  unsupportedCharacters: 'replace',
  lineBreaks: true,
  patients: byKey(claims, (claim) => [[claim.patientId, patientOf(claim)]]),
  payers: byKey(claims, ({ payerId }) => [
    [
      payerId,
      {
        name: payerName(payerId, policies),
        identifier: identifierOf(payerId),
        filingIndicator: 'ZZ',
        assignment: 'assigned',
      },
    ],
  ]),
  clinicians: byKey(claims, (claim) => npisOf(claim).map((npi) => [npi, { name: clinician }])),
});

/** The people and organizations of a FHIR claim, all made up. */
export const madeUpContext = (
  { patientId, payerId, lines, supervisingProvider }: ProfessionalClaim,
  session: GroupSession,
  policies: readonly PayerPolicy[],
): FhirClaimContext => {
  const person = { family: word, given: [`Patient ${patientId}`] };
  const practitioner = {
    resourceType: 'Practitioner' as const,
    name: [{ family: clinician.family, given: [clinician.given] }],
  };
  return {
    patient: { resourceType: 'Patient', name: [person], birthDate, gender: 'unknown' },
    coverage: {
      resourceType: 'Coverage',
      status: 'active',
      subscriberId: subscriberOf(patientId),
      beneficiary: {},
      payor: [],
    },
    insurer: { resourceType: 'Organization', name: payerName(payerId, policies) },
    renderingProvider: practitioner,
    ...(supervisingProvider ? { supervisingProvider: practitioner } : {}),
    created: writtenAt(session, lines[0]?.serviceDate),
  };
};
