/** Moves the years 0 to 9999 above zero. */
const shift = 1e14;

/** A moment as a number of milliseconds that is never negative. */
export const momentOf = (time: string): number => Date.parse(time) + shift;

/** What `momentOf` gives, as a text that sorts like the time. */
export const momentText = (moment: number): string => String(moment).padStart(15, '0');
