import type { Note } from '../note.js';
import { Lexis } from '../reading/lexis.js';
import { WordScanner } from '../reading/scan-words.js';
import { NumberList } from './number-list.js';
import { ownSentences } from './own-sentences.js';
import { groupingKeys, keysEach, keysOf, shortestKeyed, wholeKey } from './sentence-keys.js';

/** Very many notes as numbers: their sentences outside the frame, and the keys of these. */
export class Corpus {
  readonly lexis: Lexis;
  /** The masked words of all notes, one after the other. */
  readonly words = new NumberList();
  /** For each sentence: its first word, how many, and how many a reader counts. */
  readonly starts = new NumberList();
  readonly lengths = new NumberList();
  readonly counts = new NumberList();
  /** Keys of each sentence, so many for each; 0 where it has fewer. */
  readonly keys = new NumberList();
  /** For each note: its first sentence. */
  readonly firsts = new NumberList();
  /** For each note: the key of the whole of it; 0 where it has none. */
  readonly wholes = new NumberList();
  /** Patients as numbers. */
  readonly patients = new NumberList();
  readonly #patientIds = new Map<string, number>();
  readonly #scanner = new WordScanner();

  /** @param names Folded words of names to be masked in every note. */
  constructor(names: ReadonlySet<string>) {
    this.lexis = new Lexis(names);
  }

  add(note: Note): void {
    this.firsts.push(this.starts.length);
    this.patients.push(this.#patientOf(note.patientId));
    const { text, sentences } = ownSentences(note, this.lexis, this.#scanner);
    for (const { from, to, count } of sentences) {
      this.starts.push(this.words.length);
      this.lengths.push(to - from);
      this.counts.push(count);
      for (let at = from; at < to; at += 1) this.words.push(text.words[at] ?? 0);
      this.#addKeys(text.words, from, to);
    }
    this.wholes.push(wholeKey(text.words, sentences, this.lexis));
  }

  /** The first sentence behind a note's last one. */
  endOf(note: number): number {
    return note + 1 < this.firsts.length ? this.firsts.at(note + 1) : this.starts.length;
  }

  /** The keys of a sentence. */
  keysOf(sentence: number): number[] {
    const keys: number[] = [];
    for (let at = sentence * keysEach; at < (sentence + 1) * keysEach; at += 1)
      if (this.keys.at(at) !== 0) keys.push(this.keys.at(at));
    return keys;
  }

  #patientOf(id: string): number {
    const known = this.#patientIds.get(id);
    if (known !== undefined) return known;
    const patient = this.#patientIds.size;
    this.#patientIds.set(id, patient);
    return patient;
  }

  #addKeys(words: readonly number[], from: number, to: number): void {
    const keys = to - from < shortestKeyed ? [] : groupingKeys(keysOf(words, from, to, this.lexis));
    for (let at = 0; at < keysEach; at += 1) this.keys.push(keys[at] ?? 0);
  }
}
