import type { TextEvidence } from '../finding/finding.js';
import { type NoteReader, withReading } from '../note/read-note-facts.js';
import { evidenceOf } from '../note/text-answers.js';
import type { FrameReading } from '../note-reading/note-reading.js';
import { hasText } from '../record/member-note.js';
import { hasNote, type NoteFacts, type SessionFacts } from '../record/session-facts.js';
import type { ReadSessionFacts } from '../session/read-session-facts.js';

/** How the texts of notes are read. */
export interface TextReading {
  readonly note: NoteReader;
  readonly frame: (text: string) => FrameReading;
}

const exchangeIn = (facts: NoteFacts, { note }: TextReading): TextEvidence[] => {
  const read = withReading(facts, note);
  return evidenceOf(read, read.reading?.elements.exchange.spans ?? []);
};

const framesOf = (notes: readonly NoteFacts[], { frame }: TextReading) => {
  const focus: TextEvidence[] = [];
  const interventions: TextEvidence[] = [];
  for (const { path, note } of notes) {
    if (!hasText(note.frame)) continue;
    const { elements } = frame(note.frame);
    const at = (spans: readonly { start: number; end: number }[]): TextEvidence[] =>
      spans.map(({ start, end }) => ({ path: `${path}/note/frame`, start, end }));
    focus.push(...at(elements.focus.spans));
    interventions.push(...at(elements.interventions.spans));
  }
  return { focus, interventions };
};

/** The facts of a session, with what the texts of its notes say. A text is read when a rule asks for it. */
export const withTexts = (
  facts: SessionFacts,
  reading: TextReading | undefined,
): ReadSessionFacts => {
  const notes = facts.attending.filter(hasNote);
  const written = notes.some(({ note }) => hasText(note.text) || hasText(note.frame));
  if (!reading || !written) return { ...facts, texts: undefined };
  return {
    ...facts,
    texts: {
      exchanges: () =>
        notes.map((one) => exchangeIn(one, reading)).filter((spans) => spans.length > 0),
      frames: () => framesOf(notes, reading),
    },
  };
};
