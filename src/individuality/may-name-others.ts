import type { PersonName } from '../record/group-member.js';

/** A patient, and the patient's name where it is known. */
interface Named {
  readonly patientId: string;
  readonly name?: PersonName;
}

// What no folding of letters turns into a letter: ASCII but for the underscore, which joins words,
// and the punctuation and arrows of word processors.
const unfolded = /^[\0-^`-~\u2010-\u2027\u2030-\u205e\u2190-\u21ff]*$/;
const betweenWords = /[^a-z0-9']+/;

const longest = (runs: readonly string[]): string =>
  runs.reduce((long, run) => (run.length > long.length ? run : long), '');

/** Letters that any way of writing a word of a name holds. */
interface Run {
  readonly letters: string;
  /** Whether it is the whole word; a word with an apostrophe may be written without, as one. */
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

/** What a word looks like from afar: its first letter, whatever its case, and its length. */
const outlineOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) | 32) * 1000 + (end - start);

/** Whether a word of the text, in small letters, is found; only words of a known outline are read. */
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
 * Whether an exact look could find another member's name in any of the notes. It answers yes too
 * often, never no too often, and costs a hundredth of the look.
 *
 * @param notes The texts of each note, by its patient.
 */
export const mayNameOthers = (
  notes: readonly { readonly patientId: string; readonly texts: readonly string[] }[],
  people: readonly Named[],
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
  // Where a name has no word of its own, only the exact look can tell whose it is.
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
