import type { GroupMember, GroupSession, MemberNote } from '../../../src/index.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { people, sentences } from './generated-notes.js';
import type { Seeded } from './seeded.js';

const two = (value: number): string => String(value).padStart(2, '0');

const evening = (seeded: Seeded): string =>
  `2026-03-04T${18 + seeded.below(2)}:${two(seeded.below(60))}:${seeded.pick(['00', '59'])}-05:00`;

/** Whether a fault occurs here: the session is documented carefully, hastily or badly. */
type Slip = (percent: number) => boolean;

const noteOf = (seeded: Seeded, slip: Slip, number: number, name: string): MemberNote => {
  const [participation = '', meaning = '', response = '', progress = ''] = sentences(
    seeded,
    name,
    4,
  );
  const boxes = { participation, response, progress, plan: 'Will call before Sunday.' };
  return {
    noteId: `note-${slip(5) ? 0 : number}`,
    ...(slip(20) ? { text: `${participation} ${response}` } : boxes),
    ...(slip(30) ? {} : { meaning }),
    interventions: slip(10) ? ' ' : 'Therapist slowed the exchange and asked once more.',
    goalIds: slip(15) ? ['goal-9'] : ['goal-1'],
    serviceDate: slip(10) ? '2026-03-05' : '2026-03-04',
    writtenAt: slip(15) ? evening(seeded) : '2026-03-04T20:02:00-05:00',
    ...(slip(15) ? { riskChanged: true } : {}),
    ...(slip(15) ? { draftedBy: 'ai' } : {}),
    ...(slip(15)
      ? {}
      : { signature: { providerId: 'dr-lindqvist', signedAt: '2026-03-04T20:10:00-05:00' } }),
  };
};

const planOf = (slip: Slip, number: number): NonNullable<GroupMember['treatmentPlan']> => ({
  planId: `plan-${number}`,
  effectiveFrom: slip(10) ? '2026-04-01' : '2026-01-12',
  ...(slip(40) ? {} : { reviewBy: '2026-07-12' }),
  services: slip(20) ? ['90834'] : ['90853', '90834'],
  goals: [{ goalId: 'goal-1', text: 'Say a wish to another person' }],
});

const memberOf = (seeded: Seeded, slip: Slip, number: number): GroupMember => {
  const name = people[number % people.length] ?? people[0];
  return {
    patientId: `patient-${slip(3) ? 0 : number}`,
    name,
    attendance: seeded.chance(88) ? 'attended' : 'absent',
    coverage: seeded.pick(['insured', 'insured', 'insured', 'insured', 'self-pay', 'not-billed']),
    ...(slip(10) ? {} : { payerId: seeded.pick(['harbor-health', 'plains-medicaid']) }),
    ...(slip(25) ? { presence: [{ from: evening(seeded), to: evening(seeded) }] } : {}),
    ...(slip(12) ? { telehealth: 'audio-video', placeOfService: '10' } : {}),
    diagnoses: slip(40) ? seeded.some(['Z71.9', 'flu', 'F33.1'], 50) : ['F41.1', 'F33.1'],
    ...(slip(10) ? {} : { treatmentPlan: planOf(slip, number) }),
    ...(slip(8) ? {} : { note: noteOf(seeded, slip, number, name.given) }),
    ...(seeded.chance(8) ? { interactiveComplexity: 'Interpreter throughout' } : {}),
  };
};

const changesOfTheSession = [
  { '/groupType': 'recovery' },
  { '/groupType': 'skills' },
  { '/groupType': 'psychoeducation', '/instruction': 'most' },
  { '/groupType': 'multi-family' },
  { '/interaction': [] },
  { '/interaction': removed },
  { '/focus': removed },
  { '/program': 'intensive-outpatient' },
  { '/placeOfService': '02' },
  { '/billAs': 'facility' },
  { '/facilitators/0/npi': '1234567890' },
  { '/start': '2012-12-31T18:30:00-05:00', '/end': '2012-12-31T19:45:00-05:00' },
  { '/end': '2026-03-04T18:50:00-05:00' },
] as const;

/** A nearly correct session of varying size with a few faults. */
export const generatedSession = (seeded: Seeded): GroupSession => {
  const size = seeded.pick([1, 2, 3, 4, 6, 8, 12]);
  const haste = seeded.pick([0, 25, 100]);
  const slip: Slip = (percent) => seeded.chance(percent) && seeded.chance(haste);
  const changes = changesOfTheSession.filter(() => slip(6));
  return change(smallProcessGroup, {
    '/sessionId': `session-${seeded.below(1000)}`,
    '/members': Array.from({ length: size }, (_, number) => memberOf(seeded, slip, number)),
    ...Object.assign({}, ...changes),
  });
};

/** A session that the schema rejects: every engine must report the same faults. */
export const malformedSession = (seeded: Seeded, session: GroupSession): GroupSession =>
  change(
    session,
    Object.assign(
      {},
      ...seeded.some(
        [
          { '/start': 'yesterday' },
          { '/end': '2026-02-30T10:00:00Z' },
          { '/start': '2026-03-04T18:30:00Z' },
          { '/placeOfService': 11 },
          { '/groupType': 'choir' },
          { '/stranger': true },
          { '/members/0/attendance': removed },
          { '/members/0/diagnoses': 'F41.1' },
          { '/facilitators': null },
        ],
        30,
      ),
    ),
  );
