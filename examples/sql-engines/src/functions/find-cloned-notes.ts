import { findClonedNotes } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Copies among notes. */
export const call = (notes: JsonText, options?: JsonText): string =>
  answer(() => findClonedNotes(read(notes), read(options)));
