import fc from 'fast-check';
import type { Facilitator } from '../../../src/record/facilitator.js';
import type { GroupMember } from '../../../src/record/group-member.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import type { MemberNote, Signature } from '../../../src/record/member-note.js';
import type { OtherCoverage } from '../../../src/record/other-coverage.js';

/** A record whose keys, except the required ones, may be omitted. */
const partly = <T extends object, Key extends keyof T>(
  shape: { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> },
  requiredKeys: Key[],
) => fc.record(shape, { requiredKeys }) as unknown as fc.Arbitrary<T>;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '-');
// A blank reference counts as missing.
const reference = fc.oneof({ weight: 8, arbitrary: id }, fc.constantFrom('', ' '));
const words = fc.oneof(
  fc.constantFrom(
    '',
    '–',
    'Spoke about the craving on Friday and asked the group for a sponsor.',
    'Stayed silent while others argued.',
    'Laughed and changed the subject.',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
);

const offset = fc.constantFrom('-05:00', '-04:00', '+00:00', '+05:30', 'Z');
const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** A valid date, usually close to one evening. */
export const day = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('2026-03-03', '2026-03-04', '2026-03-05') },
  { weight: 1, arbitrary: fc.constantFrom('2012-12-31', '2024-02-29', '2027-01-01') },
);

/** An RFC 3339 time. */
export const time = fc
  .tuple(day, fc.nat(23), fc.nat(59), fc.nat(59), offset)
  .map(([date, h, m, s, zone]) => `${date}T${pad(h)}:${pad(m)}:${pad(s)}${zone}`);

const eveningTime = fc
  .tuple(fc.constantFrom(18, 19), fc.nat(59), fc.constantFrom(0, 1, 59))
  .map(([h, m, s]) => `2026-03-04T${h}:${pad(m)}:${pad(s)}-05:00`);

const signature = partly<Signature, 'providerId'>(
  { providerId: reference, signedAt: fc.oneof(time, eveningTime) },
  ['providerId'],
);

const note = partly<MemberNote, 'noteId'>(
  {
    noteId: id,
    participation: words,
    meaning: words,
    interventions: words,
    response: words,
    progress: words,
    plan: words,
    text: words,
    frame: words,
    goalIds: fc.array(reference, { maxLength: 2 }),
    diagnosisNeed: words,
    riskChanged: fc.boolean(),
    risk: words,
    serviceDate: day,
    writtenAt: time,
    draftedBy: fc.constantFrom('clinician' as const, 'ai' as const),
    reviewedBy: reference,
    reviewedAt: time,
    signature,
    cosignature: signature,
    amendments: fc.array(
      fc.record({
        at: time,
        providerId: reference,
        kind: fc.constantFrom('addendum' as const, 'late-entry' as const, 'correction' as const),
      }),
      { maxLength: 2 },
    ),
  },
  ['noteId'],
);

const name = fc.record({
  given: fc.constantFrom('Will', 'Grace', 'Teodora', 'Ruben', ''),
  family: fc.constantFrom('Hope', 'Vance', 'Okafor', ''),
});

const presence = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(
      fc.record({ from: eveningTime, to: eveningTime }, { requiredKeys: ['from'] }),
      { maxLength: 3 },
    ),
  },
  fc.constant('whole' as const),
);

const program = fc.constantFrom(
  'outpatient' as const,
  'intensive-outpatient' as const,
  'partial-hospitalization' as const,
);

const adjustment = fc.record({
  group: fc.constantFrom('CO' as const, 'PR' as const),
  code: fc.constantFrom('45', '2', 'B7'),
  cents: fc.integer({ min: -100, max: 10_000 }),
});

const cents = fc.nat(10_000);

