/** What a new rule of an area begins with. */
export interface Area {
  /** The folder under src. */
  room: string;
  /** The file that lists the room's rules, and the list to which the rule is added. */
  registry: { file: string; list: string };
  /** The function that defines a rule there, and the subject that it is asked about. */
  define: { name: string; from: string };
  subject?: { name: string; from: string };
  /** The parameter of the check, a condition on it that is true in the example that fails, and where it looks. */
  asks: { given: string; condition: string; looksAt: string };
  /** The example that passes, and the place at which the other one differs. */
  example: { imports: string; passes: string; place: string };
}

/** The word at which a rule speaks that nobody has written yet. */
export const unwritten = 'write-me';

const plain = { name: 'defineRule', from: '../../finding/rule.js' };
const group = `import { smallProcessGroup } from '../../../sessions/small-process-group.js';`;
const sessionExample = {
  imports: `import { but, checking } from '../../../example-pair.js';\n${group}`,
  passes: 'checking(smallProcessGroup)',
};
const memberFacts = '../../record/session-facts.js';

/** By the first half of a rule's id. */
export const areas: Readonly<Record<string, Area>> = {
  session: {
    room: 'session',
    registry: { file: 'session-rules.ts', list: 'sessionRules' },
    define: plain,
    subject: { name: 'SessionFacts', from: memberFacts },
    asks: {
      given: '{ recorded }',
      condition: `recorded.sessionId === '${unwritten}'`,
      looksAt: '/sessionId',
    },
    example: { ...sessionExample, place: '/sessionId' },
  },
  member: {
    room: 'member',
    registry: { file: 'member-rules.ts', list: 'memberRules' },
    define: plain,
    subject: { name: 'MemberFacts', from: memberFacts },
    asks: {
      given: '{ patientId }',
      condition: `patientId === '${unwritten}'`,
      looksAt: '/patientId',
    },
    example: { ...sessionExample, place: '/members/0/patientId' },
  },
  note: {
    room: 'note',
    registry: { file: 'note-rules.ts', list: 'noteRules' },
    define: plain,
    subject: { name: 'NoteFacts', from: memberFacts },
    asks: {
      given: '{ note }',
      condition: `note.noteId === '${unwritten}'`,
      looksAt: '/note/noteId',
    },
    example: { ...sessionExample, place: '/members/0/note/noteId' },
  },
  claim: {
    room: 'claim',
    registry: { file: 'claim-rules.ts', list: 'claimRules' },
    define: plain,
    subject: { name: 'ClaimFacts', from: '../claim-facts.js' },
    asks: { given: '{ patientId }', condition: `patientId === '${unwritten}'`, looksAt: '' },
    example: {
      imports: `import { but, claiming } from '../../../example-pair.js';\nimport { clinicBilling } from '../../../sessions/clinic-billing.js';\n${group}`,
      passes: 'claiming(smallProcessGroup, clinicBilling)',
      place: '/members/0/patientId',
    },
  },
  unbundling: {
    room: 'unbundling',
    registry: { file: 'unbundling-rules.ts', list: 'pairRules' },
    define: { name: 'definePairRule', from: '../pair-rule.js' },
    asks: {
      given: '{ group, other }',
      condition: `group.service.serviceId === '${unwritten}' || other.service.serviceId === '${unwritten}'`,
      looksAt: '/serviceId',
    },
    example: {
      imports: `import { intensiveOutpatientDay } from '../../../claim-files/intensive-outpatient-day.js';\nimport { but, detecting } from '../../../example-pair.js';`,
      passes: 'detecting(intensiveOutpatientDay)',
      place: '/0/serviceId',
    },
  },
  reconcile: {
    room: 'reconciliation',
    registry: { file: 'reconciliation-rules.ts', list: 'billedReconciliationRules' },
    define: plain,
    subject: { name: 'BilledPatient', from: '../billed-patient.js' },
    asks: { given: '{ patientId }', condition: `patientId === '${unwritten}'`, looksAt: '' },
    example: {
      imports: `import { smallProcessGroupLines } from '../../../claim-files/small-process-group.js';\nimport { but, reconciling } from '../../../example-pair.js';\n${group}`,
      passes: 'reconciling(smallProcessGroup, smallProcessGroupLines)',
      place: '/services/2/patientId',
    },
  },
  individuality: {
    room: 'individuality',
    registry: { file: 'individuality-rules.ts', list: 'individualityRules' },
    define: plain,
    subject: { name: 'JudgedSubject', from: '../judged-subject.js' },
    asks: {
      given: '{ judged: { entry } }',
      condition: `entry.noteId === '${unwritten}'`,
      looksAt: '/noteId',
    },
    example: {
      imports: `import { but, comparing } from '../../../example-pair.js';\nimport { recoveryEvening } from '../../../notes/recovery-evening.js';`,
      passes: 'comparing(recoveryEvening)',
      place: '/2/noteId',
    },
  },
};
