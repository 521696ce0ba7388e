/** Makes the years 0 to 9999 positive. */
const shift = 1e14;

/** A time as a nonnegative number of milliseconds. */
export const momentOf = (time: string): number => Date.parse(time) + shift;

/** Zero-padded text of a `momentOf` value, so that text sorts like the time. */
export const momentText = (moment: number): string => String(moment).padStart(15, '0');
