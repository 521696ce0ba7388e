import type { NoteReading, ReadingOptions } from '../note-reading/note-reading.js';
import { hasText } from '../record/member-note.js';
import type { NoteFacts } from '../record/session-facts.js';

/** Reads a free text. It is passed in, so that the word lists are loaded only where notes are read. */
export type NoteReader = (text: string, options: ReadingOptions) => NoteReading;

/** The note of a member who attended, with what its text says. */
export interface ReadNoteFacts extends NoteFacts {
  /** What the text of the note says; `undefined` if it has none, or texts are not read. */
  readonly reading: NoteReading | undefined;
  /** Reads other words of the note; `undefined` if texts are not read. */
  readonly read: ((words: string) => NoteReading) | undefined;
}

/** What the text of a note says about this member. */
export const withReading = (facts: NoteFacts, reader: NoteReader | undefined): ReadNoteFacts => {
  const { note, member, session } = facts;
  if (!reader) return { ...facts, reading: undefined, read: undefined };
  const read = (words: string): NoteReading =>
    reader(words, {
      ...(member.name ? { name: member.name } : {}),
      clinicians: session.facilitators.flatMap(({ name }) => (name ? [name] : [])),
      goals: (member.treatmentPlan?.goals ?? []).flatMap(({ goalId, text }) =>
        text === undefined ? [] : [{ goalId, text }],
      ),
    });
  return { ...facts, reading: hasText(note.text) ? read(note.text) : undefined, read };
};
