import type { PersonName } from '../record/person-name.js';
import type { NamedPerson } from './names-of-others.js';

// Characters that folding never turns into a letter: ASCII without the underscore, which joins words,
// and the punctuation and arrows of word processors.
const unfolded = /^[\0-^`-~\u2010-\u2027\u2030-\u205e\u2190-\u21ff]*$/;
const betweenWords = /[^a-z0-9']+/;

const longest = (runs: readonly string[]): string =>
  runs.reduce((long, run) => (run.length > long.length ? run : long), '');

/** Consecutive letters that every way to write a word of a name contains. */
interface Run {
  readonly letters: string;
  /** Whether it is the whole word. A word with an apostrophe may also be written without it, as one word. */
  readonly whole: boolean;
}

const runsOf = ({ given, family, preferred = '' }: PersonName): Run[] =>
  `${given} ${family} ${preferred}`
    .toLowerCase()
    .split(betweenWords)
    .map((word) => ({ letters: longest(word.split("'")), whole: !word.includes("'") }))
    .filter(({ letters }) => letters.length > 1);

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The first letter of a word, in either case, and its length, as one number. */
const outlineOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) | 32) * 1000 + (end - start);

/** Whether `found` accepts a lowercase word of the text. Only words with one of the outlines are checked. */
const hasWord = (
  text: string,
  outlines: ReadonlySet<number>,
  found: (word: string) => boolean,
): boolean => {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (isLetterOrDigit(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (outlines.has(outlineOf(text, start, at)) && found(text.slice(start, at).toLowerCase()))
        return true;
      start = -1;
    }
  }
  return false;
};

/**
 * Whether the exact search could find another member's name in any of the notes. A cheap check, about a
 * hundred times faster than the search: `true` may be wrong, `false` never is.
 *
 * @param notes The texts of each patient's note.
 */
export const mayNameOthers = (
  notes: readonly { readonly patientId: string; readonly texts: readonly string[] }[],
  people: readonly NamedPerson[],
): boolean => {
  const bearers = new Map<string, Set<string>>();
  const names: Run[][] = [];
  for (const { patientId, name } of people) {
    if (!name) continue;
    if (!unfolded.test(`${name.given} ${name.family} ${name.preferred ?? ''}`)) return true;
    const runs = runsOf(name);
    names.push(runs);
    for (const { letters } of runs)
      bearers.set(letters, (bearers.get(letters) ?? new Set()).add(patientId));
  }
  // If every word of a name is shared with another person, only the exact search can decide whose name it is.
  const shared = ({ letters }: Run): boolean => (bearers.get(letters)?.size ?? 0) > 1;
  if (names.some((runs) => runs.every(shared))) return true;
  if (names.length === 0) return false;
  const outlines = new Set([...bearers.keys()].map((run) => outlineOf(run, 0, run.length)));
  const joined = names.flat().filter(({ whole }) => !whole);
  return notes.some(({ patientId, texts }) =>
    texts.some(
      (text) =>
        !unfolded.test(text) ||
        joined.some(
          ({ letters }) =>
            !bearers.get(letters)?.has(patientId) && text.toLowerCase().includes(letters),
        ) ||
        hasWord(text, outlines, (word) => bearers.get(word)?.has(patientId) === false),
    ),
  );
};
