import { type Episode, episodes, stockNotes } from './episodes.js';

/** A value of a column, and the values of a row by column. */
type Value = string | number | null;
type Columns = Readonly<Record<string, Value>>;

/** The rows of a made-up clinic by table. Everything follows from the numbers of the groups, weeks, and seats. */
export type MadeUpRows = Readonly<Record<string, readonly Columns[]>>;

/** How a note is laid out; `boxes` has a column for each part, every other hand is free text. */
type Hand = (episode: Episode, goal: string) => Columns;

const soap: Hand = ({ said, therapist, answer, progress, next }, goal) => ({
  body: `S: ${said}\nO: ${therapist} ${answer}\nA: ${goal} ${progress}\nP: ${next}`,
});
const birp: Hand = ({ said, therapist, answer, progress, next }, goal) => ({
  body: `B: ${said}\nI: ${therapist}\nR: ${answer}\nP: ${goal} ${progress} ${next}`,
});
const dap: Hand = ({ said, therapist, answer, progress, next }, goal) => ({
  body: `D: ${said} ${therapist} ${answer}\nA: ${goal} ${progress}\nP: ${next}`,
});
const plain: Hand = ({ said, therapist, answer, progress, next }, goal) => ({
  body: `${said} ${therapist} ${answer} ${goal} ${progress} ${next}`,
});
const boxes: Hand = ({ said, therapist, answer, progress, next }) => ({
  participation: said,
  intervention: therapist,
  response: answer,
  progress,
  plan: next,
  goals: '1',
});

const groups: readonly { kind: string; provider: string; hand: Hand; focus: string }[] = [
  { kind: 'Process', provider: 'PR-1', hand: soap, focus: 'What we keep back from each other' },
  { kind: 'Recovery', provider: 'PR-2', hand: birp, focus: 'The hour in which the urge turns' },
  { kind: 'Skills', provider: 'PR-3', hand: dap, focus: 'Saying no and staying in the room' },
  { kind: 'Process', provider: 'PR-4', hand: plain, focus: 'Being seen' },
  { kind: 'Grief', provider: 'PR-5', hand: boxes, focus: 'The first year afterwards' },
];

const weeks = 12;
const seats = 5;
const dayInMilliseconds = 86_400_000;

// The first group meets on Monday, January 5, 2026.
const dayOf = (week: number, group: number): string =>
  new Date(Date.UTC(2026, 0, 5) + (week * 7 + group) * dayInMilliseconds)
    .toISOString()
    .slice(0, 'yyyy-mm-dd'.length);

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const patientIdOf = (group: number, seat: number): string => `PT-${group + 1}${seat + 1}`;
const payerIdOf = (group: number, seat: number): string =>
  ['harbor-health', 'medicare', 'bay-state'][(group + seat) % 3] ?? '';

const given = ['Odalys', 'Bertrand', 'Xiomara', 'Thaddeus', 'Perpetua'];
const family = ['Quillfeather', 'Osterhagen', 'Vandermolen', 'Ibarguren', 'Thistlewood'];
const goals = [
  'Attend one family event a month without leaving early',
  'State a wish or a limit to another person each week',
  'Sleep in bed five nights of seven',
  'Stay in contact with one person after a quarrel',
  'Spend an hour each week in a place she or he has avoided',
];
const diagnoses = ['F41.1', 'F33.1', 'F43.10', 'F10.20', 'F43.21'];

const people = range(groups.length).flatMap((group) =>
  range(seats).map((seat) => ({ group, seat, id: patientIdOf(group, seat) })),
);
const sessions = range(weeks).flatMap((week) =>
  groups.map((group, index) => {
    const day = dayOf(week, index);
    return { ...group, index, week, day, id: `A-${day}`, number: week * groups.length + index + 1 };
  }),
);
const chairs = sessions.flatMap((session) => range(seats).map((seat) => ({ session, seat })));

type Chair = (typeof chairs)[number];

const isStock = ({ session, seat }: Chair): boolean => (session.week + seat) % 4 === 0;

// Seats are three episodes apart, so that no two members of a session have the same one.
const noteOf = (chair: Chair): Columns => {
  const { session, seat } = chair;
  const { week, index, hand } = session;
  const episode = episodes[(week * 5 + index * 2 + seat * 3) % episodes.length];
  const goal = `Goal 1 of the plan (${goals[seat]?.toLowerCase()}).`;
  return isStock(chair) || !episode
    ? { body: stockNotes[(week + index + seat) % stockNotes.length] ?? null, made_up_as: 'stock' }
    : { ...hand(episode, goal), made_up_as: 'specific' };
};

