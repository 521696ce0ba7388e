import * as z from 'zod/mini';
import type { ClonedNotes } from '../individuality/find-cloned-notes.js';
import { groupedBy, inOrder } from '../input/lists.js';

/** Who copies from whom. */
export interface CopiedNotes {
  /** How many notes are copies of an earlier note of another patient. */
  pairs: number;
  /** How many of them are in no cell, because an author is not known. */
  withoutAuthor: number;
  /** Groups of notes that are copies of each other. */
  clusters: number;
  /** By the author of the later note and the author of the earlier one. */
  byAuthors: { copiedBy: string; writtenBy: string; pairs: number }[];
}

const count = z.int().check(z.gte(0));

/** The shape of {@link CopiedNotes}. */
export const copiedNotesSchema: z.core.$ZodType<CopiedNotes> = z.object({
  pairs: count,
  withoutAuthor: count,
  clusters: count,
  byAuthors: z.array(z.object({ copiedBy: z.string(), writtenBy: z.string(), pairs: count })),
});

/** Counts copied notes by the authors of both notes. */
export const copiedNotesOf = (found: readonly ClonedNotes[]): CopiedNotes => {
  const pairs = found.flatMap((one) => one.pairs);
  const known = pairs.flatMap(({ authors }) => authors ?? []);
  return {
    pairs: pairs.length,
    withoutAuthor: pairs.length - known.length,
    clusters: found.reduce((sum, { clusters }) => sum + clusters.length, 0),
    byAuthors: [...groupedBy(known, ({ a, b }) => JSON.stringify([a, b])).values()]
      .flatMap((same) => {
        const [first] = same;
        return first ? [{ copiedBy: first.a, writtenBy: first.b, pairs: same.length }] : [];
      })
      .sort((a, b) => inOrder(a.copiedBy, b.copiedBy) || inOrder(a.writtenBy, b.writtenBy)),
  };
};
