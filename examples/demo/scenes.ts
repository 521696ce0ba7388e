import type { Decision, RuleId } from '../../src/index.js';

/** A mistake in a scene, and the rules that should find it. */
export interface Mistake {
  readonly mistake: string;
  readonly rules: readonly RuleId[];
}

/** One session, or one day of services, that the demo shows. */
export interface Scene {
  /** In examples/data. */
  readonly file: string;
  readonly title: string;
  readonly story: string;
  readonly mistakes?: readonly Mistake[];
  /** What people decided after the scene was shown before. */
  readonly decisions?: Decision[];
}

/** The common mistakes of the guide, in its order. */
const sixMistakes: readonly Mistake[] = [
  {
    mistake: 'One claim line for the whole group',
    rules: ['reconcile/whole-group-claim'],
  },
  { mistake: 'A class billed as psychotherapy', rules: ['session/interactive'] },
  { mistake: 'The same note in several charts', rules: ['note/individuality'] },
  { mistake: 'A claim for an absent member', rules: ['reconcile/absent-billed'] },
  { mistake: 'A group larger than the payer allows', rules: ['session/payer-group-size'] },
  {
    mistake: 'One hour billed as group and as individual',
    rules: ['unbundling/overlapping-time', 'unbundling/modifier-does-not-cure'],
  },
];

/** Two days after the snow: the hour was group therapy as far as it went, and one member left too early. */
const afterTheSnow: Decision[] = [
  {
    key: 'session/dropped-to-one#alone-as-long-as-a-service:CJJWH0KYG8HFS1P:574P9Y744FQ2W52:KNJ262BC0SRBDQW',
    decision: 'accept',
    by: 'compliance-desk',
    role: 'compliance',
    at: '2026-03-06T09:10:00-05:00',
    why: 'The time with one member is documented, and no claim counts it as group time.',
  },
  {
    key: 'member/minutes#under-half:CJJWH0KYG8HFS1P:Q5XQ97DTCTE35BC:40J634HC4GX3VRS',
    decision: 'reject',
    by: 'compliance-desk',
    role: 'compliance',
    at: '2026-03-06T09:12:00-05:00',
    why: 'She left before the exchange began.',
  },
];

/** The scenes in the order in which they are shown. */
export const scenes: readonly Scene[] = [
  {
    file: 'clean-recovery-group.json',
    title: 'A clean recovery group',
    story:
      'Six people in early recovery with a clinical social worker for 75 minutes. One came late because of a bus delay. One joined from home by video and lost the connection for three minutes. The result is six claims, not one. The Medicaid plan among the payers requires its own code, billed in 15-minute units.',
  },
  {
    file: 'dropped-to-one.json',
    title: 'The group that dropped to one',
    story:
      'Snow kept four of six members away, and after 24 minutes the fifth went home to care for children. The session began as a group. How should the rest be billed?',
  },
  {
    file: 'dropped-to-one.json',
    title: 'The same group, decided',
    story:
      'Two days later a compliance officer read the record. The group time was accepted. The claim for the member who left early was not: it stays held, and the other one goes out. The decisions stay with the report.',
    decisions: afterTheSnow,
  },
  {
    file: 'skills-class-from-slides.json',
    title: 'A skills class taught from slides',
    story:
      'The teaching was good and the notes are honest, but the record shows no interaction among the members. A class is not group psychotherapy.',
  },
  {
    file: 'large-iop-with-cofacilitator.json',
    title: 'Twelve members, two billing facilitators',
    story:
      'An intensive outpatient morning. Both facilitators bill, nothing explains why a group of twelve was not too large, one payer’s per diem already includes the group, and one member is self-pay.',
  },
  {
    file: 'copied-notes.json',
    title: 'The same note in four charts',
    story:
      'A bereavement group of eight. Four notes describe four people. The other four are one note with the names and pronouns changed, and in one of them a name was missed.',
  },
  {
    file: 'iop-day-done-right.json',
    title: 'A day billed correctly',
    story:
      'Individual psychotherapy in the morning and a group after lunch: two encounters, two notes, two reasons, and the modifier on the right line. The same day also has a medication visit with modifier 25.',
  },
  {
    file: 'same-hour-billed-twice.json',
    title: 'The same hour billed twice',
    story:
      'One evening group, and 45 minutes of it billed again as individual psychotherapy with modifier 59. A modifier does not make two services out of one.',
  },
  {
    file: 'claim-file-with-six-mistakes.json',
    title: 'Six mistakes in one claim file',
    story:
      'A class billed as psychotherapy, the same note in four charts, ten members where a payer allows eight, one line for the whole group, a claim for an absent member, and the group hour billed again as individual psychotherapy.',
    mistakes: sixMistakes,
  },
];
