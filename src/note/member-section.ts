import type { MemberNote } from '../session/member-note.js';
import { said } from '../session/said.js';

/** How a part of the member section is given: in its own box, somewhere in the whole text, or not at all. */
export const partGiven = (
  note: MemberNote,
  part: 'participation' | 'interventions' | 'response' | 'progress' | 'plan',
): 'own-box' | 'only-text' | 'blank' => {
  if (said(note[part])) return 'own-box';
  return said(note.text) ? 'only-text' : 'blank';
};
