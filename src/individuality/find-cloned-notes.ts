import type { InputFault } from '../input/input-error.js';
import type { PreparedOptions } from '../options/prepared-options.js';
import { Clusters } from './clusters.js';
import { maskedNames } from './compared-notes.js';
import { Corpus } from './corpus/corpus.js';
import { EarlierTwins } from './corpus/earlier-twin.js';
import { KeyGroups } from './corpus/key-groups.js';
import type { IndividualityOptions, Note } from './note.js';
import { orThrow, tryNotes } from './read-notes.js';
import { readScoreOptions, type ScoreOptions } from './score-options.js';
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
 * @param options `history` counts as written before; `thresholds.review` and `cloned` bound pairs and clusters.
 * @throws {@link InputError} where the input is malformed or a `noteId` is used twice.
 */
export const findClonedNotes = (
  notes: readonly Note[],
  options: ScoreOptions | PreparedOptions = {},
): ClonedNotes => {
  const faults: InputFault[] = [];
  const read = readScoreOptions(options, faults);
  const given = tryNotes(notes, read?.own.history, Number.POSITIVE_INFINITY, faults);
  const { own } = orThrow(read, faults);
  return clonesAmong([...(own.history ?? []), ...orThrow(given, faults)], own);
};

const clonesAmong = (notes: readonly Note[], options: IndividualityOptions): ClonedNotes => {
  const { review, cloned, minimumWords } = thresholdsOf(options);
  const corpus = new Corpus(maskedNames(options.names ?? []));
  for (const note of notes) corpus.add(note);
  const twins = new EarlierTwins(corpus, new KeyGroups(corpus), minimumWords);
  const firstGiven = options.history?.length ?? 0;
  const clusters = new Clusters(notes.length);
  const pairs: ClonedPair[] = [];
  const idOf = (place: number): string => notes[place]?.noteId ?? '';
  for (let place = 0; place < notes.length; place += 1) {
    const [closest, ...others] = twins.of(place, Math.min(review, cloned));
    if (!closest) continue;
    for (const { note, similarity } of [closest, ...others])
      if (similarity >= cloned) clusters.link(place, note);
    if (place >= firstGiven && closest.similarity >= review)
      pairs.push({ a: idOf(place), b: idOf(closest.note), similarity: closest.similarity });
  }
  return { pairs, clusters: clusters.groups().map((group) => group.map(idOf)) };
};
