import { readFileSync } from 'node:fs';
import type { NoteElements } from '../../src/note-reading/note-reading.js';

/** The elements of a note, in the order of the tables. */
export const elementNames = [
  'participation',
  'intervention',
  'response',
  'goal',
  'risk',
  'plan',
  'progress',
  'exchange',
] as const satisfies (keyof NoteElements)[];

/** The name of an element. */
export type ElementName = (typeof elementNames)[number];

/** What a person found in a note: the value, its evidence, and where each piece of evidence starts. */
export interface Label {
  value: string;
  evidence: string[];
  at: number[];
}

/** A note with its labels. */
export interface LabelledNote {
  id: string;
  style: string;
  setting: string;
  quality: string;
  text: string;
  labels: Partial<Record<ElementName, Label>>;
}

/** The notes of a file, one a line. */
export const notesIn = (file: string): LabelledNote[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): LabelledNote => JSON.parse(line));

/** The made-up notes of this project, written and labelled by the author of the reading. */
export const labelledNotes = (): LabelledNote[] =>
  notesIn('test/note-reading/notes/labelled.jsonl');

/** Notes that were labeled before the reading was run on them, measured once, and read only then. */
export const heldOutNotes = (): LabelledNote[] => notesIn('test/note-reading/notes/held-out.jsonl');
