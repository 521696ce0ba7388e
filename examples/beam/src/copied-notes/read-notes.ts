import { fingerprintNote, type Note } from 'group-therapy-billing';
import type { Block } from '../blocks.js';
import { type Fault, readLines } from '../lines.js';
import type { KeyRow, NoteRow } from './rows.js';

/** A row read from a line: the note, one of its keys, or an error. */
export type NoteRead = { note: NoteRow } | { key: KeyRow } | { fault: Fault };

/** Reads the notes of a block and their keys. */
export const readNotes = (block: Block): Iterable<NoteRead> =>
  readLines(block, (text, place): NoteRead[] => {
    const note: Note = JSON.parse(text);
    const keys = new Set(fingerprintNote(note).keys);
    return [
      { note: { key: place, value: { note } } },
      ...Array.from(keys, (key) => ({ key: { key, value: place } })),
    ];
  });
