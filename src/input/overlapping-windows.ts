import { type DateWindow, windowsOverlap } from '../time/calendar-date.js';
import { inOrder } from './lists.js';

/** What somebody said for a span of days, and where it was said. */
export interface Dated {
  /** The question that it answers: only entries of one key can contradict each other. */
  readonly key: string;
  readonly window: DateWindow;
  /** A pointer into the input. */
  readonly path: string;
}

const lastDay = ({ window: { to = '9999-12-31' } }: Dated): string => to;

/** The pointers of entries that answer what another, which began no later, answers for the same day. */
export const overlappingWindows = (entries: readonly Dated[]): string[] => {
  const paths: string[] = [];
  // Sorted by key and first day, an overlap is with the one before that lasts longest.
  let longest: Dated | undefined;
  for (const entry of entries.toSorted(
    (a, b) => inOrder(a.key, b.key) || inOrder(a.window.from, b.window.from),
  )) {
    const rival = longest?.key === entry.key ? longest : undefined;
    if (rival && windowsOverlap(rival.window, entry.window)) paths.push(entry.path);
    if (!rival || lastDay(entry) > lastDay(rival)) longest = entry;
  }
  return paths;
};
