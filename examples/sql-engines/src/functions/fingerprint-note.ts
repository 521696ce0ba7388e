import { fingerprintNote } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Returns a note's keys, without its text. */
export const call = (note: JsonText): string => answer(() => fingerprintNote(read(note)));
