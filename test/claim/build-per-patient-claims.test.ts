import { describe, expect, test } from 'vitest';
import type { Billing } from '../../src/claim/billing.js';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import { prepareOptions } from '../../src/claim/prepare-options.js';
import { InputError } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const batch = (changes: Record<string, unknown> = {}, billing: Record<string, unknown> = {}) =>
  buildPerPatientClaims(change(smallProcessGroup, changes), change(clinicBilling, billing));

const heldFor = (changes: Record<string, unknown>, billing: Record<string, unknown> = {}) =>
  batch(changes, billing).held.map(({ patientId, findings }) => [
    patientId,
    findings.map(({ rule }) => rule),
  ]);

describe('one session', () => {
  test('makes one claim for each patient who attended, never one for the room', () => {
    const { claims, held, notBilled, absent, totalChargeCents } = batch();
    expect(claims.map(({ patientId }) => patientId)).toEqual([
      'patient-a',
      'patient-b',
      'patient-c',
    ]);
    expect([held, notBilled, absent]).toEqual([[], [], []]);
    expect(totalChargeCents).toBe(3 * 6500);
    expect(claims[0]).toEqual({
      claimId: expect.stringMatching(/^[A-Z0-9-]{20}$/),
      patientId: 'patient-a',
      payerId: 'harbor-health',
      frequencyCode: '1',
      billingProvider: clinicBilling.billingProvider,
      renderingProvider: { npi: '1234567893', taxonomyCode: '103TC0700X' },
      placeOfService: '11',
      diagnoses: ['F41.1'],
      lines: [
        {
          lineNumber: 1,
          code: '90853',
          modifiers: [],
          units: 1,
          chargeCents: 6500,
          serviceDate: '2026-03-04',
          diagnosisPointers: [1],
        },
      ],
      totalChargeCents: 6500,
      source: { sessionId: 'process-2026-03-04', noteId: 'note-a' },
    });
  });

  test('sorts everybody else by the reason', () => {
    const { claims, held, notBilled, absent } = batch({
      '/members/0/coverage': 'self-pay',
      '/members/1/note/signature': removed,
      '/members/-': { patientId: 'patient-d', attendance: 'absent' },
      '/members/3': { patientId: 'patient-d', attendance: 'absent' },
    });
    expect(claims.map(({ patientId }) => patientId)).toEqual(['patient-c']);
    expect(held).toMatchObject([
      { patientId: 'patient-b', findings: [{ rule: 'note/signature', reason: 'unsigned' }] },
    ]);
    expect(notBilled).toEqual([{ patientId: 'patient-a', reason: 'self-pay' }]);
    expect(absent).toEqual(['patient-d']);
  });

  test('that was not a group holds everybody with the session’s own finding', () => {
    const held = heldFor({
      '/members/1/attendance': 'absent',
      '/members/2/attendance': 'absent',
    });
    expect(held).toEqual([['patient-a', expect.arrayContaining(['session/minimum-attendance'])]]);
  });
});

describe('a review', () => {
  const withReview = { '/members/0/treatmentPlan/status': 'draft' };

  test('holds the member', () => {
    expect(heldFor(withReview)).toEqual([['patient-a', ['member/treatment-plan']]]);
  });

  test('may be released, unlike no-data', () => {
    const released = { '/release': 'review' };
    expect(batch(withReview, released).claims).toHaveLength(3);
    const unknown = { ...withReview, '/interaction': removed };
    expect(batch(unknown, released).held).toHaveLength(3);
  });
});

