import type { Note } from '../note.js';
import { Lexis } from '../reading/lexis.js';
import { WordScanner } from '../reading/scan-words.js';
import {
  groupingKeys,
  keysEach,
  keysOf,
  ownSentences,
  shortestKeyed,
  wholeKey,
} from './sentence-keys.js';

/** A growing list of whole numbers that takes four bytes for each. */
export class NumberList {
  #numbers = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Int32Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** Part of the list as a plain array. */
  slice(from: number, to: number): number[] {
    return Array.from(this.#numbers.subarray(from, to));
  }

  /** Whether two parts contain the same numbers. */
  equal(from: number, otherFrom: number, length: number): boolean {
    for (let at = 0; at < length; at += 1)
      if (this.#numbers[from + at] !== this.#numbers[otherFrom + at]) return false;
    return true;
  }

  /** How many numbers of a part have the mark. */
  marked(from: number, length: number, marks: Int32Array, mark: number): number {
    const numbers = this.#numbers;
    let marked = 0;
    for (let at = from; at < from + length; at += 1)
      if (marks[numbers[at] ?? 0] === mark) marked += 1;
    return marked;
  }
}

/** Many notes as numbers: their sentences outside the frame, and the keys of these sentences. */
export class Corpus {
  readonly lexis: Lexis;
  /** The masked words of all notes, in order. */
  readonly words = new NumberList();
  /** For each sentence: its first word. */
  readonly starts = new NumberList();
  /** For each sentence: how many words it has. */
  readonly lengths = new NumberList();
  /** For each sentence: how many words it has as a person counts them. */
  readonly counts = new NumberList();
  /** For each sentence: {@link keysEach} keys; 0 if it has fewer. */
  readonly keys = new NumberList();
  /** For each note: the index of its first sentence. */
  readonly firsts = new NumberList();
  /** For each note: the key of its whole text; 0 if it has none. */
  readonly wholes = new NumberList();
  /** For each note: its patient, as a number. */
  readonly patients = new NumberList();
  readonly #patientIds = new Map<string, number>();
  readonly #scanner = new WordScanner();

  /** @param names Folded words of the names to mask in every note. */
  constructor(names: ReadonlySet<string>) {
    this.lexis = new Lexis(names);
  }

  /** Adds a note. */
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

  /** The index after a note's last sentence. */
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
