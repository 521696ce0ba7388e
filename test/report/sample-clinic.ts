import { type ClinicSummary, summarizeClinic } from '../../src/clinic/index.js';
import type { ClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { madeUpYear } from '../clinic/made-up-year.js';

/** A small clinic of a year, with labels for its clinicians. */
export const clinic: ClinicSummary = madeUpYear(36).summary;

/** A clinic without sessions. */
export const emptyClinic: ClinicSummary = summarizeClinic([]);

/** Copied notes, of which one pair has no authors. */
export const clones: ClonedNotes = {
  kind: 'clones',
  counts: { fail: 0, review: 0, 'no-data': 0, advice: 0, decided: 0 },
  pairs: [
    { a: 'note-b', b: 'note-a', similarity: 96, authors: { a: 'dr-abara', b: 'dr-lindqvist' } },
    { a: 'note-c', b: 'note-a', similarity: 81 },
  ],
  clusters: [['note-a', 'note-b', 'note-c']],
};
