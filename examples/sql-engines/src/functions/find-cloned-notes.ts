import { findClonedNotes } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Finds copied notes. */
export const call = (notes: JsonText, options?: JsonText): string =>
  answer(() => findClonedNotes(read(notes), read(options)));
