import { fingerprintNote, type Note } from 'group-therapy-billing';
import type { Block } from '../blocks.js';
import { type Fault, readLines } from '../lines.js';
import type { KeyRow, NoteRow } from './rows.js';

/** What comes of a line: the note, one row for each of its keys, or a fault. */
export type NoteRead = { note: NoteRow } | { key: KeyRow } | { fault: Fault };

/** Reads the notes of a block and what they are recognised by. */
export const readNotes = (block: Block): Iterable<NoteRead> =>
  readLines(block, (text, place): NoteRead[] => {
    const note: Note = JSON.parse(text);
    const keys = new Set(fingerprintNote(note).keys);
    return [
      { note: { key: place, value: { note } } },
      ...Array.from(keys, (key) => ({ key: { key, value: place } })),
    ];
  });
