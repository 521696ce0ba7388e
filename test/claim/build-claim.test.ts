import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { InputError } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { batchOf, heldBy } from './process-group-claims.js';

describe('the service lines', () => {
  const telehealth = (terms: object, format: string) =>
    batchOf(
      { '/members/0/telehealth': format, '/members/0/placeOfService': '10' },
      { '/payers/0/telehealth': terms, '/release': 'review' },
    ).claims[0]?.lines.map(({ modifiers }) => modifiers);

  test('have the telehealth modifier for the way the member attended', () => {
    const terms = {
      audioVideo: { modifier: '95', placesOfService: ['10'] },
      audioOnly: { modifier: '93', placesOfService: ['10'] },
    };
    expect(telehealth(terms, 'audio-video')).toEqual([['95']]);
    expect(telehealth(terms, 'audio-only')).toEqual([['93']]);
    expect(telehealth({ audioVideo: { placesOfService: ['10'] } }, 'audio-video')).toEqual([[]]);
  });

  test('have no 90785 after another group code, whatever the settings', () => {
    const { claims } = batchOf(
      { '/members/0/interactiveComplexity': 'Interpreter in the room throughout' },
      {
        '/payers/0/code': 'H0005',
        '/payers/0/units': { basis: 'session' },
        '/chargeCents': { H0005: 1000, '90785': 1500 },
        '/rules': { 'claim/interactive-complexity': 'off' },
      },
    );
    expect(claims[0]?.lines.map(({ code }) => code)).toEqual(['H0005']);
  });

  test('all have the payer’s code, units and telehealth modifier', () => {
    const { claims } = batchOf(
      {
        '/members/0/telehealth': 'audio-video',
        '/members/0/placeOfService': '10',
        '/members/0/interactiveComplexity': 'Interpreter in the room throughout',
      },
      { '/payers/0/telehealth': { audioVideo: { modifier: '95', placesOfService: ['10'] } } },
    );
    expect(claims[0]).toMatchObject({ placeOfService: '10', totalChargeCents: 8000 });
    expect(claims[0]?.lines).toMatchObject([
      { lineNumber: 1, code: '90853', modifiers: ['95'], units: 1, chargeCents: 6500 },
      { lineNumber: 2, code: '90785', modifiers: ['95'], units: 1, chargeCents: 1500 },
    ]);
    expect(claims[1]).toMatchObject({ placeOfService: '11', lines: [{ modifiers: [] }] });
  });

  test.each([
    ['down', '19:44:59', 4],
    ['nearest', '19:37:59', 4],
    ['nearest', '19:38:00', 5],
    ['down', '19:45:00', 5],
  ])('count 15-minute units rounded %s: attendance until %s is %i units', (rounding, to, units) => {
    const { claims } = batchOf(
      {
        '/members/0/presence': [
          { from: '2026-03-04T18:30:00-05:00', to: `2026-03-04T${to}-05:00` },
        ],
        '/members/0/treatmentPlan/services': removed,
      },
      {
        '/payers/0/code': 'H0005',
        '/payers/0/units': { basis: 'minutes', minutesPerUnit: 15, rounding },
        '/chargeCents': 1000,
      },
    );
    expect(claims[0]?.lines).toMatchObject([{ code: 'H0005', units, chargeCents: 1000 * units }]);
  });

  test('have one unit of 90853 even when the payer’s policy counts minutes', () => {
    const { claims } = batchOf(
      {},
      { '/payers/0/units': { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' } },
    );
    expect(claims[0]?.lines[0]?.units).toBe(1);
  });

  test('point to the first four diagnoses, and each diagnosis is listed once with its dot', () => {
    const { claims } = batchOf({
      '/members/0/diagnoses': ['F411', 'F41.1', 'F33.1', 'F10', 'F12.10', 'F40.10'],
    });
    expect(claims[0]?.diagnoses).toEqual(['F41.1', 'F33.1', 'F10', 'F12.10', 'F40.10']);
    expect(claims[0]?.lines[0]?.diagnosisPointers).toEqual([1, 2, 3, 4]);
  });
});

describe('the rendering and supervising providers', () => {
  const trainee = {
    providerId: 'mx-ito',
    bills: false,
    credential: 'MSW intern',
    practitionerType: 'trainee',
    supervisedBy: 'dr-lindqvist',
  };

  test('differ by member when co-therapists share the members', () => {
    const { claims } = batchOf({
      '/facilitators/-': {
        providerId: 'ms-adeyemi',
        bills: true,
        npi: '1999999992',
        credential: 'LMFT',
      },
      '/members/0/renderingProviderId': 'dr-lindqvist',
      '/members/1/renderingProviderId': 'dr-lindqvist',
      '/members/2/renderingProviderId': 'ms-adeyemi',
      '/members/2/note/signature/providerId': 'ms-adeyemi',
    });
    expect(claims.map(({ renderingProvider }) => renderingProvider.npi)).toEqual([
      '1234567893',
      '1234567893',
      '1999999992',
    ]);
  });

  test('a trainee who does not bill is billed under the supervisor, who must sign the note', () => {
    const led = {
      '/facilitators/0/presence': 'whole',
      '/facilitators/-': trainee,
      '/members/0/renderingProviderId': 'mx-ito',
      '/members/0/note/signature/providerId': 'mx-ito',
    };
    const policy = { '/payers/0/supervised': 'allowed' };
    expect(heldBy(led, policy)).toEqual([['patient-a', ['note/signature']]]);
    const cosigned = {
      ...led,
      '/members/0/note/cosignature': {
        providerId: 'dr-lindqvist',
        signedAt: '2026-03-05T09:00:00-05:00',
      },
    };
    expect(batchOf(cosigned, policy).claims[0]?.renderingProvider.npi).toBe('1234567893');
  });

  test('a supervised clinician who bills has the supervisor on the claim', () => {
    const { claims } = batchOf(
      {
        '/facilitators/0/presence': 'whole',
        '/facilitators/-': {
          providerId: 'ms-adeyemi',
          bills: true,
          npi: '1999999992',
          credential: 'LMSW',
          supervisedBy: 'dr-lindqvist',
        },
        '/members/0/renderingProviderId': 'ms-adeyemi',
        '/members/1/renderingProviderId': 'dr-lindqvist',
        '/members/2/renderingProviderId': 'dr-lindqvist',
        '/members/0/note/signature/providerId': 'ms-adeyemi',
      },
      { '/payers/0/supervised': 'allowed' },
    );
    expect(claims[0]).toMatchObject({
      renderingProvider: { npi: '1999999992' },
      supervisingProvider: { npi: '1234567893' },
    });
    expect(claims[1]).not.toHaveProperty('supervisingProvider');
  });

  test('a payer that lets each facilitator bill gets one batch for each biller', () => {
    const both = {
      '/facilitators/-': {
        providerId: 'ms-adeyemi',
        bills: true,
        npi: '1999999992',
        credential: 'LMFT',
      },
      '/members/0/note/cosignature': {
        providerId: 'ms-adeyemi',
        signedAt: '2026-03-05T09:00:00-05:00',
      },
    };
    const each = { '/payers/0/coFacilitators': 'each-bills' };
    expect(heldBy(both, each).map(([, rules]) => rules)).toEqual([
      ['session/rendering-provider'],
      ['session/rendering-provider'],
      ['session/rendering-provider'],
    ]);
    const first = batchOf(both, { ...each, '/renderingProviderId': 'dr-lindqvist' });
    const second = batchOf(both, { ...each, '/renderingProviderId': 'ms-adeyemi' });
    expect(first.claims).toHaveLength(3);
    expect(second.claims.map(({ patientId }) => patientId)).toEqual(['patient-a']);
    expect(second.held.map(({ findings }) => findings[0]?.rule)).toEqual([
      'note/signature',
      'note/signature',
    ]);
    expect(second.claims[0]?.claimId).not.toBe(first.claims[0]?.claimId);
  });
});

describe('the number of a claim to replace', () => {
  test('is missing where it is blank', () => {
    for (const blank of ['', ' ', '\u200b'])
      expect(() => batchOf({}, { '/replaces': { 'patient-b': blank } })).toThrow(
        '/billing/replaces/*: missing',
      );
  });

  test('belongs to a patient on the roster, absent ones included', () => {
    const replaces = { 'patient-b': 'PAYER-77', 'patient-x': 'PAYER-78', '': 'PAYER-79' };
    expect(() => batchOf({}, { '/replaces': replaces })).toThrow(InputError);
    expect(() => batchOf({}, { '/replaces': { 'patient-x': 'PAYER-78' } })).toThrow(
      '/billing/replaces/*: value',
    );
    const absent = { '/members/1/attendance': 'absent' };
    expect(batchOf(absent, { '/replaces': { 'patient-b': 'PAYER-77' } }).absent).toEqual([
      'patient-b',
    ]);
  });

  test('is an own key of `replaces`, not an inherited one', () => {
    const billing = (replaces: Record<string, string>) => ({ ...clinicBilling, replaces });
    const session = change(smallProcessGroup, { '/members/1/patientId': 'constructor' });
    const [, second] = buildPerPatientClaims(session, billing({})).claims;
    expect(second).toMatchObject({ patientId: 'constructor', frequencyCode: '1' });
  });
});

test('a replacement claim has the payer’s number of the claim it replaces', () => {
  const { claims } = batchOf({}, { '/replaces': { 'patient-b': 'PAYER-77' } });
  expect(claims[1]).toMatchObject({ frequencyCode: '7', originalClaimNumber: 'PAYER-77' });
  expect(claims[0]).toMatchObject({ frequencyCode: '1' });
  expect(claims[0]).not.toHaveProperty('originalClaimNumber');
});

test('each claim has its own copy of the billing provider', () => {
  const address = { line1: '1 Main St', city: 'Dover', state: 'DE', postalCode: '19901' };
  const billing = change(clinicBilling, { '/billingProvider/address': address });
  const { claims } = buildPerPatientClaims(smallProcessGroup, billing);
  expect(claims).toHaveLength(3);
  for (const { billingProvider } of claims) {
    expect(billingProvider).toEqual(billing.billingProvider);
    expect(billingProvider.address).not.toBe(billing.billingProvider.address);
  }
});

test('a claim has the authorization number', () => {
  const { claims } = batchOf({
    '/members/0/authorization': { number: 'AUTH-9', from: '2026-03-04', to: '2026-03-04' },
  });
  expect(claims[0]?.authorizationNumber).toBe('AUTH-9');
});

test('a blank authorization number and a missing taxonomy code are left out of the claim', () => {
  const { claims } = batchOf({
    '/members/0/authorization': { number: ' ', from: '2026-03-04', to: '2026-03-04' },
    '/facilitators/0/taxonomyCode': removed,
  });
  const [first] = claims;
  expect(Object.keys(first ?? {})).not.toContain('authorizationNumber');
  expect(Object.keys(first?.renderingProvider ?? {})).toEqual(['npi']);
});
