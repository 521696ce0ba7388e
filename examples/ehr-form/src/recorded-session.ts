import type { GroupMember, GroupSession } from 'group-therapy-billing';

// The session as the server of an EHR would provide it. All people are made up.

const member = (patientId: string, given: string, family: string, goal: string): GroupMember => ({
  patientId,
  name: { given, family },
  attendance: 'attended',
  payerId: 'harbor-health',
  diagnoses: ['F43.21'],
  treatmentPlan: {
    planId: `plan-${patientId}`,
    effectiveFrom: '2026-04-02',
    goals: [{ goalId: '1', text: goal }],
  },
});

const signedNote = (noteId: string, boxes: Record<string, string>) => ({
  note: {
    noteId,
    ...boxes,
    goalIds: ['1'],
    serviceDate: '2026-06-11',
    writtenAt: '2026-06-11T17:30:00-04:00',
    signature: { providerId: 'marchetti', signedAt: '2026-06-11T17:35:00-04:00' },
  },
});

/** A session with one note that is not written yet. */
export const recordedSession: GroupSession = {
  sessionId: 'bereavement-2026-06-11',
  start: '2026-06-11T16:00:00-04:00',
  end: '2026-06-11T17:15:00-04:00',
  placeOfService: '11',
  groupType: 'process',
  focus: 'The first holiday afterward',
  interventions: ['linking between members'],
  interaction: ['member-feedback', 'therapeutic-processing', 'linked-to-goals'],
  facilitators: [
    {
      providerId: 'marchetti',
      name: { given: 'Ilse', family: 'Marchetti' },
      bills: true,
      npi: '1234567893',
      credential: 'PMHNP-BC',
      practitionerType: 'nurse-practitioner',
    },
  ],
  members: [
    {
      ...member('P-1', 'Marcus', 'Ellery', 'Eat at the table three evenings a week'),
      ...signedNote('N-1', {
        participation:
          'Marcus told the group that he had laid two plates on Easter morning and then eaten standing at the sink.',
        meaning: 'The second plate keeps the death from being final for one more meal.',
        interventions: 'Asked him to describe the table as it was, and who sat where.',
        response:
          'He wept, accepted a hand from his neighbor, and said that the sink had felt safer.',
        progress: 'One evening at the table this week, where there had been none.',
        plan: 'He lays one plate on Sunday and writes down what he notices.',
      }),
    },
    {
      ...member('P-2', 'Bao', 'Tran', 'Say her name aloud to someone each week'),
      ...signedNote('N-2', {
        participation:
          'Bao kept silent for half an hour, then corrected another member who had called his wife by the wrong name.',
        meaning: 'Anger is the first feeling that he has let anybody here see.',
        interventions: 'Named the anger without softening it and stayed with him.',
        response: 'He repeated the name twice, louder the second time.',
        progress: 'He has now said it here; at home nobody has heard it yet.',
        plan: 'He will tell his sister the story of the name on Saturday’s call.',
      }),
    },
    member('P-3', 'Peggy', 'Lindqvist', 'Sleep in the bedroom again'),
  ],
};

/** The patient whose note the form is for. */
export const openPatient = 'P-3';
