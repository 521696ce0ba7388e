import { hasText, type MemberNote } from '../record/member-note.js';

/** The boxes of a member section, in the order of the chart. */
export const memberBoxes = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
] as const;

/** One box of a member section. */
export type MemberBox = (typeof memberBoxes)[number];

/** What a note says, whichever note it is. */
export type NoteWords = Omit<MemberNote, 'noteId'>;

/** How a part of the member section is given: in its own box, somewhere in the whole text, or not at all. */
export const partGiven = (note: NoteWords, part: MemberBox): 'own-box' | 'only-text' | 'blank' => {
  if (hasText(note[part])) return 'own-box';
  return hasText(note.text) ? 'only-text' : 'blank';
};

/** All that the note says of this member, in the order of the chart. */
export const sectionText = (note: MemberNote): string =>
  [...memberBoxes.map((box) => note[box]), note.text, note.risk].filter(hasText).join('\n');
