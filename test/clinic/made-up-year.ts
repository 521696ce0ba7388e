import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { prepareOptions } from '../../src/billing/prepare-options.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { type ClinicEntry, type ClinicSummary, summarizeClinic } from '../../src/clinic/index.js';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import type { Note } from '../../src/individuality/note.js';
import type { GroupMember } from '../../src/record/group-member.js';
import type { GroupSession } from '../../src/record/group-session.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { reconcileRemittance } from '../../src/remittance/reconcile-remittance.js';
import type { RemittedClaim } from '../../src/remittance/remittance-file.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

/** How often each planted fault occurs by month: January is 0. What a person should see on the page. */
export const plantedTrends = {
  /** One clinician signs less and less. */
  'note/signature#unsigned': (month: number) => 0.02 + month * 0.045,
  /** The front desk gets better at diagnoses. */
  'member/diagnosis#none': (month: number) => 0.12 - month * 0.01,
  /** One clinician stops recording interaction in August and September. */
  'session/interactive#not-recorded': (month: number) => (month === 7 || month === 8 ? 0.9 : 0),
  /** One payer's policy ends in June, and nobody enters the new one. */
  'member/payer#no-policy-in-force': (month: number) => (month >= 6 ? 1 : 0),
} as const;

const clinicians = Array.from({ length: 12 }, (_, index) => `clinician-${index + 1}`);
const payers = [
  ...['harbor-health', 'plains-medicaid', 'river-plan'],
  ...['summit-benefit', 'lakeside', 'union-fund'],
];
const npis = ['1234567893', '1999999984', '1999999992'];

const words = (
  'asked told feared hoped sister foreman dinner silence craving Friday sponsor argument letter window rent ' +
  'daughter promise shame relief laughed waited named owed trusted missed winter hospital garden lesson bridge ' +
  'kitchen driver morning answer noise brother camera wallet school ticket'
).split(' ');

