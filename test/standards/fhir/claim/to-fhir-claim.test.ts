import fc from 'fast-check';
import type { Claim } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../../src/billing/build-per-patient-claims.js';
import type { ProfessionalClaim } from '../../../../src/claim/professional-claim.js';
import { valueAt } from '../../../../src/input/read-input.js';
import { change, removed } from '../../../../src/rule-book/change.js';
import type { FhirClaimContext } from '../../../../src/standards/fhir/index.js';
import { toFhirClaim } from '../../../../src/standards/fhir/index.js';
import { systems } from '../../../../src/standards/fhir/systems.js';
import { billing, nearlyRightSession } from '../../../whole/arbitrary/billing.js';
import { deepFreeze } from '../../../whole/deep-freeze.js';
import { runs } from '../../../whole/long-runs.js';
import { paperClaim } from '../../cms1500/paper-claim.js';
import { eveningClaims } from '../../evening-claims.js';
import { issuesOf } from '../../issues-of.js';
import { leavesOf, partByPart } from '../../part-by-part.js';
import { context } from '../claim-context.js';
import { problemsOf, problemsOfReport } from '../fhir-validator.js';

const [first] = eveningClaims;
if (!first) throw new TypeError('The evening has no claim.');

const claim: ProfessionalClaim = first;

const containedIn = (fhir: Claim, id: string) => fhir.contained?.find((one) => one.id === id);

describe('the claim of one patient', () => {
  const fhir = toFhirClaim(claim, context);

  test('is valid R4', () => {
    expect(problemsOf(fhir)).toEqual([]);
  });

  test('is a professional claim for payment', () => {
    expect(fhir).toMatchObject({
      resourceType: 'Claim',
      status: 'active',
      use: 'claim',
      type: { coding: [{ system: systems.claimType, code: 'professional' }] },
      identifier: [{ value: claim.claimId }],
      created: '2026-03-05',
    });
  });

  test('has the service line with its code, date, place of service, pointers and charge', () => {
    expect(fhir.item).toEqual([
      {
        sequence: 1,
        careTeamSequence: [1],
        diagnosisSequence: [1],
        productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '90853' }] },
        servicedDate: '2026-03-04',
        locationCodeableConcept: { coding: [{ system: systems.placeOfService, code: '11' }] },
        quantity: { value: 1 },
        net: { value: 65, currency: 'USD' },
        encounter: [{ reference: 'Encounter/process-2026-03-04.patient-a' }],
      },
    ]);
    expect(fhir.total).toEqual({ value: 65, currency: 'USD' });
    expect(fhir.diagnosis).toEqual([
      {
        sequence: 1,
        diagnosisCodeableConcept: {
          coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F41.1' }],
        },
        type: [{ coding: [{ system: systems.diagnosisType, code: 'principal' }] }],
      },
    ]);
  });

  test('has the original claim, the authorization and the supervising provider', () => {
    const replacing = toFhirClaim(
      change(claim, {
        '/frequencyCode': '7',
        '/originalClaimNumber': 'PAYER-1',
        '/authorizationNumber': 'AUTH-1',
        '/supervisingProvider': { npi: '1999999992' },
      }),
      {
        ...context,
        supervisingProvider: {
          resourceType: 'Practitioner',
          name: [{ family: 'Oyelaran', given: ['Ada'] }],
        },
      },
    );
    expect(problemsOf(replacing)).toEqual([]);
    expect(replacing.related).toEqual([
      {
        relationship: { coding: [{ system: systems.relatedClaim, code: 'prior' }] },
        reference: { value: 'PAYER-1' },
      },
    ]);
    expect(replacing.insurance[0]?.preAuthRef).toEqual(['AUTH-1']);
    expect(replacing.item?.[0]?.careTeamSequence).toEqual([1, 2]);
    expect(containedIn(replacing, 'supervising-provider')).toMatchObject({
      identifier: [{ system: systems.npi, value: '1999999992' }],
    });
  });

  test('has the code system of each procedure code and modifier', () => {
    const other = toFhirClaim(
      change(claim, { '/lines/0/code': 'H0005', '/lines/0/modifiers': ['95', 'HQ', 'XE'] }),
      context,
    );
    const [item] = other.item ?? [];
    expect(item?.productOrService.coding?.[0]?.system).toBe(systems.hcpcs);
    expect(item?.modifier?.map(({ coding }) => coding?.[0])).toEqual([
      { system: systems.cpt, code: '95' },
      { system: systems.hcpcs, code: 'HQ' },
      { system: systems.hcpcs, code: 'XE' },
    ]);
  });

  test('leaves the claim and the context unchanged, and shares no object with them', () => {
    const again = toFhirClaim(
      deepFreeze(structuredClone(claim)),
      deepFreeze(structuredClone(context)),
    );
    expect(again).toEqual(fhir);
    const shared: unknown = again.contained?.[0];
    Object.assign(Object(shared).name[0], { family: 'Changed' });
    expect(toFhirClaim(claim, context)).toEqual(fhir);
  });
});

