import { groupedBy } from '../input/lists.js';
import type { PersonName } from '../record/person-name.js';

/** One name in a script that puts no space around names, as it may stand in a text. */
interface UnspacedName {
  readonly patientId: string | undefined;
  /** Its characters, without spaces. */
  readonly written: string;
  /** Number of its characters. */
  readonly length: number;
  /** The number of characters after which a space or a middle dot may stand; 0 for a name of one part. */
  readonly joint: number;
  readonly full: boolean;
  /** Whether it is too short to be a name unless a title follows. */
  readonly needsTitle: boolean;
}

/** Where a text contains a name. */
export interface UnspacedHit {
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
  /** The patients with this name; `undefined` for someone who may be named in any note. */
  readonly bearers: readonly (string | undefined)[];
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text contains a character of a script that puts no space around names. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

const hangul = /\p{Script=Hangul}/u;
const katakana = /[\p{Script=Katakana}\u30fc]/u;
const hiraganaOnly = /^[\p{Script=Hiragana}\u30fc]+$/u;
/** One written character: a syllable of separate jamo, or a character with its marks. */
const cluster = /(?:[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.)[\p{M}\p{Cf}\uff9e\uff9f]*/gsu;
const gap = /^[\s\u00b7\u2027\u30fb\uff65=\uff1d]$/u;

/** Titles that follow a name: Mr., Ms., Dr. */
const titles = [
  '先生',
  '女士',
  '小姐',
  '太太',
  '同学',
  '医生',
  'さん',
  'さま',
  '様',
  'くん',
  '君',
  'ちゃん',
  '氏',
  '씨',
  '님',
];
const longestTitle = 3;

/** Longer names are not searched for: hostile input cannot make the search slow. */
const longestName = 40;

const foldedCluster = (written: string): string =>
  written
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();

const charactersOf = (text: string): string[] =>
  [...text.matchAll(cluster)]
    .map(([written]) => foldedCluster(written))
    .filter((character) => character !== '' && !gap.test(character));

const nameOf = (
  patientId: string | undefined,
  first: readonly string[],
  second: readonly string[],
): UnspacedName => {
  const characters = [...first, ...second];
  const written = characters.join('');
  const full = second.length > 0;
  return {
    patientId,
    written,
    length: characters.length,
    joint: full ? first.length : 0,
    full,
    needsTitle:
      !full && (characters.length === 1 || (characters.length === 2 && hiraganaOnly.test(written))),
  };
};

/** The ways to write a name: as a whole in both orders, and each part by itself. */
const waysToWrite = (
  patientId: string | undefined,
  { given = '', family = '', preferred = '' }: PersonName,
): UnspacedName[] => {
  const parts = [given, family, preferred].map(charactersOf);
  const [first = [], last = [], usual = []] = parts;
  const whole = [first, usual].flatMap((one) =>
    one.length > 0 && last.length > 0
      ? [nameOf(patientId, last, one), nameOf(patientId, one, last)]
      : [],
  );
  const alone = parts.filter(({ length }) => length > 0).map((one) => nameOf(patientId, one, []));
  return [...whole, ...alone].filter(
    ({ written, length }) => isUnspaced(written) && length <= longestName,
  );
};

/** A text as characters, without spaces: for each its offsets, and whether there is a space before it. */
class Characters {
  readonly written: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Number of spaces and middle dots before each character; more than one line end counts as many. */
  readonly gaps: number[] = [];

  constructor(text: string) {
    let before = 0;
    for (const { 0: raw, index } of text.matchAll(cluster)) {
      const character = foldedCluster(raw);
      if (character === '') continue;
      if (gap.test(character)) {
        before += raw.includes('\n') ? 2 : 1;
        continue;
      }
      this.written.push(character);
      this.starts.push(index);
      this.ends.push(index + raw.length);
      this.gaps.push(before);
      before = 0;
    }
  }

  /** The characters from one on, as a text. */
  run(from: number, length: number): string {
    return this.written.slice(from, from + length).join('');
  }

  hasTitleAt(at: number): boolean {
    const next = this.run(at, longestTitle);
    return (this.gaps[at] ?? 2) <= 1 && titles.some((title) => next.startsWith(title));
  }

  /** Whether a word in one of the script's letters goes on here without a space. */
  continues(at: number, script: RegExp): boolean {
    const before = this.written[at - 1] ?? '';
    return this.gaps[at] === 0 && script.test(before) && script.test(this.written[at] ?? '');
  }
}

/** Names in scripts that put no space around them: Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese. */
export class UnspacedNames {
  readonly #names: ReadonlyMap<string, readonly UnspacedName[]>;
  readonly #firsts: ReadonlySet<string>;
  /** The numbers of characters that names have, the largest first. */
  readonly #lengths: readonly number[];

  /** @param people Whose names to look for; without a patient ID, someone who may be named in any note. */
  constructor(people: readonly { readonly patientId?: string; readonly name: PersonName }[]) {
    const names = people.flatMap(({ patientId, name }) => waysToWrite(patientId, name));
    this.#names = groupedBy(names, ({ written }) => written);
    this.#firsts = new Set(names.flatMap(({ written }) => charactersOf(written).slice(0, 1)));
    this.#lengths = [...new Set(names.map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** Where a text contains one of the names: the longest ones, without overlap. */
  find(text: string): UnspacedHit[] {
    if (this.#lengths.length === 0 || !isUnspaced(text)) return [];
    const characters = new Characters(text);
    const hits: UnspacedHit[] = [];
    let at = 0;
    while (at < characters.written.length) {
      const found = this.#firsts.has(characters.written[at] ?? '')
        ? this.#longest(characters, at)
        : undefined;
      if (found) hits.push(found.hit);
      at += found?.length ?? 1;
    }
    return hits;
  }

  #longest(
    characters: Characters,
    at: number,
  ): { readonly hit: UnspacedHit; readonly length: number } | undefined {
    if (characters.continues(at, katakana) || characters.continues(at, hangul)) return undefined;
    for (const length of this.#lengths) {
      const names = (this.#names.get(characters.run(at, length)) ?? []).filter((name) =>
        isAt(name, characters, at),
      );
      const [first] = names;
      if (!first) continue;
      return {
        length,
        hit: {
          start: characters.starts[at] ?? 0,
          end: characters.ends[at + length - 1] ?? 0,
          full: names.some(({ full }) => full),
          bearers: names.map(({ patientId }) => patientId),
        },
      };
    }
    return undefined;
  }
}

const isAt = (name: UnspacedName, characters: Characters, at: number): boolean => {
  const end = at + name.length;
  for (let next = at + 1; next < end; next += 1)
    if ((characters.gaps[next] ?? 0) > (next === at + name.joint ? 1 : 0)) return false;
  // An ending may follow a Korean name; a word of Katakana goes on as long as its letters do.
  if (characters.continues(end, katakana)) return false;
  return !name.needsTitle || characters.hasTitleAt(end);
};
