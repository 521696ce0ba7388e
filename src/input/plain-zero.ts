import * as z from 'zod/mini';

/** JSON can write a zero with a sign, `-0`. It is read as zero, so that no answer holds the other. */
export const plainZero = z.overwrite<number>((value) => value + 0);
