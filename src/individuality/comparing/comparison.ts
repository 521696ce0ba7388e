import type { Note } from '../note.js';
import { Lexis } from '../reading/lexis.js';
import { readText } from '../reading/read-text.js';
import { WordScanner } from '../reading/scan-words.js';
import { copiedFrom } from './alikeness.js';
import { type ComparedNote, type NoteSentence, stretchesOf } from './compared-note.js';
import { PairKernel } from './letter-pairs.js';
import { RunIndex } from './run-index.js';
import type { Wording } from './wording.js';
import { WordingIndex } from './wording-index.js';

/** Notes that are compared with one another: read once, indexed, ready to be asked. */
export class Comparison {
  readonly lexis: Lexis;
  readonly wordings: WordingIndex;
  readonly runs = new RunIndex();
  readonly notes: ComparedNote[] = [];
  readonly #scanner = new WordScanner();
  readonly #kernel = new PairKernel();
  readonly #frames = new Map<string, WordingIndex>();
  readonly #standing = new Map<number, Map<Wording, number[]>>();

  /** @param names Folded words of the names to be masked. */
  constructor(names: ReadonlySet<string>) {
    this.lexis = new Lexis(names);
    this.wordings = new WordingIndex(this.lexis, this.#kernel);
  }

  /** Takes a note in: what is added earlier counts as written earlier, where dates do not tell. */
  add(note: Note, fromHistory: boolean): ComparedNote {
    const read = this.read(note, this.notes.length, fromHistory, true);
    this.notes.push(read);
    for (const { wording, framed } of read.sentences)
      if (!framed && wording.holders.at(-1) !== read.place) wording.holders.push(read.place);
    this.runs.add(read);
    return read;
  }

  /**
   * Reads a note, without taking it in unless its sentences are to be kept.
   * @param names Words that are names in this note alone.
   */
  read(
    note: Note,
    place: number,
    fromHistory: boolean,
    keep: boolean,
    names: readonly string[] = [],
  ): ComparedNote {
    const ids =
      names.length > 0 ? new Set(names.map((name) => this.lexis.form(name).word)) : undefined;
    const text = readText(note.text, this.lexis, this.#scanner, ids);
    const frame = note.frame === undefined ? undefined : this.#frameOf(note.frame, keep);
    let ownWords = 0;
    let allWords = 0;
    const sentences = text.sentences.map(({ from, to, count, afterBlank }): NoteSentence => {
      const wording = this.#wordingOf(text.words, from, to, keep);
      const framed = frame !== undefined && isIn(frame, wording);
      allWords += count;
      if (!framed) ownWords += count;
      return { wording, from, to, count, framed, afterBlank };
    });
    const stretches = stretchesOf(sentences);
    return { place, note, text, sentences, stretches, ownWords, allWords, fromHistory };
  }

  /** Where a sentence stands in a note that has been taken in. */
  standing(place: number, wording: Wording): readonly number[] {
    let known = this.#standing.get(place);
    if (!known) {
      known = new Map();
      for (const [at, sentence] of (this.notes[place]?.sentences ?? []).entries()) {
        const stands = known.get(sentence.wording);
        if (stands) stands.push(at);
        else known.set(sentence.wording, [at]);
      }
      this.#standing.set(place, known);
    }
    return known.get(wording) ?? [];
  }

  #wordingOf(words: readonly number[], from: number, to: number, keep: boolean): Wording {
    if (keep) return this.wordings.add(words, from, to);
    return this.wordings.find(words, from, to) ?? this.wordings.unlisted(words, from, to);
  }

  #frameOf(frame: string, keep: boolean): WordingIndex {
    const known = this.#frames.get(frame);
    if (known) return known;
    const index = new WordingIndex(this.lexis, this.#kernel);
    const { words, sentences } = readText(frame, this.lexis, this.#scanner);
    for (const { from, to } of sentences) index.add(words, from, to);
    if (keep) this.#frames.set(frame, index);
    return index;
  }
}

const isIn = (frame: WordingIndex, wording: Wording): boolean =>
  frame.find(wording.words, 0, wording.words.length) !== undefined ||
  (frame.alike({ ...wording, id: -1 })[0]?.dice ?? 0) >= copiedFrom;
