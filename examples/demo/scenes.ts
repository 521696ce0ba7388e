import type { RuleId } from '../../src/index.js';

/** A mistake that a scene holds, and the rules that should notice it. */
export interface Mistake {
  readonly mistake: string;
  readonly rules: readonly RuleId[];
}

/** One evening, or one day, that the demo shows. */
export interface Scene {
  /** In examples/data. */
  readonly file: string;
  readonly title: string;
  readonly story: string;
  readonly mistakes?: readonly Mistake[];
}

/** The common mistakes of the guide, in its order. */
const sixMistakes: readonly Mistake[] = [
  {
    mistake: 'One line for the whole room',
    rules: ['reconcile/whole-group-claim', 'reconcile/missing-claim'],
  },
  { mistake: 'A class billed as psychotherapy', rules: ['session/interactive'] },
  { mistake: 'One note in several charts', rules: ['note/individuality'] },
  { mistake: 'A claim for who was absent', rules: ['reconcile/absent-billed'] },
  { mistake: 'The payer’s group size not checked', rules: ['session/payer-group-size'] },
  {
    mistake: 'One hour as group and as individual',
    rules: ['unbundling/overlapping-time', 'unbundling/modifier-does-not-cure'],
  },
];

/** The scenes in the order in which they are shown. */
export const scenes: readonly Scene[] = [
  {
    file: 'clean-recovery-group.json',
    title: 'A clean recovery group',
    story:
      'Six people in early recovery, a social worker, seventy-five minutes. One came off a late bus, one joined from home by video and lost the connection for three minutes. Six claims, not one: and the Medicaid plan among the payers wants its own code, by the quarter hour.',
  },
  {
    file: 'dropped-to-one.json',
    title: 'The group that dropped to one',
    story:
      'Snow. Four of six stayed away, and after twenty-four minutes the fifth went home to the children. It began as a group; what was the rest?',
  },
  {
    file: 'skills-class-from-slides.json',
    title: 'A skills class, read from slides',
    story:
      'Good teaching, honest notes, and no exchange among the members: the record says so. A class is not group psychotherapy.',
  },
  {
    file: 'large-iop-with-cofacilitator.json',
    title: 'Twelve in the room, two who bill',
    story:
      'An intensive outpatient morning with two facilitators who both bill, no word on why twelve was not too many, one payer whose day rate already holds the group, and one member who pays his own way.',
  },
  {
    file: 'copied-notes.json',
    title: 'One note in four charts',
    story:
      'A bereavement group of eight. Four notes are four people. The other four are one note with the names and pronouns changed, and in one place a name was missed.',
  },
  {
    file: 'iop-day-done-right.json',
    title: 'A day done right',
    story:
      'Individual work in the morning, the group after lunch: two encounters, two notes, two reasons, and the modifier where it belongs. Beside it a medication visit with 25.',
  },
  {
    file: 'same-hour-billed-twice.json',
    title: 'The same hour, billed twice',
    story:
      'One evening of group, and forty-five minutes of it once more as individual psychotherapy, with a 59. A modifier does not make two services out of one.',
  },
  {
    file: 'claim-file-with-six-mistakes.json',
    title: 'Six mistakes in one claim file',
    story:
      'A class; a note in four charts; ten in a room where a payer takes eight; one line for the whole room; a claim for somebody who was not there; and the group hour billed again as individual work.',
    mistakes: sixMistakes,
  },
];
