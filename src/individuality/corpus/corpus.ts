import type { Note } from '../note.js';
import { Lexis } from '../reading/lexis.js';
import { WordScanner } from '../reading/scan-words.js';
import { NumberList } from './number-list.js';
import { ownSentences } from './own-sentences.js';
import { keysOf, shortestKeyed } from './sentence-keys.js';

/** Keys of one sentence: the whole of it, and its two smallest hashes. */
export const keysEach = 3;

/** Very many notes as numbers: their sentences outside the frame, and the keys of these. */
export class Corpus {
  readonly lexis: Lexis;
  /** The masked words of all notes, one after the other. */
  readonly words = new NumberList();
  /** For each sentence: its note, its first word, how many, and how many a reader counts. */
  readonly notes = new NumberList();
  readonly starts = new NumberList();
  readonly lengths = new NumberList();
  readonly counts = new NumberList();
  /** Keys of each sentence; 0 where it has none. */
  readonly keys = new NumberList();
  /** For each note: its first sentence. */
  readonly firsts = new NumberList();
  /** Patients as numbers. */
  readonly patients = new NumberList();
  readonly #patientIds = new Map<string, number>();
  readonly #scanner = new WordScanner();

  /** @param names Folded words of names to be masked in every note. */
  constructor(names: ReadonlySet<string>) {
    this.lexis = new Lexis(names);
  }

  add(note: Note): void {
    const place = this.firsts.length;
    this.firsts.push(this.starts.length);
    this.patients.push(this.#patientOf(note.patientId));
    const { text, sentences } = ownSentences(note, this.lexis, this.#scanner);
    for (const { from, to, count } of sentences) {
      this.notes.push(place);
      this.starts.push(this.words.length);
      this.lengths.push(to - from);
      this.counts.push(count);
      for (let at = from; at < to; at += 1) this.words.push(text.words[at] ?? 0);
      this.#addKeys(text.words, from, to);
    }
  }

  /** The first sentence behind a note's last one. */
  endOf(note: number): number {
    return note + 1 < this.firsts.length ? this.firsts.at(note + 1) : this.starts.length;
  }

  /** Whether two sentences are the same but for what is masked. */
  areSame(sentence: number, other: number): boolean {
    const length = this.lengths.at(sentence);
    return (
      length === this.lengths.at(other) &&
      this.words.equal(this.starts.at(sentence), this.starts.at(other), length)
    );
  }

  /** Whether two sentences have enough words in common to be worth a comparison: copies have most. */
  shareWords(sentence: number, other: number): boolean {
    const length = this.lengths.at(sentence);
    const otherLength = this.lengths.at(other);
    const shorter = Math.min(length, otherLength);
    if (shorter * 2 < Math.max(length, otherLength)) return false;
    const common = this.words.common(
      this.starts.at(sentence),
      length,
      this.starts.at(other),
      otherLength,
    );
    return common * 5 >= shorter * 3;
  }

  #patientOf(id: string): number {
    const known = this.#patientIds.get(id);
    if (known !== undefined) return known;
    const patient = this.#patientIds.size;
    this.#patientIds.set(id, patient);
    return patient;
  }

  #addKeys(words: readonly number[], from: number, to: number): void {
    if (to - from < shortestKeyed) {
      for (let key = 0; key < keysEach; key += 1) this.keys.push(0);
      return;
    }
    const { exact, sketch } = keysOf(words, from, to, this.lexis);
    this.keys.push(exact[0] | 1);
    this.keys.push((sketch[0] ?? 0) | 1);
    this.keys.push((sketch[1] ?? sketch[0] ?? 0) | 1);
  }
}
