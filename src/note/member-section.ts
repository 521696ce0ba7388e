import { hasText, type MemberNote } from '../record/member-note.js';

/** The boxes of a member section, in chart order. */
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

/** The contents of a note, without its ID. */
export type NoteWords = Omit<MemberNote, 'noteId'>;

/** How a part of the member section is given: in its own box, perhaps somewhere in the whole text, or not at all. */
export const partGiven = (note: NoteWords, part: MemberBox): 'own-box' | 'only-text' | 'blank' => {
  if (hasText(note[part])) return 'own-box';
  return hasText(note.text) ? 'only-text' : 'blank';
};

/** Everything that the note says about this member, in chart order. */
export const sectionText = (note: MemberNote): string =>
  [...memberBoxes.map((box) => note[box]), note.text, note.risk].filter(hasText).join('\n');
