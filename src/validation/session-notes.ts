import type { IndividualityOptions } from '../individuality/individuality-options.js';
import type { Note } from '../individuality/note.js';
import { aboutNote, hasNote, type NoteFacts, type SessionFacts } from '../record/session-facts.js';

/** The fields of a note that are the member's own, in the order of `MemberNote`. */
const ownFields = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
  'text',
  'risk',
] as const;

/** Separates two fields, because no passage runs across an empty line. */
const between = '\n\n';

/** The position of one field in the text of the whole note. */
interface FieldSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A member's note as one text, with the positions of its fields. */
export interface SessionNote {
  readonly facts: NoteFacts;
  readonly note: Note;
  readonly fields: readonly FieldSpan[];
}

const frameOf = ({ note }: NoteFacts, { recorded }: SessionFacts): string =>
  [note.frame, recorded.focus, ...(recorded.interventions ?? [])]
    .filter((part) => part !== undefined)
    .join(between);

/** A member's note as one text. */
export const sessionNote = (facts: NoteFacts, session: SessionFacts): SessionNote => {
  const { member, note } = facts;
  const fields: FieldSpan[] = [];
  let text = '';
  for (const field of ownFields) {
    const part = note[field];
    if (part === undefined) continue;
    if (fields.length > 0) text += between;
    fields.push({ field, start: text.length, end: text.length + part.length });
    text += part;
  }
  return {
    facts,
    fields,
    note: {
      noteId: note.noteId,
      patientId: member.patientId,
      sessionId: session.recorded.sessionId,
      serviceDate: session.serviceDate,
      text,
      frame: frameOf(facts, session),
      ...(member.name ? { name: member.name } : {}),
    },
  };
};

/** The members who attended, or may have, and have a note; in the order of the roster. */
export const notesWritten = ({ notAbsent }: SessionFacts): NoteFacts[] =>
  notAbsent.filter(hasNote).map(aboutNote);

/** The notes of those who attended, or may have, in the order of the roster. */
export const sessionNotes = (session: SessionFacts): SessionNote[] =>
  notesWritten(session).map((facts) => sessionNote(facts, session));

/** The texts of their own fields, by patient. */
export const writtenTexts = (session: SessionFacts): { patientId: string; texts: string[] }[] =>
  notesWritten(session).map(({ patientId, note }) => ({
    patientId,
    texts: ownFields.map((field) => note[field]).filter((text) => text !== undefined),
  }));

/** The options of the comparison: facilitators' names are masked too, and a note is not its own history. */
export const sessionOptions = (
  { facilitators }: SessionFacts,
  notes: readonly SessionNote[],
  { history = [], names = [], ...options }: IndividualityOptions,
): IndividualityOptions => {
  const ids = new Set(notes.map(({ note }) => note.noteId));
  return {
    ...options,
    names: [...names, ...facilitators.flatMap(({ name }) => (name ? [name] : []))],
    history: history.filter(({ noteId }) => !ids.has(noteId)),
  };
};

/** A span of the whole text, as a span of the field it is in. */
export const inField = (
  { facts, fields }: SessionNote,
  start: number,
  end: number,
): { field: string; path: string; start: number; end: number } => {
  const span = fields.findLast((one) => one.start <= start) ?? { field: 'text', start: 0 };
  return {
    field: span.field,
    path: `${facts.path}/note/${span.field}`,
    start: start - span.start,
    end: end - span.start,
  };
};
