import { type DateWindow, windowsOverlap } from '../time/calendar-date.js';
import { inOrder } from './lists.js';

/** An entry of the input that applies to a range of dates. */
export interface WindowedEntry {
  /** Only entries with the same key can contradict each other. */
  readonly key: string;
  readonly window: DateWindow;
  /** JSON Pointer to the entry. */
  readonly path: string;
}

const lastDay = ({ window: { to = '9999-12-31' } }: WindowedEntry): string => to;

/** Pointers to the entries that share a date with an entry of the same key that begins no later. */
export const overlappingWindows = (entries: readonly WindowedEntry[]): string[] => {
  const paths: string[] = [];
  // In order of key and first day, an entry overlaps an earlier one only if it overlaps the longest-lasting one.
  let longest: WindowedEntry | undefined;
  for (const entry of entries.toSorted(
    (a, b) => inOrder(a.key, b.key) || inOrder(a.window.from, b.window.from),
  )) {
    const earlier = longest?.key === entry.key ? longest : undefined;
    if (earlier && windowsOverlap(earlier.window, entry.window)) paths.push(entry.path);
    if (!earlier || lastDay(entry) > lastDay(earlier)) longest = entry;
  }
  return paths;
};