describe('what no setting lets through', () => {
  test.each([
    ['member/payer', { '/members/0/payerId': removed }, {}],
    ['note/present', { '/members/0/note': removed }, {}],
    ['member/diagnosis', { '/members/0/diagnoses': [] }, {}],
    ['session/npi', { '/facilitators/0/npi': '1234567890' }, {}],
    ['session/rendering-provider', { '/facilitators/0/bills': false }, {}],
    [
      'session/minimum-attendance',
      { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' },
      {},
    ],
    ['session/interactive', { '/interaction': [] }, {}],
    ['session/multi-family', { '/groupType': 'multi-family' }, {}],
    ['session/duplicate-member', { '/members/1/patientId': 'patient-a' }, {}],
    ['claim/charge', {}, { '/chargeCents/90853': removed }],
    ['claim/institutional', { '/billAs': 'facility' }, {}],
    [
      'claim/diagnosis-count',
      { '/members/0/diagnoses': Array.from({ length: 13 }, (_, n) => `F4${n % 10}.${n}`) },
      {},
    ],
  ])('%s', (rule, changes, billing) => {
    for (const setting of ['off', 'advice', 'review', 'fail'] as const) {
      const settings = { ...billing, '/rules': { [rule]: setting }, '/release': 'review' };
      const [first] = heldFor(changes, settings);
      expect(first?.[0]).toBe('patient-a');
      expect(first?.[1]).toContain(rule);
    }
  });

  test('and it is told once, unless a setting made it milder', () => {
    const told = (setting: string) =>
      batch({ '/members/0/diagnoses': [] }, { '/rules': { 'member/diagnosis': setting } })
        .findings.filter(({ rule }) => rule === 'member/diagnosis')
        .map(({ outcome }) => outcome);
    const [own] = told('off');
    expect(told('off')).toEqual([own]);
    expect(told('fail')).toEqual(['fail']);
    expect(told('review')).toEqual(['review', own]);
    expect(told('advice')).toEqual(['advice', own]);
    const settings = { '/rules': { 'member/diagnosis': 'fail', 'claim/charge': 'fail' } };
    expect(heldFor({ '/members/0/diagnoses': [] }, settings)).toEqual([
      ['patient-a', ['member/diagnosis']],
    ]);
  });

  test('while an ordinary rule can be silenced', () => {
    const unsigned = { '/members/0/note/signature': removed };
    expect(batch(unsigned).claims).toHaveLength(2);
    expect(batch(unsigned, { '/rules': { 'note/signature': 'off' } }).claims).toHaveLength(3);
  });
});

describe('advice', () => {
  const advised = { '/rules': { 'note/signature': 'advice' } };
  const unsigned = { '/members/0/note/signature': removed };

  test('holds nobody', () => {
    const { claims, findings } = batch(unsigned, advised);
    expect(claims).toHaveLength(3);
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['note/signature', 'advice'],
    ]);
  });

  test('holds nobody where reviews are released', () => {
    expect(batch(unsigned, { ...advised, '/release': 'review' }).claims).toHaveLength(3);
  });

  test('is no reason for which somebody is held, and stands with the other findings', () => {
    const open = { ...unsigned, '/members/0/diagnoses': [] };
    expect(heldFor(open, advised)).toEqual([['patient-a', ['member/diagnosis']]]);
    expect(batch(open, advised).findings.map(({ rule }) => rule)).toContain('note/signature');
  });
});

