import {
  type GroupMember,
  type GroupSession,
  type Note,
  type NoteIndividuality,
  prepareNotes,
  scoreNote,
} from 'group-therapy-billing';
import { type NoteBox, noteBoxes } from './session-edits.js';

/** The span of one box in the text of the whole note. */
export interface BoxSpan {
  readonly box: NoteBox;
  readonly start: number;
  readonly end: number;
}

/** A note as one text, as it is compared with others, and the span of each box in it. */
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

/** A span to mark in a box, and why. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'copied' | 'name';
}

/** The marked spans of the whole text that are in one box. */
export const markedIn = (span: BoxSpan, marked: readonly Marked[]): Marked[] =>
  marked
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map(({ start, end, kind }) => ({
      start: Math.max(start, span.start) - span.start,
      end: Math.min(end, span.end) - span.start,
      kind,
    }));

/** A note and how individual it is. */
export interface ScoredNote extends WholeNote {
  readonly score: NoteIndividuality;
}

/** Scores the note of one member as it is typed; `undefined` if it is empty. */
export type NoteScorer = (session: GroupSession) => ScoredNote | undefined;

/** Reads the other notes once. The scorer stays valid while only the note at this index changes. */
export const noteScorer = (session: GroupSession, index: number): NoteScorer => {
  const written = session.members
    .filter((member, at) => at !== index && member.attendance === 'attended' && member.note)
    .map((member) => wholeNote(session, member).note);
  // The same note in two charts has one ID; the open note is compared with it once.
  const others = [...new Map(written.map((note) => [note.noteId, note])).values()];
  const names = session.facilitators.flatMap(({ name }) => (name ? [name] : []));
  const absent = session.members.flatMap(({ name, attendance }) =>
    name && attendance === 'absent' ? [name] : [],
  );
  const prepared = prepareNotes(others, { names: [...names, ...absent] });
  return (current) => {
    const member = current.members[index];
    if (member?.attendance !== 'attended') return undefined;
    const whole = wholeNote(current, member);
    if (whole.note.text.trim() === '') return undefined;
    return { ...whole, score: scoreNote(whole.note, prepared) };
  };
};
