/** What a new rule of an area starts with. Types and constants are named here; `find-export.ts` finds their files. */
export interface Area {
  /** The list of rules to which the rule is added. */
  readonly list: string;
  /** The function that defines a rule of this area. */
  readonly define: string;
  /** The type of the subject that the rule checks, where `define` does not fix it. */
  readonly subject?: string;
  /** The parameter of the check, and the ID in it that the new rule compares with a placeholder. */
  readonly parameter: string;
  readonly id: string;
  /** JSON Pointer from the subject to that ID, and from the input of the example to it. */
  readonly looksAt: string;
  readonly changes: string;
  /** The call that passes: a function of example-pair.ts, and its example records. */
  readonly example: { readonly call: string; readonly records: readonly string[] };
}

const session = { call: 'checking', records: ['smallProcessGroup'] };

/** By the first half of the rule's ID, which is also its folder. */
export const areas: Readonly<Record<string, Area>> = {
  session: {
    list: 'sessionRules',
    define: 'defineRule',
    subject: 'SessionFacts',
    parameter: '{ recorded }',
    id: 'recorded.sessionId',
    looksAt: '/sessionId',
    changes: '/sessionId',
    example: session,
  },
  member: {
    list: 'memberRules',
    define: 'defineRule',
    subject: 'MemberFacts',
    parameter: '{ patientId }',
    id: 'patientId',
    looksAt: '/patientId',
    changes: '/members/0/patientId',
    example: session,
  },
  note: {
    list: 'noteRules',
    define: 'defineRule',
    subject: 'NoteFacts',
    parameter: '{ note }',
    id: 'note.noteId',
    looksAt: '/note/noteId',
    changes: '/members/0/note/noteId',
    example: session,
  },
  claim: {
    list: 'claimRules',
    define: 'defineRule',
    subject: 'ClaimFacts',
    parameter: '{ patientId }',
    id: 'patientId',
    looksAt: '',
    changes: '/members/0/patientId',
    example: { call: 'claiming', records: ['smallProcessGroup', 'clinicBilling'] },
  },
  unbundling: {
    list: 'pairRules',
    define: 'definePairRule',
    parameter: '{ group, other }',
    id: '[group, other].map(({ service }) => service.serviceId)',
    looksAt: '/serviceId',
    changes: '/0/serviceId',
    example: { call: 'detecting', records: ['intensiveOutpatientDay'] },
  },
  reconcile: {
    list: 'billedReconciliationRules',
    define: 'defineRule',
    subject: 'BilledPatient',
    parameter: '{ patientId }',
    id: 'patientId',
    looksAt: '',
    changes: '/services/2/patientId',
    example: { call: 'reconciling', records: ['smallProcessGroup', 'smallProcessGroupLines'] },
  },
  individuality: {
    list: 'individualityRules',
    define: 'defineRule',
    subject: 'JudgedSubject',
    parameter: '{ judged: { entry } }',
    id: 'entry.noteId',
    looksAt: '/noteId',
    changes: '/2/noteId',
    example: { call: 'comparing', records: ['recoveryEvening'] },
  },
};

/** The rules that check a member against the policy of the member's payer, by area. */
export const policyAreas: Readonly<Record<string, Pick<Area, 'list' | 'subject' | 'parameter'>>> = {
  session: { list: 'attendingSessionRules', subject: 'MemberFacts', parameter: '{ policy }' },
  member: { list: 'memberRules', subject: 'MemberFacts', parameter: '{ policy }' },
  note: { list: 'noteRules', subject: 'NoteFacts', parameter: '{ policy }' },
  claim: {
    list: 'claimRules',
    subject: 'ClaimFacts',
    parameter: '{ attendee: { policy } }',
  },
};
