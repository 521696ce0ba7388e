import * as z from 'zod/mini';
import { countsOf, type FindingCounts, findingCountsSchema } from '../finding/finding.js';
import type { PreparedOptions } from '../finding/prepared-options.js';
import type { AsKept } from '../input/as-kept.js';
import { InputError, type InputFault } from '../input/input-error.js';
import { inputFaultSchema } from '../input/input-fault-schema.js';
import { LinkedGroups } from '../input/linked-groups.js';
import { givenId, orThrow } from '../input/read-input.js';
import { Corpus } from './corpus/corpus.js';
import { EarlierTwins } from './corpus/earlier-twins.js';
import { KeyGroups } from './corpus/key-groups.js';
import {
  type ClonedNoteOptions,
  readClonedNoteOptions,
  thresholdsOf,
} from './individuality-options.js';
import { maskedNames } from './name-words.js';
import { type Note, readableNotes, tryNotes } from './note.js';

/** A note and the most similar earlier note of another patient. */
export interface ClonedPair {
  /** The later note. */
  a: string;
  /** The note, earlier in the input, that contains most of its words. */
  b: string;
  /** Percent of the own words of `a` that `b` contains. */
  similarity: number;
  /** Who wrote the two notes, where both notes have an `authorId`. */
  authors?: { a: string; b: string };
}

/** Copies among many notes. */
export interface ClonedNotes {
  kind: 'clones';
  /** All zero: a copy among these notes is a pair, not a finding. */
  counts: FindingCounts;
  /** Each note's closest earlier note, if at or above the review threshold, in input order. */
  pairs: ClonedPair[];
  /** Groups of notes that are copies of each other, by note ID. */
  clusters: string[][];
  /** With `faults: 'collect'`: the faults of the notes that were left out. */
  faults?: InputFault[];
}

/** The shape of {@link ClonedNotes}. */
export const clonedNotesSchema: z.core.$ZodType<ClonedNotes> = z.object({
  kind: z.literal('clones'),
  counts: findingCountsSchema,
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      similarity: z.int().check(z.gte(0), z.lte(100)),
      authors: z.exactOptional(z.object({ a: z.string(), b: z.string() })),
    }),
  ),
  clusters: z.array(z.array(z.string())),
  faults: z.exactOptional(z.array(inputFaultSchema)),
});

/**
 * Finds copies among any number of notes, in time that grows little faster than their number.
 * Names are masked in the patient's own notes, and names in `options.names` everywhere.
 * A sentence that more than 50 notes share is boilerplate: it counts only in notes that contain little else.
 * A patient's own notes are not compared with each other.
 * It finds copies only. A template with other facts filled in is a matter for review in its session, where
 * `scoreNoteIndividuality` reports it; in a clinic's whole history every form that the clinic uses would be found.
 *
 * @param notes In the order in which they were written.
 * @param options `history` holds notes that were written before: copies of them are found, but they are not judged
 *   themselves. `thresholds.review` applies to pairs, `thresholds.cloned` to clusters.
 * @throws {@link InputError} if the input is malformed or a `noteId` is used twice.
 */
export const findClonedNotes = (
  notes: AsKept<Note[]>,
  options: AsKept<ClonedNoteOptions> | PreparedOptions = {},
): ClonedNotes => {
  const faults: InputFault[] = [];
  const read = readClonedNoteOptions(options, faults);
  if (read?.faults !== 'collect') {
    const valid = tryNotes(notes, read?.history, Number.POSITIVE_INFINITY, faults);
    return clonesAmong(orThrow(valid, faults), orThrow(read, faults));
  }
  const leftOut: InputFault[] = [];
  const readable = readableNotes(notes, read.history ?? [], leftOut);
  if (!readable || faults.length > 0) throw new InputError([...faults, ...leftOut]);
  return { ...clonesAmong(readable, read), faults: leftOut };
};

const authorsOf = (
  later: Note | undefined,
  earlier: Note | undefined,
): Pick<ClonedPair, 'authors'> => {
  const a = givenId(later?.authorId);
  const b = givenId(earlier?.authorId);
  return a === undefined || b === undefined ? {} : { authors: { a, b } };
};

const clonesAmong = (notes: readonly Note[], options: ClonedNoteOptions): ClonedNotes => {
  const { names = [], history = [], boilerplate = [] } = options;
  const { review, cloned, minimumWords } = thresholdsOf(options);
  const corpus = new Corpus(maskedNames(names));
  for (const note of history) corpus.add(note);
  for (const note of notes) corpus.add(note);
  const known = new Set(boilerplate);
  const twins = new EarlierTwins(corpus, new KeyGroups(corpus), minimumWords, known);
  const clusters = new LinkedGroups(history.length + notes.length);
  const pairs: ClonedPair[] = [];
  const noteAt = (index: number): Note | undefined =>
    history[index] ?? notes[index - history.length];
  const idOf = (index: number): string => noteAt(index)?.noteId ?? '';
  for (const [at, { noteId }] of notes.entries()) {
    const index = history.length + at;
    const [closest, ...others] = twins.of(index, Math.min(review, cloned));
    if (!closest) continue;
    for (const { noteIndex, similarity } of [closest, ...others])
      if (similarity >= cloned) clusters.link(index, noteIndex);
    if (closest.similarity >= review)
      pairs.push({
        a: noteId,
        b: idOf(closest.noteIndex),
        similarity: closest.similarity,
        ...authorsOf(notes[at], noteAt(closest.noteIndex)),
      });
  }
  return {
    kind: 'clones',
    counts: countsOf([]),
    pairs,
    clusters: clusters.groups().map((group) => group.map(idOf)),
  };
};