const otherCoverage = partly<OtherCoverage, 'payerId' | 'order'>(
  {
    payerId: fc.constantFrom('harbor-health', 'plains-medicaid', 'nowhere'),
    order: fc.constantFrom('primary' as const, 'secondary' as const, 'tertiary' as const),
    paidOn: day,
    paidCents: cents,
    allowedCents: cents,
    patientResponsibilityCents: cents,
    claimNumber: reference,
    adjustments: fc.array(adjustment, { maxLength: 2 }),
    lines: fc.array(
      fc.record({
        code: fc.constantFrom('90853', 'H0005'),
        paidCents: cents,
        adjustments: fc.array(adjustment, { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
  },
  ['payerId', 'order'],
);

/** A roster entry. */
export const member = partly<GroupMember, 'patientId'>(
  {
    patientId: id,
    name,
    attendance: fc.constantFrom(
      'attended' as const,
      'attended' as const,
      'attended' as const,
      'absent' as const,
      'unknown' as const,
    ),
    presence,
    program,
    programHours: fc.constantFrom(0, 2.5, 6),
    renderingProviderId: reference,
    coverage: fc.constantFrom('insured' as const, 'self-pay' as const, 'not-billed' as const),
    payerId: fc.constantFrom('harbor-health', 'plains-medicaid', 'nowhere'),
    placeOfService: fc.constantFrom('11', '02', '10', '53'),
    telehealth: fc.constantFrom(
      'in-person' as const,
      'audio-video' as const,
      'audio-only' as const,
    ),
    authorization: partly(
      {
        number: reference,
        from: day,
        to: day,
        sessionsLeft: fc.nat(2),
        unitsLeft: fc.nat(2),
        services: fc.array(fc.constantFrom('90853', '90834', 'H0005'), { maxLength: 2 }),
        per: fc.record({
          count: fc.nat(3),
          unit: fc.constantFrom('sessions' as const, 'units' as const),
          window: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
          used: fc.nat(3),
        }),
      },
      ['number', 'from', 'to'],
    ),
    otherCoverages: fc.array(otherCoverage, { maxLength: 2 }),
    admittedOn: day,
    diagnoses: fc.array(fc.constantFrom('F41.1', 'F331', 'Z71.9', 'flu', ''), { maxLength: 14 }),
    firstSession: fc.boolean(),
    treatmentPlan: partly(
      {
        planId: id,
        status: fc.constantFrom('active' as const, 'draft' as const, 'ended' as const),
        effectiveFrom: day,
        effectiveTo: day,
        reviewBy: day,
        services: fc.array(fc.constantFrom('90853', '90834', 'H0005'), { maxLength: 2 }),
        goals: fc.array(fc.record({ goalId: id, text: words }), { maxLength: 2 }),
      },
      ['planId'],
    ),
    note,
    interactiveComplexity: words,
  },
  ['patientId'],
);

const facilitator = partly<Facilitator, 'providerId'>(
  {
    providerId: id,
    name,
    bills: fc.boolean(),
    npi: fc.constantFrom('1234567893', '1999999992', '1234567890', ''),
    credential: fc.constantFrom('LCSW', 'PsyD', ''),
    practitionerType: fc.constantFrom(
      'clinical-psychologist' as const,
      'clinical-social-worker' as const,
      'trainee' as const,
      'other' as const,
    ),
    taxonomyCode: fc.constantFrom('103TC0700X', ''),
    supervisedBy: reference,
    supervision: fc.constantFrom(
      'in-room' as const,
      'on-site' as const,
      'remote' as const,
      'none' as const,
    ),
    presence,
  },
  ['providerId'],
);

/** Any session that passes the schema; most have many billing errors. */
export const session: fc.Arbitrary<GroupSession> = partly<
  GroupSession,
  'sessionId' | 'serviceDate' | 'timeZone' | 'members'
>(
  {
    sessionId: id,
    start: fc.oneof(eveningTime, time),
    end: fc.oneof(eveningTime, time),
    timeZone: fc.constantFrom('America/New_York', 'UTC', 'Asia/Kolkata'),
    placeOfService: fc.constantFrom('11', '02', '10', '53'),
    telehealth: fc.constantFrom('in-person' as const, 'audio-video' as const),
    program,
    billAs: fc.constantFrom('professional' as const, 'professional' as const, 'facility' as const),
    groupType: fc.constantFrom(
      'process' as const,
      'recovery' as const,
      'skills' as const,
      'psychoeducation' as const,
      'multi-family' as const,
      'other' as const,
    ),
    focus: words,
    interventions: fc.array(words, { maxLength: 2 }),
    interaction: fc.subarray(['member-feedback' as const, 'linked-to-goals' as const]),
    instruction: fc.constantFrom('little' as const, 'half' as const, 'most' as const),
    sizeRationale: words,
    facilitators: fc.array(facilitator, { maxLength: 3 }),
    members: fc.array(member, { maxLength: 9 }),
    serviceDate: day,
    attendedMeans: fc.constant('whole' as const),
    others: fc.array(
      fc.record({
        role: fc.constantFrom('relative' as const, 'interpreter' as const),
        count: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 2 },
    ),
  },
  ['sessionId', 'serviceDate', 'timeZone', 'members'],
);
