import { groupedBy, groupedByEach } from '../input/lists.js';
import type { PersonName } from '../record/person-name.js';
import { fullNames, loneWords, type NameWords, nameWords } from './name-words.js';
import type { Lexis } from './reading/lexis.js';
import { isAlsoAWord } from './reading/names-that-are-words.js';
import type { NameHit } from './reading/read-text.js';
import { allCapitals, lowerCase, specific } from './reading/words.js';
import { UnspacedNames } from './unspaced-names.js';

/** Where a text names another member. */
export interface OtherName {
  readonly start: number;
  readonly end: number;
  /** Whether it is the full name; if not, it is a given or family name by itself. */
  readonly full: boolean;
}

/** A person on the roster. */
export interface NamedPerson {
  readonly patientId: string;
  readonly name?: PersonName;
}

interface FullName {
  readonly patientId: string;
  readonly words: readonly string[];
}

/** Whether two words of one name may have this text between them: spaces, a comma, an initial. */
const joins = (between: string): boolean =>
  between.length <= 5 &&
  !between.includes('\n\n') &&
  /^(?:[\s,-]+|\s+\p{Lu}\.?\s+)$/u.test(between);

/** The names of one roster: whose they are, and where a note names another member. */
export class RosterNames {
  /** Everyone whose name includes a word, by the word. */
  readonly #bearers: ReadonlyMap<string, readonly { readonly patientId: string }[]>;
  /** Full names by their first word. */
  readonly #fullNames: ReadonlyMap<string, readonly FullName[]>;
  readonly #harmless: ReadonlySet<string>;
  readonly #unspaced: UnspacedNames;

  /** @param harmless People who may be named in any note: facilitators. */
  constructor(people: Iterable<NamedPerson>, harmless: readonly PersonName[]) {
    const named: { patientId: string; name: PersonName; words: NameWords }[] = [];
    for (const { patientId, name } of people)
      if (name) named.push({ patientId, name, words: nameWords(name) });
    this.#unspaced = new UnspacedNames([...named, ...harmless.map((name) => ({ name }))]);
    this.#bearers = groupedByEach(named, ({ words }) => loneWords(words));
    this.#fullNames = groupedBy(
      named.flatMap(({ patientId, words }) =>
        fullNames(words).map((whole): FullName => ({ patientId, words: whole })),
      ),
      ({ words: [first] }) => first,
    );
    const others = harmless.map(nameWords);
    this.#harmless = new Set([
      ...others.flatMap(loneWords),
      ...others.flatMap(fullNames).map((words) => words.join(' ')),
    ]);
  }

  /** Where a note of the patient names another member, in text order. */
  find(patientId: string, text: string, hits: readonly NameHit[], lexis: Lexis): OtherName[] {
    const unspaced = this.#unspaced.find(text);
    if (unspaced.length === 0) return this.#findWords(patientId, text, hits, lexis);
    const others = unspaced.filter(
      ({ bearers }) => !bearers.some((bearer) => bearer === undefined || bearer === patientId),
    );
    const words = this.#findWords(patientId, text, outside(unspaced, hits), lexis);
    return [...others.map(({ start, end, full }) => ({ start, end, full })), ...words].sort(
      (a, b) => a.start - b.start,
    );
  }

  #findWords(patientId: string, text: string, hits: readonly NameHit[], lexis: Lexis): OtherName[] {
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

  /** How many hits from here on make a full name, and whether it is another member's. */
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

  // Grace and Will are also common words: as the first word of a sentence they name no one.
  #namesOther(
    patientId: string,
    { form, first, opens }: NameHit,
    word: string,
    lexis: Lexis,
  ): boolean {
    if (form.shape === lowerCase && hasCapitals.test(form.raw)) return false;
    if (this.#harmless.has(word) || (first && isAlsoAWord.has(word))) return false;
    const bearers = this.#bearers.get(word);
    if (!bearers || bearers.some((bearer) => bearer.patientId === patientId)) return false;
    const isWord = lexis.weight(form.word) !== specific;
    return !isWord || (!opens && form.shape !== allCapitals);
  }
}

/** Scripts in which a name is written with a capital; in all others a word without one may be a name. */
const hasCapitals = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/** The hits that overlap none of the spans; both are in text order. */
const outside = (
  spans: readonly { readonly start: number; readonly end: number }[],
  hits: readonly NameHit[],
): NameHit[] => {
  let next = 0;
  return hits.filter((hit) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) >= hit.end;
  });
};

const isWhole = (
  name: FullName,
  text: string,
  hits: readonly NameHit[],
  words: readonly string[],
  at: number,
  lexis: Lexis,
): boolean =>
  name.words.some((_, offset) => isClearlyName(hits[at + offset], lexis)) &&
  name.words.every((word, offset) => {
    const hit = hits[at + offset];
    const before = hits[at + offset - 1];
    if (!hit || words[at + offset] !== word) return false;
    // "we hope young people" does not name Hope Young.
    if (hit.form.shape === lowerCase && lexis.weight(hit.form.word) !== specific) return false;
    return offset === 0 || !before || joins(text.slice(before.end, hit.start));
  });

// "SHE WILL HOPE" does not name Will Hope.
const isClearlyName = (hit: NameHit | undefined, lexis: Lexis): boolean =>
  hit !== undefined && (hit.form.shape !== allCapitals || lexis.weight(hit.form.word) === specific);