/** Numbers from 0 to 1 that are the same in every run. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const pad = (value: number): string => String(value).padStart(2, '0');

const policyOf = (payerId: string): PayerPolicy => ({
  payerId,
  name: `${payerId} (made up)`,
  effective: { from: '2026-01-01', to: payerId === 'river-plan' ? '2026-06-30' : '2026-12-31' },
  citations: [],
  timelyFilingDays: payerId === 'plains-medicaid' ? 90 : 180,
});

const billing = prepareOptions({
  ...clinicBilling,
  chargeCents: { '90853': 6500 },
  payers: payers.map(policyOf),
  checks: false,
});

const plan = (patientId: string): NonNullable<GroupMember['treatmentPlan']> => ({
  planId: `plan-${patientId}`,
  effectiveFrom: '2026-01-01',
  reviewBy: '2027-01-31',
  services: ['90853'],
  goals: [{ goalId: 'goal-1', text: 'Say a wish to another person before the anger comes' }],
});

const sessionOf = (index: number, of: number, next: () => number): GroupSession => {
  const month = Math.floor((index / of) * 12);
  const day = `2026-${pad(month + 1)}-${pad(1 + Math.floor(next() * 28))}`;
  const leader = index % clinicians.length;
  const providerId = clinicians[leader] ?? '';
  const at = (time: string): string => `${day}T${time}:00-05:00`;
  const [template] = smallProcessGroup.members;
  const happens = (fix: keyof typeof plantedTrends): boolean => next() < plantedTrends[fix](month);
  const members = Array.from({ length: 3 + (index % 4) }, (__, seat): GroupMember => {
    const patientId = `patient-${leader * 10 + seat + 1}`;
    const unsigned = leader === 2 && happens('note/signature#unsigned');
    const { signature: _, ...note } = template?.note ?? { noteId: '' };
    return {
      ...template,
      patientId,
      attendance: next() < 0.07 ? 'absent' : 'attended',
      payerId: payers[(leader + seat) % payers.length] ?? '',
      ...(happens('member/diagnosis#none') ? { diagnoses: [] } : {}),
      treatmentPlan: plan(patientId),
      note: {
        ...note,
        noteId: `note-${index + 1}-${seat + 1}`,
        serviceDate: day,
        writtenAt: at('20:02'),
        ...(unsigned ? {} : { signature: { providerId, signedAt: at('20:10') } }),
      },
    };
  }).map((member) => {
    if (member.attendance === 'attended') return member;
    const { note: _, ...absent } = member;
    return absent;
  });
  const { interaction, ...rest } = smallProcessGroup;
  const recorded = leader !== 6 || !happens('session/interactive#not-recorded');
  return {
    ...rest,
    ...(recorded && interaction ? { interaction } : {}),
    sessionId: `session-${String(index + 1).padStart(5, '0')}`,
    start: at('18:30'),
    end: at('19:45'),
    facilitators: [
      {
        ...smallProcessGroup.facilitators[0],
        providerId,
        bills: true,
        npi: npis[leader % npis.length] ?? '',
      },
    ],
    members,
  };
};

const answerTo = (claim: ProfessionalClaim, next: () => number): RemittedClaim => {
  const denied = next() < (claim.payerId === 'summit-benefit' ? 0.2 : 0.03);
  const { claimId, totalChargeCents: chargeCents } = claim;
  return {
    claimId,
    statusCode: denied ? '4' : '1',
    status: denied ? 'denied' : 'paid',
    chargeCents,
    paidCents: denied ? 0 : 4000,
    patientResponsibilityCents: denied ? 0 : 500,
    adjustments: denied
      ? [{ group: 'CO', code: '197', cents: chargeCents }]
      : [
          { group: 'CO', code: '45', cents: chargeCents - 4500 },
          { group: 'PR', code: '3', cents: 500 },
        ],
    remarks: [],
    lines: [],
  };
};

const answersOf = (claims: ProfessionalClaim[], next: () => number) => {
  const answered = claims.filter(() => next() < 0.9);
  return reconcileRemittance(
    claims,
    payers.map((payerId) => {
      const own = answered
        .filter((claim) => claim.payerId === payerId)
        .map((claim) => answerTo(claim, next));
      return {
        payments: [
          {
            payerId,
            traceNumber: `EFT-${payerId}`,
            paidOn: '2026-12-20',
            paidCents: own.reduce((sum, { paidCents }) => sum + paidCents, 0),
            claims: own,
            providerAdjustments: [],
          },
        ],
        faults: [],
      };
    }),
  );
};

/** Notes of which one clinician copies those of another. */
const notesWithCopies = (next: () => number): Note[] => {
  const notes: Note[] = [];
  for (let index = 0; index < 240; index += 1) {
    const author = index % clinicians.length;
    const text = Array.from(
      { length: 40 },
      () => words[Math.floor(next() * words.length)] ?? '',
    ).join(' ');
    // The fifth clinician copies the second one, and once the ninth.
    const source = author === 4 ? notes[index - (index % 60 === 4 ? 7 : 3)] : undefined;
    notes.push({
      noteId: `text-${index + 1}`,
      patientId: `patient-${index + 1}`,
      authorId: clinicians[author] ?? '',
      text: `${source?.text ?? text}.`,
    });
  }
  return notes;
};

/** A year of a made-up clinic: twelve clinicians, six payers, and faults planted with a known trend. */
export const madeUpYear = (
  sessions: number,
): { entries: ClinicEntry[]; summary: ClinicSummary } => {
  const next = numbersFrom(27);
  const entries = Array.from({ length: sessions }, (_, index): ClinicEntry => {
    const session = sessionOf(index, sessions, next);
    return {
      report: validateGroupSession(session, billing),
      batch: buildPerPatientClaims(session, billing),
      session,
    };
  });
  const claims = entries.flatMap(({ batch }) => batch?.claims ?? []);
  return {
    entries,
    summary: summarizeClinic(entries, {
      remittance: answersOf(claims, next),
      clones: findClonedNotes(notesWithCopies(next)),
      names: Object.fromEntries(
        clinicians.map(
          (id, index) => [id, `Clinician ${String.fromCharCode(65 + index)}`] as const,
        ),
      ),
      asOf: '2026-12-31',
    }),
  };
};
