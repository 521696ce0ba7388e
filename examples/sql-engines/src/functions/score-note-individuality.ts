import { scoreNoteIndividuality } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Scores how individual each note is. */
export const call = (notes: JsonText, options?: JsonText): string =>
  answer(() => scoreNoteIndividuality(read(notes), read(options)));
