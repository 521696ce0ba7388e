import { describe, expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { eveningClaims } from '../evening-claims.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { issuesOf } from '../issues-of.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';

const withClaims = (changes: Record<string, unknown>) => () =>
  to837P(change(fullClaims, changes), fullEnvelope);

const withEnvelope = (changes: Record<string, unknown>) => () =>
  to837P(fullClaims, change(fullEnvelope, changes));

const subscriber = '/patients/patient-c/coverage/harbor-health/subscriber';
const lyon = { line1: '1 rue du Lac', city: 'Lyon', state: '', postalCode: '69001', country: 'FR' };

describe('missing input', () => {
  test('is reported all at once, in the claims and in the envelope', () => {
    const bare = change(eveningClaims, {
      '/0/billingProvider': { npi: '1999999984' },
      '/1/patientId': 'patient-z',
      '/2/payerId': 'another',
      '/2/renderingProvider/npi': '1999999992',
    });
    const envelope = change(eveningEnvelope, {
      '/patients/patient-a/birthDate': removed,
      '/patients/patient-a/name/family': removed,
      '/submitter/contact': {},
      '/sender': removed,
    });
    expect(issuesOf(() => to837P(bare, envelope))).toEqual([
      '/options/sender missing',
      '/options/patients/*/name/family missing',
      '/options/patients/*/birthDate missing',
      '/0/billingProvider/name missing',
      '/0/billingProvider/taxId missing',
      '/0/billingProvider/address missing',
      '/options/patients/* missing',
      '/options/payers/* missing',
      '/options/clinicians/* missing',
      '/options/patients/*/coverage/* missing',
    ]);
  });

  test('names the claims that need it, so that the others can be sent', () => {
    const claims = change(fullClaims, { '/1/patientId': 'patient-z', '/2/patientId': 'patient-z' });
    const envelope = change(fullEnvelope, {
      '/patients/patient-a/birthDate': removed,
      '/patients/patient-b/name/family': '',
    });
    const faultsIn = (claimsToSend: typeof claims, inEnvelope: typeof envelope) => {
      try {
        to837P(claimsToSend, inEnvelope);
      } catch (error) {
        if (error instanceof InputError) return error;
      }
      return new InputError([]);
    };
    const incomplete = faultsIn(claims, envelope);
    expect(
      incomplete.issues.map(({ path, relatedPaths }) => [path, ...(relatedPaths ?? [])].join(' ')),
    ).toEqual(['/options/patients/*/birthDate /0', '/options/patients/* /1 /2']);
    expect(incomplete.message).toContain('/options/patients/*: missing (for /1, /2)');
    const letters = change(fullEnvelope, { '/patients/patient-b/name/family': 'Müller~' });
    expect(faultsIn(fullClaims, letters).issues).toMatchObject([
      { path: '/options/patients/*/name/family', relatedPaths: ['/1'] },
    ]);
    const [first] = fullClaims;
    expect(to837P(first ? [first] : [], letters)).toContain('CLM*');
  });

  test('includes a coverage that is undefined', () => {
    const coverage = '/patients/patient-a/coverage';
    expect(issuesOf(withEnvelope({ [coverage]: { 'harbor-health': undefined } }))).toEqual([
      '/options/patients/*/coverage/* missing',
    ]);
  });

  test('includes the insured of a dependent and the contact of the submitter', () => {
    const dependent = '/patients/patient-c/coverage/harbor-health/subscriber';
    expect(issuesOf(withEnvelope({ [dependent]: removed }))).toEqual([
      '/options/patients/*/coverage/*/subscriber missing',
    ]);
    expect(issuesOf(withEnvelope({ '/submitter/contact': {} }))).toEqual([
      '/options/submitter/contact/telephone missing',
    ]);
  });

  test.each([
    ['/patients/patient-a/name/family', '/patients/*/name/family'],
    ['/patients/patient-a/address/city', '/patients/*/address/city'],
    [
      '/patients/patient-a/coverage/harbor-health/subscriberId',
      '/patients/*/coverage/*/subscriberId',
    ],
    ['/payers/harbor-health/identifier', '/payers/*/identifier'],
    ['/submitter/name', '/submitter/name'],
    ['/claimReceiver/identifier', '/claimReceiver/identifier'],
    ['/reference', '/reference'],
    ['/receiver/id', '/receiver/id'],
    ['/clinicians/1234567893/name/given', '/clinicians/*/name/given'],
  ])('includes blank text: %s', (path, told) => {
    expect(issuesOf(withEnvelope({ [path]: ' ' }))).toEqual([`/options${told} missing`]);
  });

  test('may be all of it', () => {
    const everything: unknown = undefined;
    expect(issuesOf(() => to837P(everything as never, everything as never))).toEqual([
      ' missing',
      '/options missing',
    ]);
    expect(issuesOf(() => to837P([], fullEnvelope))).toEqual(['/0 missing']);
  });
});

describe('the limits of the format', () => {
  const lines = (count: number) => ({
    '/1/lines': Array.from({ length: count }, (_, index) => ({
      ...fullClaims[1]?.lines[0],
      lineNumber: index + 1,
    })),
    '/1/totalChargeCents': count * 6500,
  });

  const diagnoses = (count: number) => ({
    '/1/diagnoses': Array.from({ length: count }, (_, index) => `F${10 + index}.1`),
  });

  const name = (letters: number) => ({
    '/patients/patient-a/name/family': 'N'.repeat(letters),
  });

  test.each<[string, () => unknown, () => unknown, string[]]>([
    ['50 lines', withClaims(lines(50)), withClaims(lines(51)), ['/1/lines too-many']],
    [
      '12 diagnoses',
      withClaims(diagnoses(12)),
      withClaims(diagnoses(13)),
      ['/1/diagnoses too-many'],
    ],
    [
      '4 pointers',
      withClaims({ ...diagnoses(5), '/1/lines/0/diagnosisPointers': [1, 2, 3, 4] }),
      withClaims({ ...diagnoses(5), '/1/lines/0/diagnosisPointers': [1, 2, 3, 4, 5] }),
      ['/1/lines/0/diagnosisPointers too-many'],
    ],
    [
      '4 modifiers',
      withClaims({ '/1/lines/0/modifiers': ['95', 'HQ', 'HE', 'AH'] }),
      withClaims({ '/1/lines/0/modifiers': ['95', 'HQ', 'HE', 'AH', 'XE'] }),
      ['/1/lines/0/modifiers too-many'],
    ],
    [
      'a diagnosis pointer within the diagnoses',
      withClaims({ '/1/lines/0/diagnosisPointers': [1] }),
      withClaims({ '/1/lines/0/diagnosisPointers': [2] }),
      ['/1/lines/0/diagnosisPointers/0 range'],
    ],
    [
      '60 characters of a family name',
      withEnvelope(name(60)),
      withEnvelope(name(61)),
      ['/options/patients/*/name/family range'],
    ],
    [
      '20 characters of a control number',
      withClaims({ '/1/claimId': 'C'.repeat(20) }),
      withClaims({ '/1/claimId': 'C'.repeat(21) }),
      ['/1/claimId range'],
    ],
    [
      '15 characters of an interchange ID',
      withEnvelope({ '/sender/id': 'S'.repeat(15) }),
      withEnvelope({ '/sender/id': 'S'.repeat(16) }),
      ['/options/sender/id range'],
    ],
    [
      'a different claim ID for each claim',
      withClaims({ '/1/claimId': 'OTHER' }),
      withClaims({ '/1/claimId': fullClaims[0]?.claimId }),
      ['/1/claimId conflict'],
    ],
    [
      'a claim ID that differs in more than its case',
      withClaims({ '/0/claimId': 'CLAIM-A', '/1/claimId': 'CLAIM-B' }),
      withClaims({ '/0/claimId': 'CLAIM-A', '/1/claimId': ' claim-a ' }),
      ['/1/claimId conflict'],
    ],
    [
      'a birth on the day of service',
      withEnvelope({ '/patients/patient-a/birthDate': '2026-03-04' }),
      withEnvelope({ '/patients/patient-a/birthDate': '2026-03-05' }),
      ['/options/patients/*/birthDate conflict'],
    ],
    [
      'a subscriber born by the day of service',
      withEnvelope({ [`${subscriber}/birthDate`]: '1971-08-09' }),
      withEnvelope({ [`${subscriber}/birthDate`]: '2071-08-09' }),
      ['/options/patients/*/coverage/*/subscriber/birthDate conflict'],
    ],
    [
      'a file of the day of service',
      withEnvelope({ '/createdAt': '2026-03-04T23:59:00-05:00' }),
      withEnvelope({ '/createdAt': '2026-03-03T23:59:00-05:00' }),
      ['/options/createdAt conflict'],
    ],
    [
      'a city of two letters',
      withEnvelope({ '/patients/patient-a/address/city': 'Ai' }),
      withEnvelope({ '/patients/patient-a/address/city': 'A' }),
      ['/options/patients/*/address/city range'],
    ],
    [
      'an existing state',
      withEnvelope({ '/facilities/process-2026-03-04/address/state': 'PR' }),
      withEnvelope({ '/facilities/process-2026-03-04/address/state': 'XX' }),
      ['/options/facilities/*/address/state value'],
    ],
    [
      'an address in another country',
      withEnvelope({ '/patients/patient-c/address': lyon }),
      withEnvelope({ '/patients/patient-c/address': { ...lyon, country: 'XX' } }),
      ['/options/patients/*/address/country value'],
    ],
    [
      'a person with one name',
      withEnvelope({ '/patients/patient-a/name': { family: 'Suryani' } }),
      withEnvelope({ '/patients/patient-a/name': { family: 'Suryani', given: '' } }),
      ['/options/patients/*/name/given missing'],
    ],
    [
      'the sum of the lines',
      withClaims({ '/1/totalChargeCents': 6500 }),
      withClaims({ '/1/totalChargeCents': 6501 }),
      ['/1/totalChargeCents conflict'],
    ],
    [
      'the original claim number of a replacement',
      withClaims({ '/1/frequencyCode': '7', '/1/originalClaimNumber': 'X' }),
      withClaims({ '/1/frequencyCode': '7' }),
      ['/1/originalClaimNumber missing'],
    ],
    [
      'a valid check digit of an NPI',
      withClaims({ '/1/renderingProvider/npi': '1234567893' }),
      withClaims({ '/0/supervisingProvider/npi': '1234567890' }),
      ['/0/supervisingProvider/npi value', '/options/clinicians/* missing'],
    ],
    [
      'a supervising provider who is not the rendering provider',
      withClaims({ '/0/supervisingProvider/npi': '1999999992' }),
      withClaims({ '/0/supervisingProvider/npi': '1234567893' }),
      ['/0/supervisingProvider/npi conflict'],
    ],
    [
      'a street address of the billing provider',
      withClaims({ '/0/billingProvider/address/line1': '4 Pobox Street' }),
      withClaims({ '/0/billingProvider/address/line1': 'P.O. Box 4' }),
      ['/0/billingProvider/address/line1 value'],
    ],
    [
      'a valid postal code',
      withEnvelope({ '/patients/patient-a/address/postalCode': '02719-0001' }),
      withEnvelope({ '/patients/patient-a/address/postalCode': '2719' }),
      ['/options/patients/*/address/postalCode value'],
    ],
    [
      'a valid state',
      withEnvelope({ '/patients/patient-a/address/state': 'RI' }),
      withEnvelope({ '/patients/patient-a/address/state': 'Rhode Island' }),
      ['/options/patients/*/address/state value'],
    ],
    [
      'nine digits of a tax ID',
      withClaims({ '/0/billingProvider/taxId': '12-3456789' }),
      withClaims({ '/0/billingProvider/taxId': '12-345678' }),
      ['/0/billingProvider/taxId value'],
    ],
    [
      'a valid diagnosis',
      withClaims({ '/1/diagnoses/0': 'f4323' }),
      withClaims({ '/1/diagnoses/0': 'F4' }),
      ['/1/diagnoses/0 value'],
    ],
  ])('%s', (_, within, beyond, faults) => {
    expect(conformanceFaults(segmentsOf(String(within())))).toEqual([]);
    expect(issuesOf(beyond)).toEqual(faults);
  });

  test('5,000 claims', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...fullClaims[1], claimId: `C${index}` }));
    expect(to837P(many(5000) as typeof fullClaims, fullEnvelope)).toContain('CLM*C4999*');
    expect(issuesOf(() => to837P(many(5001) as typeof fullClaims, fullEnvelope))).toEqual([
      '/5000 too-many',
    ]);
  });
});
