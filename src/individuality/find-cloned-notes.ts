import type { PreparedOptions } from '../finding/prepared-options.js';
import type { InputFault } from '../input/input-error.js';
import { LinkedGroups } from '../input/linked-groups.js';
import { orThrow } from '../input/read-input.js';
import { maskedNames } from './compared-notes.js';
import { Corpus } from './corpus/corpus.js';
import { EarlierTwins } from './corpus/earlier-twin.js';
import { KeyGroups } from './corpus/key-groups.js';
import type { Note } from './note.js';
import { tryNotes } from './read-notes.js';
import { type ClonedNoteOptions, readClonedNoteOptions } from './score-options.js';
import { thresholdsOf } from './thresholds.js';

/** A note and the earlier note of another patient that it resembles most. */
export interface ClonedPair {
  /** The later note. */
  a: string;
  /** The note, earlier in the input, in which most of its words stand. */
  b: string;
  /** Percent of the own words of `a` that stand in `b`. */
  similarity: number;
}

/** Copies among many notes. */
export interface ClonedNotes {
  /** Each note's closest earlier note, from the review threshold up, in the order of the input. */
  pairs: ClonedPair[];
  /** Notes that are copies of one another, by id. */
  clusters: string[][];
}

/**
 * Finds copies among any number of notes, in time that grows little faster than their number.
 * Names are masked in the patient's own notes, and wherever `options.names` has them.
 * A sentence that more than 50 notes share is boilerplate and counts only in notes that hold little else;
 * a patient's own notes are not compared with one another.
 *
 * @param notes In the order in which they were written.
 * @param options `history` holds notes that were written before: copies of them are found, but they are not judged
 * themselves; `thresholds.review` and `cloned` bound pairs and clusters.
 * @throws {@link InputError} where the input is malformed or a `noteId` is used twice.
 */
export const findClonedNotes = (
  notes: readonly Note[],
  options: ClonedNoteOptions | PreparedOptions = {},
): ClonedNotes => {
  const faults: InputFault[] = [];
  const read = readClonedNoteOptions(options, faults);
  const given = tryNotes(notes, read?.history, Number.POSITIVE_INFINITY, faults);
  return clonesAmong(orThrow(given, faults), orThrow(read, faults));
};

const clonesAmong = (given: readonly Note[], options: ClonedNoteOptions): ClonedNotes => {
  const { names = [], history = [], boilerplate = [] } = options;
  const { review, cloned, minimumWords } = thresholdsOf(options);
  const corpus = new Corpus(maskedNames(names));
  for (const note of history) corpus.add(note);
  for (const note of given) corpus.add(note);
  const known = new Set(boilerplate);
  const twins = new EarlierTwins(corpus, new KeyGroups(corpus), minimumWords, known);
  const clusters = new LinkedGroups(history.length + given.length);
  const pairs: ClonedPair[] = [];
  const idOf = (place: number): string =>
    (history[place] ?? given[place - history.length])?.noteId ?? '';
  for (const [at, { noteId }] of given.entries()) {
    const place = history.length + at;
    const [closest, ...others] = twins.of(place, Math.min(review, cloned));
    if (!closest) continue;
    for (const { note, similarity } of [closest, ...others])
      if (similarity >= cloned) clusters.link(place, note);
    if (closest.similarity >= review)
      pairs.push({ a: noteId, b: idOf(closest.note), similarity: closest.similarity });
  }
  return { pairs, clusters: clusters.groups().map((group) => group.map(idOf)) };
};