describe('missing input', () => {
  test('is reported all at once', () => {
    const call = () =>
      toFhirClaim(
        change(claim, { '/claimId': ' ', '/frequencyCode': '7', '/placeOfService': removed }),
        {
          patient: { resourceType: 'Patient', name: [{ use: 'official' }] },
          coverage: { resourceType: 'Coverage', status: 'active' },
          renderingProvider: { resourceType: 'Practitioner' },
        } as never,
      );
    expect(issuesOf(call)).toEqual([
      '/placeOfService missing',
      '/options/patient/name/0/family missing',
      '/options/patient/birthDate missing',
      '/options/coverage/subscriberId missing',
      '/options/insurer missing',
      '/options/renderingProvider/name missing',
      '/options/created missing',
    ]);
  });

  test('of the claim is reported with that of the context', () => {
    const call = () =>
      toFhirClaim(
        change(claim, {
          '/claimId': ' ',
          '/frequencyCode': '7',
          '/billingProvider/name': removed,
          '/supervisingProvider': { npi: '1999999992' },
        }),
        change(context, { '/renderingProvider/identifier/0/value': '1999999992' }),
      );
    expect(issuesOf(call)).toEqual([
      '/claimId missing',
      '/originalClaimNumber missing',
      '/options/provider/name missing',
      '/options/supervisingProvider missing',
      '/options/renderingProvider/identifier/0/value conflict',
    ]);
  });
});

describe('input that contradicts itself', () => {
  const subscriber = { resourceType: 'Patient', name: [{ family: 'Vance', given: ['Ruth'] }] };
  const dependent = { '/coverage/relationship/coding/0/code': 'child', '/subscriber': subscriber };

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'a birth after the service',
      { '/patient/birthDate': '2026-03-05' },
      ['/options/patient/birthDate conflict'],
    ],
    ['a claim of the day of service', { '/created': '2026-03-04' }, []],
    [
      'a claim before the service',
      { '/created': '2026-03-03T23:00:00-05:00' },
      ['/options/created conflict'],
    ],
    ['the insured of a dependent', dependent, []],
    [
      'an insured born after the service',
      { ...dependent, '/subscriber': { ...subscriber, birthDate: '2026-03-05' } },
      ['/options/subscriber/birthDate conflict'],
    ],
    [
      'another insured for a patient who is the insured',
      { '/subscriber': subscriber },
      ['/options/subscriber conflict'],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(() => toFhirClaim(claim, change(context, changes)))).toEqual(issues);
  });
});

const supervised: FhirClaimContext = {
  ...context,
  supervisingProvider: {
    resourceType: 'Practitioner',
    identifier: [{ system: systems.npi, value: '1999999992' }],
    name: [{ family: 'Ferreira', given: ['Ana'] }],
  },
};

test('the claim of the paper form is unchanged', async () => {
  const text = `${JSON.stringify(toFhirClaim(paperClaim, supervised), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../documents/fhir-claim.json');
});

test('the effect of each input value on the FHIR claim is unchanged', async () => {
  const elements = (value: object): string[] =>
    leavesOf(value).map((path) => `${path}: ${valueAt(value, path.split('/').slice(1))}`);
  const parts = partByPart(
    { claim: paperClaim, options: supervised },
    { empty: '', spaces: ' ' },
    ({ claim, options }) => elements(toFhirClaim(claim, options)),
  );
  await expect(`${JSON.stringify(parts, null, 1)}\n`).toMatchFileSnapshot(
    '../../documents/fhir-claim.parts.json',
  );
});

const { identifier: _, ...clinician } = context.renderingProvider;

const anybody = { ...context, renderingProvider: clinician, supervisingProvider: clinician };

test('generated batches give valid claims, outcomes and cards', () => {
  const seen = { claims: 0, held: 0, findings: 0 };
  fc.assert(
    fc.property(nearlyRightSession, billing, (session, terms) => {
      const batch = buildPerPatientClaims(session, { ...terms, release: 'review' });
      for (const claim of batch.claims) {
        const fhir = toFhirClaim(claim, anybody);
        expect(problemsOf(fhir)).toEqual([]);
        expect(Math.round((fhir.total?.value ?? 0) * 100)).toBe(claim.totalChargeCents);
      }
      expect(problemsOfReport(batch)).toEqual([]);
      seen.claims += batch.claims.length;
      seen.held += batch.held.length;
      seen.findings += batch.findings.length;
    }),
    { seed: 853, numRuns: runs(100, 5_000) },
  );
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(runs(20, 500));
});

test('a void is refused, because FHIR has none', () => {
  const voided = change(claim, { '/frequencyCode': '8', '/originalClaimNumber': 'PAYER-1' });
  expect(issuesOf(() => toFhirClaim(voided, context))).toEqual(['/frequencyCode value']);
});
