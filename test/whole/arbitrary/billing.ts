import fc from 'fast-check';
import type { Billing } from '../../../src/billing/billing.js';
import { ruleIds } from '../../../src/finding/rule-ids.js';
import { ruleReasons } from '../../../src/finding/rule-reasons.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { session } from './session.js';

const changesOf = (...changes: Record<string, unknown>[]) =>
  fc.subarray(changes, { maxLength: 2 }).map((chosen) => Object.assign({}, ...chosen));

const memberFaults = (index: number) =>
  changesOf(
    { [`/members/${index}/attendance`]: 'absent' },
    { [`/members/${index}/note`]: removed },
    { [`/members/${index}/payerId`]: removed },
    { [`/members/${index}/payerId`]: 'plains-medicaid' },
    { [`/members/${index}/coverage`]: 'self-pay' },
    { [`/members/${index}/coverage`]: 'not-billed' },
    { [`/members/${index}/diagnoses`]: [] },
    { [`/members/${index}/diagnoses`]: ['Z71.9'] },
    { [`/members/${index}/patientId`]: 'patient-a' },
    { [`/members/${index}/interactiveComplexity`]: 'Interpreter throughout' },
    { [`/members/${index}/interactiveComplexity`]: ' ' },
    { [`/members/${index}/telehealth`]: 'audio-video', [`/members/${index}/placeOfService`]: '10' },
    { [`/members/${index}/treatmentPlan/status`]: 'draft' },
  );

const sessionFaults = changesOf(
  { '/interaction': [] },
  { '/interaction': removed },
  { '/groupType': 'multi-family' },
  { '/facilitators/0/npi': '1234567890' },
  { '/facilitators/0/bills': false },
  {
    '/facilitators/1': {
      providerId: 'ms-adeyemi',
      bills: true,
      npi: '1999999992',
      credential: 'LMFT',
      practitionerType: 'marriage-family-therapist',
    },
  },
  { '/billAs': 'facility' },
  { '/program': 'intensive-outpatient' },
  { '/start': '2012-12-31T18:30:00-05:00', '/end': '2012-12-31T19:30:00-05:00' },
);

/** A session with a few errors, so that some members are billed and some are not. */
export const nearlyRightSession: fc.Arbitrary<GroupSession> = fc
  .tuple(memberFaults(0), memberFaults(1), memberFaults(2), fc.option(sessionFaults, { freq: 3 }))
  .map(([a, b, c, whole]) => change(smallProcessGroup, { ...c, ...b, ...a, ...whole }));

/** A session to bill: one with a few errors, or any session that passes the schema. */
export const anySession = fc.oneof({ weight: 4, arbitrary: nearlyRightSession }, session);

const policy = fc.record(
  {
    code: fc.constantFrom('90853', 'H0005', 'G0410'),
    units: fc.constantFrom<NonNullable<PayerPolicy['units']>>(
      { basis: 'session' },
      { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
      { basis: 'minutes', minutesPerUnit: 30, rounding: 'nearest' },
    ),
    telehealth: fc.constantFrom<NonNullable<PayerPolicy['telehealth']>>(
      { audioVideo: { modifier: '95', placesOfService: ['10'] } },
      { audioVideo: false },
    ),
    placesOfService: fc.constantFrom<NonNullable<PayerPolicy['placesOfService']>>(
      { covered: ['11', '10'] },
      { notCovered: ['02'], review: ['53'] },
    ),
    interactiveComplexity: fc.boolean(),
    perDiemPrograms: fc.constant([{ program: 'intensive-outpatient' }]),
    coFacilitators: fc.constantFrom<NonNullable<PayerPolicy['coFacilitators']>>(
      'one-bills',
      'each-bills',
      { most: 2 },
    ),
    modifiers: fc.constantFrom(['HQ'], ['HQ', 'U1', 'U2', 'U3', 'U4']),
    modifiersBy: fc.constant({ 'clinical-psychologist': ['HP'] }),
    informational: fc.constantFrom('fail' as const, 'review' as const),
    planService: fc.constantFrom('fail' as const, 'review' as const),
    confirmedThrough: fc.constantFrom('2026-03-03', '2026-12-31'),
    timelyFilingDays: fc.constantFrom(1, 400),
  },
  { requiredKeys: [] },
);

/** Settings for a few rules. */
export const settings = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...ruleIds),
    fc.constantFrom(...ruleIds.filter((id) => id.startsWith('claim/'))),
    fc.constantFrom(...ruleReasons),
  ),
  fc.constantFrom(
    'off' as const,
    'fail' as const,
    'review' as const,
    'no-data' as const,
    'advice' as const,
  ),
  { maxKeys: 6 },
);

/** Billing terms of a clinic. */
export const billing: fc.Arbitrary<Billing> = fc
  .record(
    {
      rules: settings,
      chargeCents: fc.oneof(
        fc.nat(20_000),
        fc.constantFrom(
          { '90853': 6500, '90785': 1500, H0005: 1800, G0410: 9000 },
          { '90853': 1 },
          {},
        ),
      ),
      release: fc.constantFrom('ready' as const, 'review' as const),
      renderingProviderId: fc.constantFrom('dr-lindqvist', 'a'),
      submissionDate: fc.constantFrom('2026-03-04', '2026-03-06'),
      replaces: fc.constantFrom({ 'patient-a': 'PAYER-1' }, {}),
    },
    { requiredKeys: [] },
  )
  .chain((own) =>
    fc.option(fc.tuple(policy, policy), { nil: undefined }).map((policies) => {
      const { payers: _, ...ground } = clinicBilling;
      const terms = (payerId: string, more: object): PayerPolicy => ({
        payerId,
        name: payerId,
        effective: { from: '2026-01-01' },
        citations: [],
        ...more,
      });
      return {
        ...ground,
        ...own,
        ...(policies
          ? {
              payers: [terms('harbor-health', policies[0]), terms('plains-medicaid', policies[1])],
            }
          : {}),
      };
    }),
  );

/** A session and its billing terms. Only patients on the roster have a claim to replace or void. */
export const billedSession: fc.Arbitrary<[GroupSession, Billing]> = fc
  .tuple(anySession, billing, fc.constantFrom<string[]>([], [], [], ['patient-b']))
  .map(([recorded, { replaces = {}, ...terms }, voids]) => {
    const roster = new Set(recorded.members.map(({ patientId }) => patientId));
    const known = Object.entries(replaces).filter(([patientId]) => roster.has(patientId));
    return [
      recorded,
      {
        ...terms,
        replaces: Object.fromEntries(known),
        voids: voids.filter((patientId) => roster.has(patientId)),
      },
    ];
  });
