import type { PersonName } from '../session/person-name.js';

/** A patient and what the patient's note says, or is called. */
interface Named {
  readonly patientId: string;
  readonly name?: PersonName;
}

// What no folding of letters turns into a letter: ASCII, and the punctuation and arrows of word processors.
const unfolded = /^[\p{ASCII}\u2010-\u2027\u2030-\u205e\u2190-\u21ff]*$/u;
const betweenWords = /[^a-z0-9']+/;

/** Letters that any way of writing a word of a name holds. */
interface Run {
  readonly letters: string;
  readonly whole: boolean;
}

const longest = (runs: readonly string[]): string =>
  runs.reduce((long, run) => (run.length > long.length ? run : long), '');

const runsOf = ({ given, family, preferred = '' }: PersonName): Run[] =>
  `${given} ${family} ${preferred}`
    .toLowerCase()
    .split(betweenWords)
    .map((word) => ({ letters: longest(word.split("'")), whole: !word.includes("'") }))
    .filter(({ letters }) => letters.length > 1);

const letterOrDigit = /[a-z0-9]/;

// A run that was part of a word with an apostrophe may stand inside one; any other is a whole word.
const stands = (plain: string, { letters, whole }: Run): boolean => {
  for (let at = plain.indexOf(letters); at >= 0; at = plain.indexOf(letters, at + 1))
    if (
      !whole ||
      !(
        letterOrDigit.test(plain[at - 1] ?? '') ||
        letterOrDigit.test(plain[at + letters.length] ?? '')
      )
    )
      return true;
  return false;
};

/**
 * Whether an exact look could find another member's name in any of the notes. It answers yes too
 * often, never no too often, and costs a hundredth of the look.
 */
export const mayNameOthers = (
  notes: readonly { readonly patientId: string; readonly text: string }[],
  people: readonly Named[],
): boolean => {
  const runs = new Map<string, readonly Run[]>();
  for (const { patientId, name } of people) {
    if (!name) continue;
    if (!unfolded.test(name.given + name.family + (name.preferred ?? ''))) return true;
    runs.set(patientId, [...(runs.get(patientId) ?? []), ...runsOf(name)]);
  }
  if (runs.size === 0) return false;
  return notes.some(({ patientId, text }) => {
    if (!unfolded.test(text)) return true;
    const own = runs.get(patientId) ?? [];
    const plain = text.toLowerCase();
    for (const [other, theirs] of runs) {
      if (other === patientId) continue;
      const telling = theirs.filter(({ letters }) => !own.some((run) => run.letters === letters));
      if (telling.length === 0 || telling.some((run) => stands(plain, run))) return true;
    }
    return false;
  });
};