/** The rows as they should be. `mess` then makes of them what a year at the front desk makes. */
export const madeUpRows: MadeUpRows = {
  payers: [
    { id: 'harbor-health', name: 'Harbor Health', electronic_id: '60054', filing_indicator: 'CI' },
    { id: 'medicare', name: 'Medicare', electronic_id: '14212', filing_indicator: 'MB' },
    { id: 'bay-state', name: 'Bay State Plan', electronic_id: '61101', filing_indicator: 'CI' },
  ],
  providers: [
    ['Ilse', 'Marchetti', 'LICSW', 'Social worker', '1234567893', '1041C0700X', null],
    ['Ansel', 'Brockhurst', 'LADC I', 'Social worker', '1300000019', '1041C0700X', null],
    ['Noor', 'Abernathy', 'PsyD', 'Psychologist', '1400000026', '103TC0700X', null],
    ['Wilma', 'Castellanos', 'MSW intern', 'Trainee', null, null, 'PR-1'],
    ['Gideon', 'Feuerbach', 'LMHC', 'Counselor', '1500000033', '101YM0800X', null],
  ].map(([first, last, credential, license, npi, taxonomy, supervisor_id], index) => ({
    id: `PR-${index + 1}`,
    given: first ?? null,
    family: last ?? null,
    credential: credential ?? null,
    license: license ?? null,
    npi: npi ?? null,
    taxonomy: taxonomy ?? null,
    supervisor_id: supervisor_id ?? null,
  })),
  patients: people.map(({ group, seat, id }) => ({
    id,
    given: given[seat] ?? null,
    family: family[group] ?? null,
    birth_date: `19${60 + group * 7 + seat}-0${seat + 1}-1${group}`,
    sex: seat % 2 === 0 ? 'F' : 'M',
    street: `${10 * group + seat + 1} Quarry Lane`,
    city: 'Fairhaven',
    state: 'MA',
    zip: '027190000',
    self_pay: 0,
    diagnoses: diagnoses[(group + seat) % diagnoses.length] ?? null,
  })),
  coverages: people.map(({ group, seat, id }) => ({
    patient_id: id,
    payer_id: payerIdOf(group, seat),
    position: 1,
    subscriber_id: `M${group}${seat}100200`,
    authorization: `AU-${id}`,
    authorized_from: '2026-01-01',
    authorized_to: '2026-06-30',
    visits_left: 20,
  })),
  plans: people.map(({ id }) => ({
    id: `PL-${id}`,
    patient_id: id,
    status: 'Active',
    starts_on: '2025-12-01',
    review_by: '2026-06-01',
  })),
  plan_goals: people.map(({ seat, id }) => ({
    plan_id: `PL-${id}`,
    number: '1',
    goal: goals[seat] ?? null,
  })),
  appointments: sessions.map(({ id, number, kind, day, focus }) => ({
    id,
    number,
    kind,
    day,
    started_at: `${day} 17:30`,
    ended_at: `${day} 18:45`,
    place_of_service: '11',
    modality: 'Office',
    focus,
    methods: 'Linking between members, here-and-now questions',
    interaction: 'member-feedback, therapeutic-processing, linked-to-goals',
  })),
  appointment_staff: sessions.flatMap(({ id, provider }) =>
    provider === 'PR-4'
      ? [
          {
            appointment_id: id,
            provider_id: provider,
            bills: 0,
            supervision: 'On site',
            was_there: 1,
          },
          { appointment_id: id, provider_id: 'PR-1', bills: 1, was_there: 1 },
        ]
      : [{ appointment_id: id, provider_id: provider, bills: 1, was_there: 1 }],
  ),
  attendees: chairs.map(({ session, seat }) => ({
    appointment_id: session.id,
    patient_id: patientIdOf(session.index, seat),
    seat,
    status: (session.week + session.index + seat) % 9 === 7 ? 'No show' : 'Checked in',
  })),
  progress_notes: chairs
    .filter(({ session, seat }) => (session.week + session.index + seat) % 9 !== 7)
    .map((chair) => ({
      id: `N-${chair.session.number}-${chair.seat + 1}`,
      appointment_id: chair.session.id,
      patient_id: patientIdOf(chair.session.index, chair.seat),
      author_id: chair.session.provider,
      written_at: `${chair.session.day} 19:05`,
      signed_at: `${chair.session.day} 19:20`,
      cosigner_id: chair.session.provider === 'PR-4' ? 'PR-1' : null,
      cosigned_at: chair.session.provider === 'PR-4' ? `${chair.session.day} 20:10` : null,
      ...noteOf(chair),
    })),
  charges: chairs
    .filter(({ session, seat }) => (session.week + session.index + seat) % 9 !== 7)
    .map(({ session, seat }) => ({
      id: `C-${session.number}-${seat + 1}`,
      patient_id: patientIdOf(session.index, seat),
      appointment_id: session.id,
      provider_id: session.provider === 'PR-4' ? 'PR-1' : session.provider,
      code: '90853',
      day: session.day,
      started_at: `${session.day} 17:30`,
      ended_at: `${session.day} 18:45`,
      cents: 9500,
    })),
};
