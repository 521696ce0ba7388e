import type { GroupMember, GroupSession, Note } from 'group-therapy-billing';
import { type NoteBox, noteBoxes } from './room.js';

/** Where a box stands in the text of the whole note. */
export interface BoxSpan {
  readonly box: NoteBox;
  readonly start: number;
  readonly end: number;
}

/** A note as one text, which is what notes are compared by, and where its boxes are in it. */
export interface WholeNote {
  readonly note: Note;
  readonly spans: readonly BoxSpan[];
}

const between = '\n\n';

/** The member's note as one text. */
export const wholeNote = (session: GroupSession, member: GroupMember): WholeNote => {
  const { patientId, name, note } = member;
  const spans: BoxSpan[] = [];
  let text = '';
  for (const box of noteBoxes) {
    const part = note?.[box] ?? '';
    if (part === '') continue;
    if (text !== '') text += between;
    spans.push({ box, start: text.length, end: text.length + part.length });
    text += part;
  }
  const shared = [note?.frame, session.focus, ...(session.interventions ?? [])];
  return {
    spans,
    note: {
      noteId: note?.noteId ?? `note-of-${patientId}`,
      patientId,
      sessionId: session.sessionId,
      text,
      frame: shared.filter((part) => part !== undefined).join(between),
      ...(name ? { name } : {}),
    },
  };
};

/** A stretch of a box that is to be marked, with what is to be said of it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'copied' | 'name';
}

/** What of the marked stretches of the whole text lies in one box. */
export const markedIn = (span: BoxSpan, marked: readonly Marked[]): Marked[] =>
  marked
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map(({ start, end, kind }) => ({
      start: Math.max(start, span.start) - span.start,
      end: Math.min(end, span.end) - span.start,
      kind,
    }));
