import type { GroupMember } from '../../record/group-member.js';
import type { GroupSession } from '../../record/group-session.js';
import type { BilledService } from '../../unbundling/billed-service.js';

const plan = (patientId: string, goal: string): NonNullable<GroupMember['treatmentPlan']> => ({
  planId: `plan-${patientId}`,
  effectiveFrom: '2026-01-12',
  reviewBy: '2026-07-12',
  services: ['90853', '90834'],
  goals: [{ goalId: 'goal-1', text: goal }],
});

const signature = { providerId: 'dr-lindqvist', signedAt: '2026-03-04T20:10:00-05:00' };

/** A session with what a clinic records of every group. */
type WellRecorded = GroupSession &
  Required<Pick<GroupSession, 'start' | 'end' | 'placeOfService' | 'groupType' | 'facilitators'>>;

/** An interpersonal process group of three members, correctly documented. Most examples start from it. */
export const smallProcessGroup: WellRecorded = {
  sessionId: 'process-2026-03-04',
  start: '2026-03-04T18:30:00-05:00',
  end: '2026-03-04T19:45:00-05:00',
  placeOfService: '11',
  groupType: 'process',
  focus: 'What happens in us when somebody gets close',
  interventions: ['here-and-now questions', 'linking between members'],
  interaction: ['member-feedback', 'relational-patterns', 'linked-to-goals'],
  instruction: 'little',
  facilitators: [
    {
      providerId: 'dr-lindqvist',
      name: { given: 'Maja', family: 'Lindqvist' },
      bills: true,
      npi: '1234567893',
      credential: 'PsyD',
      practitionerType: 'clinical-psychologist',
      taxonomyCode: '103TC0700X',
    },
  ],
  members: [
    {
      patientId: 'patient-a',
      name: { given: 'Teodora', family: 'Vance' },
      attendance: 'attended',
      payerId: 'harbor-health',
      diagnoses: ['F41.1'],
      treatmentPlan: plan('patient-a', 'Say a wish to another person before the anger comes'),
      note: {
        noteId: 'note-a',
        participation:
          'Told the group that she had canceled dinner with her sister again, and watched the clock while others answered.',
        meaning:
          'Leaving first is how she avoids being left; the pattern showed in the room when she turned her chair away.',
        interventions:
          'Therapist named the turned chair and asked what she expected to hear from the man opposite.',
        response: 'Teared up, turned back, and asked him directly whether he had been annoyed.',
        progress:
          'First time this quarter that she checked an assumption aloud instead of withdrawing.',
        plan: 'Will call her sister before Sunday and report on it next Wednesday.',
        goalIds: ['goal-1'],
        serviceDate: '2026-03-04',
        writtenAt: '2026-03-04T20:02:00-05:00',
        signature,
      },
    },
    {
      patientId: 'patient-b',
      name: { given: 'Ruben', family: 'Okafor' },
      attendance: 'attended',
      payerId: 'harbor-health',
      diagnoses: ['F33.1'],
      treatmentPlan: plan('patient-b', 'Stay in a conflict for one more sentence'),
      note: {
        noteId: 'note-b',
        participation:
          'Admitted that he agrees with everybody at work so that meetings end, then agreed with the group within a minute.',
        meaning: 'Compliance protects him from the shouting he grew up with.',
        interventions:
          'Therapist slowed the exchange and invited a member to argue back at him on purpose.',
        response: 'Laughed, said no for the first time, and reported that his hands had gone cold.',
        progress: 'Held a disagreement for about two minutes, longer than in February.',
        plan: 'Write down one sentence that he would have said to the foreman; bring it to individual therapy.',
        goalIds: ['goal-1'],
        serviceDate: '2026-03-04',
        writtenAt: '2026-03-04T20:05:00-05:00',
        signature,
      },
    },
    {
      patientId: 'patient-c',
      name: { given: 'Ines', family: 'Halloran' },
      attendance: 'attended',
      payerId: 'harbor-health',
      diagnoses: ['F43.23'],
      treatmentPlan: plan('patient-c', 'Receive comfort without paying it back at once'),
      note: {
        noteId: 'note-c',
        participation: 'Offered advice to two members and went quiet when one of them thanked her.',
        meaning: 'Giving keeps her safe from needing; gratitude felt like a debt to her.',
        interventions: 'Therapist asked her to let the thank-you stand for three breaths.',
        response: 'Blushed, let it stand, and said that it was harder than the funeral.',
        progress: 'Tolerated appreciation without a return gift, a step toward her first goal.',
        plan: 'Notice one offer of help this week and accept it; referral to the grief group was discussed.',
        goalIds: ['goal-1'],
        serviceDate: '2026-03-04',
        writtenAt: '2026-03-04T20:08:00-05:00',
        signature,
      },
    },
  ],
};

const [first] = smallProcessGroup.members;

/** A member who attended the small process group, with a number in the IDs. */
export const attendee = (number: number): GroupMember => ({
  ...first,
  attendance: 'attended',
  patientId: `patient-${number}`,
  ...(first?.note ? { note: { ...first.note, noteId: `note-${number}` } } : {}),
});

/** The small process group with this many members who attended. */
export const groupOf = (size: number): GroupSession => ({
  ...smallProcessGroup,
  members: Array.from({ length: size }, (_, index) => attendee(index + 1)),
});

const line = (patient: string): BilledService => ({
  serviceId: `line-${patient}`,
  patientId: `patient-${patient}`,
  payerId: 'harbor-health',
  code: '90853',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
  groupSessionId: 'process-2026-03-04',
});

/** The correctly billed services of the small process group: one line for each member. */
export const smallProcessGroupLines: BilledService[] = [line('a'), line('b'), line('c')];
