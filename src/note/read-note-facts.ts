import type { NoteReading, ReadingOptions } from '../note-reading/note-reading.js';
import { hasText } from '../record/member-note.js';
import type { NoteFacts } from '../record/session-facts.js';

/** Reads a free text. It is passed in, so that the word lists are loaded only where notes are read. */
export type NoteReader = (text: string, options: ReadingOptions) => NoteReading;

/** The note of a member who attended, with what its text says. */
export interface ReadNoteFacts extends NoteFacts {
  /** What the text of the note says; `undefined` if it has none, or texts are not read. */
  readonly reading: NoteReading | undefined;
}

/** What the text of a note says about this member. */
export const withReading = (facts: NoteFacts, read: NoteReader | undefined): ReadNoteFacts => {
  const { note, member, session } = facts;
  if (!read || !hasText(note.text)) return { ...facts, reading: undefined };
  const clinicians = session.facilitators.flatMap(({ name }) => (name ? [name] : []));
  const reading = read(note.text, {
    ...(member.name ? { name: member.name } : {}),
    clinicians,
    goals: (member.treatmentPlan?.goals ?? []).flatMap(({ goalId, text }) =>
      text === undefined ? [] : [{ goalId, text }],
    ),
  });
  return { ...facts, reading };
};
