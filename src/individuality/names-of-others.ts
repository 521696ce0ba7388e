import type { PersonName } from '../record/group-member.js';
import { fullNames, loneWords, nameWords } from './names.js';
import type { Lexis } from './reading/lexis.js';
import type { NameHit } from './reading/text-as-words.js';
import { allCapitals, lowerCase, specific } from './reading/words.js';

/** Where a text names another member. */
export interface OtherName {
  readonly start: number;
  readonly end: number;
  /** Whether it is the full name; else a given or family name by itself. */
  readonly full: boolean;
}

/** Somebody on the roster. */
export interface NamedPerson {
  readonly patientId: string;
  readonly name?: PersonName;
}

interface FullName {
  readonly patientId: string;
  readonly words: readonly string[];
}

/** What may lie between two words of one name: spaces, a comma, an initial. */
const joins = (between: string): boolean =>
  between.length <= 5 &&
  !between.includes('\n\n') &&
  /^(?:[\s,-]+|\s+\p{Lu}\.?\s+)$/u.test(between);

const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/** The names of one roster: whose they are, and where a note names somebody else. */
export class RosterNames {
  /** Whose a word is, by patient. */
  readonly #bearers = new Map<string, string[]>();
  /** Full names by their first word. */
  readonly #fullNames = new Map<string, FullName[]>();
  readonly #harmless: ReadonlySet<string>;

  /** @param harmless People whose name in a note is no fault: facilitators. */
  constructor(people: Iterable<NamedPerson>, harmless: readonly PersonName[]) {
    for (const { patientId, name } of people) {
      if (!name) continue;
      const words = nameWords(name);
      for (const word of loneWords(words)) add(this.#bearers, word, patientId);
      for (const whole of fullNames(words))
        add(this.#fullNames, whole[0] ?? '', { patientId, words: whole });
    }
    const others = harmless.map(nameWords);
    this.#harmless = new Set([
      ...others.flatMap(loneWords),
      ...others.flatMap(fullNames).map((words) => words.join(' ')),
    ]);
  }

  /** Where a note of the patient names another member. */
  find(patientId: string, text: string, hits: readonly NameHit[], lexis: Lexis): OtherName[] {
    const found: OtherName[] = [];
    const words = hits.map(({ form }) => lexis.text(form.word));
    let at = 0;
    while (at < hits.length) {
      const { length, others } = this.#fullName(patientId, text, hits, words, at, lexis);
      const hit = hits[at];
      const last = hits[at + length - 1];
      if (hit && last && others) found.push({ start: hit.start, end: last.end, full: true });
      else if (hit && length === 0 && this.#namesOther(patientId, hit, words[at] ?? '', lexis))
        found.push({ start: hit.start, end: hit.end, full: false });
      at += Math.max(1, length);
    }
    return found;
  }

  /** How many hits from here on are a full name, and whether it is another's. */
  #fullName(
    patientId: string,
    text: string,
    hits: readonly NameHit[],
    words: readonly string[],
    at: number,
    lexis: Lexis,
  ): { length: number; others: boolean } {
    const whole = (this.#fullNames.get(words[at] ?? '') ?? []).filter((name) =>
      isWhole(name, text, hits, words, at, lexis),
    );
    const length = whole.reduce((longest, name) => Math.max(longest, name.words.length), 0);
    const others =
      length > 0 &&
      !whole.some((name) => name.patientId === patientId) &&
      !this.#harmless.has(words.slice(at, at + length).join(' '));
    return { length, others };
  }

  // Grace and Will are words too: at the start of a sentence, or all in capitals, they name nobody.
  #namesOther(
    patientId: string,
    { form, first, opens }: NameHit,
    word: string,
    lexis: Lexis,
  ): boolean {
    if (form.shape === lowerCase || first || this.#harmless.has(word)) return false;
    const bearers = this.#bearers.get(word);
    if (!bearers || bearers.includes(patientId)) return false;
    const isWord = lexis.weight(form.word) !== specific;
    return !isWord || (!opens && form.shape !== allCapitals);
  }
}

const isWhole = (
  name: FullName,
  text: string,
  hits: readonly NameHit[],
  words: readonly string[],
  at: number,
  lexis: Lexis,
): boolean =>
  name.words.some((_, place) => tellsName(hits[at + place], lexis)) &&
  name.words.every((word, place) => {
    const hit = hits[at + place];
    const before = hits[at + place - 1];
    if (!hit || words[at + place] !== word) return false;
    // "we hope young people" names nobody, whoever is called Hope Young.
    if (hit.form.shape === lowerCase && lexis.weight(hit.form.word) !== specific) return false;
    return place === 0 || !before || joins(text.slice(before.end, hit.start));
  });

// All in capitals, "she will hope" names nobody, whoever is called Will Hope.
const tellsName = (hit: NameHit | undefined, lexis: Lexis): boolean =>
  hit !== undefined && (hit.form.shape !== allCapitals || lexis.weight(hit.form.word) === specific);