describe('the lines', () => {
  const telehealth = (terms: object, format: string) =>
    batch(
      { '/members/0/telehealth': format, '/members/0/placeOfService': '10' },
      { '/payers/0/telehealth': terms, '/release': 'review' },
    ).claims[0]?.lines.map(({ modifiers }) => modifiers);

  test('carry the modifier of the way in which the member was there', () => {
    const terms = {
      audioVideo: { modifier: '95', placesOfService: ['10'] },
      audioOnly: { modifier: '93', placesOfService: ['10'] },
    };
    expect(telehealth(terms, 'audio-video')).toEqual([['95']]);
    expect(telehealth(terms, 'audio-only')).toEqual([['93']]);
    expect(telehealth({ audioVideo: { placesOfService: ['10'] } }, 'audio-video')).toEqual([[]]);
  });

  test('have no add-on behind another group code, whatever a setting says', () => {
    const { claims } = batch(
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

  test('carry the payer’s code, units and telehealth modifier on every line', () => {
    const { claims } = batch(
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
  ])('of a payer that counts quarter hours %s, until %s, have %i units', (rounding, to, units) => {
    const { claims } = batch(
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

  test('have one unit of 90853 whatever the payer’s policy counts', () => {
    const { claims } = batch(
      {},
      { '/payers/0/units': { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' } },
    );
    expect(claims[0]?.lines[0]?.units).toBe(1);
  });

  test('point to the first four diagnoses, each listed once and with its dot', () => {
    const { claims } = batch({
      '/members/0/diagnoses': ['F411', 'F41.1', 'F33.1', 'F10', 'F12.10', 'F40.10'],
    });
    expect(claims[0]?.diagnoses).toEqual(['F41.1', 'F33.1', 'F10', 'F12.10', 'F40.10']);
    expect(claims[0]?.lines[0]?.diagnosisPointers).toEqual([1, 2, 3, 4]);
  });
});

describe('who renders and who supervises', () => {
  const trainee = {
    providerId: 'mx-ito',
    bills: false,
    credential: 'MSW intern',
    practitionerType: 'trainee',
    supervisedBy: 'dr-lindqvist',
  };

  test('co-therapists share the members', () => {
    const { claims } = batch({
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

  test('a trainee who does not bill is billed as the supervisor, whose signature counts', () => {
    const led = {
      '/facilitators/-': trainee,
      '/members/0/renderingProviderId': 'mx-ito',
      '/members/0/note/signature/providerId': 'mx-ito',
    };
    const policy = { '/payers/0/supervised': 'allowed' };
    expect(heldFor(led, policy)).toEqual([['patient-a', ['note/signature']]]);
    const cosigned = {
      ...led,
      '/members/0/note/cosignature': {
        providerId: 'dr-lindqvist',
        signedAt: '2026-03-05T09:00:00-05:00',
      },
    };
    expect(batch(cosigned, policy).claims[0]?.renderingProvider.npi).toBe('1234567893');
  });

  test('a supervised clinician who bills names the supervisor on the claim', () => {
    const { claims } = batch(
      {
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

  test('a payer that lets each facilitator bill gets one call for each biller', () => {
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
    expect(heldFor(both, each).map(([, rules]) => rules)).toEqual([
      ['session/rendering-provider'],
      ['session/rendering-provider'],
      ['session/rendering-provider'],
    ]);
    const first = batch(both, { ...each, '/renderingProviderId': 'dr-lindqvist' });
    const second = batch(both, { ...each, '/renderingProviderId': 'ms-adeyemi' });
    expect(first.claims).toHaveLength(3);
    expect(second.claims.map(({ patientId }) => patientId)).toEqual(['patient-a']);
    expect(second.held.map(({ findings }) => findings[0]?.rule)).toEqual([
      'note/signature',
      'note/signature',
    ]);
    expect(second.claims[0]?.claimId).not.toBe(first.claims[0]?.claimId);
  });
});

test('a replacement claim carries the number of the one that it replaces', () => {
  const { claims } = batch({}, { '/replaces': { 'patient-b': 'PAYER-77' } });
  expect(claims[1]).toMatchObject({ frequencyCode: '7', originalClaimNumber: 'PAYER-77' });
  expect(claims[0]).toMatchObject({ frequencyCode: '1' });
  expect(claims[0]).not.toHaveProperty('originalClaimNumber');
});

test('a day rate takes the member off the claims, whatever else is open', () => {
  const { notBilled, held, claims } = batch(
    { '/program': 'intensive-outpatient', '/members/0/note/signature': removed },
    { '/payers/0/perDiemPrograms': [{ program: 'intensive-outpatient' }] },
  );
  expect(notBilled.map(({ reason }) => reason)).toEqual(['day-rate', 'day-rate', 'day-rate']);
  expect([held, claims]).toEqual([[], []]);
});

test('a day rate that a setting leaves to a person holds the member', () => {
  const { held, notBilled } = batch(
    { '/program': 'intensive-outpatient' },
    {
      '/payers/0/perDiemPrograms': [{ program: 'intensive-outpatient' }],
      '/rules': { 'session/per-diem': 'review' },
    },
  );
  expect(held.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ['session/per-diem'],
    ['session/per-diem'],
    ['session/per-diem'],
  ]);
  expect(notBilled).toEqual([]);
});

test('who is paid stands on each claim, as a copy', () => {
  const address = { line1: '1 Main St', city: 'Dover', state: 'DE', postalCode: '19901' };
  const billing = change(clinicBilling, { '/billingProvider/address': address });
  const { claims } = buildPerPatientClaims(smallProcessGroup, billing);
  expect(claims).toHaveLength(3);
  for (const { billingProvider } of claims) {
    expect(billingProvider).toEqual(billing.billingProvider);
    expect(billingProvider.address).not.toBe(billing.billingProvider.address);
  }
});

test('an authorization number goes on the claim', () => {
  const { claims } = batch({
    '/members/0/authorization': { number: 'AUTH-9', from: '2026-03-04', to: '2026-03-04' },
  });
  expect(claims[0]?.authorizationNumber).toBe('AUTH-9');
});

test('what is not said stands on no claim', () => {
  const { claims } = batch({
    '/members/0/authorization': { number: ' ', from: '2026-03-04', to: '2026-03-04' },
    '/facilitators/0/taxonomyCode': removed,
  });
  const [first] = claims;
  expect(Object.keys(first ?? {})).not.toContain('authorizationNumber');
  expect(Object.keys(first?.renderingProvider ?? {})).toEqual(['npi']);
});

test('another service of the day, given with the billing, holds its patient', () => {
  const services = [
    {
      serviceId: 'line-1',
      patientId: 'patient-a',
      payerId: 'harbor-health',
      code: '90834',
      serviceDate: '2026-03-04',
      renderingNpi: '1234567893',
      start: '2026-03-04T18:30:00-05:00',
      end: '2026-03-04T19:15:00-05:00',
    },
  ];
  const { held } = batch({}, { '/services': services });
  expect(held[0]?.patientId).toBe('patient-a');
  const rules = held.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).toContain('unbundling/overlapping-time');
});

test('prepared options give the same claims', () => {
  const prepared = prepareOptions(clinicBilling);
  expect(buildPerPatientClaims(smallProcessGroup, prepared)).toEqual(batch());
  expect(JSON.stringify(prepared)).toBe('{}');
});

test('malformed billing is named at /billing, all at once', () => {
  const wrong = {
    ...clinicBilling,
    chargeCents: 12.5,
    release: 'now',
    submissionDate: '2026-02-30',
  };
  try {
    Reflect.apply(buildPerPatientClaims, undefined, [{}, wrong satisfies Omit<Billing, 'release'>]);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const paths = error.issues.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/sessionId',
        '/billing/chargeCents',
        '/billing/release',
        '/billing/submissionDate',
      ]),
    );
  }
});
