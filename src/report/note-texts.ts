import * as z from 'zod/mini';
import type { Note } from '../individuality/note.js';
import type { InputFault } from '../input/input-error.js';
import { tryInput, tryReading } from '../input/read-input.js';
import type { GroupMember } from '../record/group-member.js';
import type { GroupSession } from '../record/group-session.js';
import type { MemberNote } from '../record/member-note.js';
import type { BilledService } from '../unbundling/billed-service.js';

/**
 * The texts that the offsets of a report refer to. Any of:
 *
 * - the session that was checked, or its `members`, with the boxes of their notes;
 * - the notes that were scored or billed, each with its `noteId`, and its `text` or boxes;
 * - a record from a note ID, or from a path of the report (`/members/2/note/response`), to the text.
 */
export type NoteTexts =
  | GroupSession
  | readonly GroupMember[]
  | readonly (Note | MemberNote)[]
  | readonly BilledService[]
  | Readonly<Record<string, string>>;

/** Finds the text of a note, or of one of its boxes. */
export type FindText = (noteId: string, path?: string) => string | undefined;

const boxes = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
  'text',
  'risk',
  'frame',
] as const;

type Boxes = { noteId: string } & { [Box in (typeof boxes)[number]]?: unknown };

const box = z.exactOptional(z.unknown());
const noteSchema: z.core.$ZodType<Boxes> = z.object({
  noteId: z.string(),
  participation: box,
  meaning: box,
  interventions: box,
  response: box,
  progress: box,
  plan: box,
  text: box,
  risk: box,
  frame: box,
});

// A member without a note is kept, because the index on the roster is part of every path.
const holderSchema = z.object({ patientId: z.string(), note: z.exactOptional(noteSchema) });
const entriesSchema = z.array(z.union([noteSchema, holderSchema]));

type Entries = z.output<typeof entriesSchema>;

/** Notes of any form, after reading. */
export type ReadNotes = Entries | { members: Entries } | Record<string, string>;

const sessionSchema = z.object({ members: entriesSchema });
const recordSchema = z.record(z.string(), z.string());

/** Reads {@link NoteTexts} by their form; adds to the faults what does not fit it. */
export const tryNotes = (
  input: unknown,
  root: string,
  faults: InputFault[],
): ReadNotes | undefined => tryReading(() => byForm(input, root, faults), root, faults);

const byForm = (input: unknown, root: string, faults: InputFault[]): ReadNotes | undefined => {
  if (Array.isArray(input)) return tryInput(entriesSchema, input, root, faults);
  const holdsMembers =
    typeof input === 'object' && input !== null && 'members' in input && isList(input.members);
  return holdsMembers
    ? tryInput(sessionSchema, input, root, faults)
    : tryInput(recordSchema, input, root, faults);
};

const isList = (value: unknown): boolean => Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const key = (noteId: string, name: string): string => JSON.stringify([noteId, name]);

const boxOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const textsOf = (entry: Entries[number], index: number) => {
  const prefix = 'noteId' in entry ? undefined : `/members/${index}/note/`;
  const note: Boxes | undefined = 'noteId' in entry ? entry : entry.note;
  return boxes.flatMap((name) => {
    const text = note?.[name];
    return note && isText(text)
      ? [{ path: prefix && `${prefix}${name}`, key: key(note.noteId, name), text }]
      : [];
  });
};

const fromEntries = (entries: Entries): FindText => {
  const byPath = new Map<string, string>();
  const byNote = new Map<string, string>();
  for (const { path, key: name, text } of entries.flatMap(textsOf)) {
    if (path !== undefined) byPath.set(path, text);
    if (!byNote.has(name)) byNote.set(name, text);
  }
  return (noteId, path) =>
    path === undefined
      ? byNote.get(key(noteId, 'text'))
      : (byPath.get(path) ?? byNote.get(key(noteId, boxOf(path))));
};

const isEntries = (notes: ReadNotes): notes is Entries => Array.isArray(notes);

const isSession = (notes: ReadNotes): notes is { members: Entries } =>
  'members' in notes && isList(notes.members);

/** Finds texts in the given notes; `undefined` without notes. */
export const textFinder = (notes: ReadNotes | undefined): FindText | undefined => {
  if (!notes) return undefined;
  if (isEntries(notes)) return fromEntries(notes);
  if (isSession(notes)) return fromEntries(notes.members);
  const texts = new Map(Object.entries(notes));
  return (noteId, path) => (path === undefined ? undefined : texts.get(path)) ?? texts.get(noteId);
};
