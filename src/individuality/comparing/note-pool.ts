import { groupedBy } from '../../input/lists.js';
import type { Note } from '../note.js';
import type { Lexis } from '../reading/lexis.js';
import { PairKernel } from './letter-pairs.js';
import type { NoteReader } from './note-reader.js';
import { RunIndex } from './run-index.js';
import { Sightings } from './sightings.js';
import { TemplateIndex } from './template-index.js';
import { type NoteSentence, stretchesOf, type TokenizedNote } from './tokenized-note.js';
import { copiedFrom, type Wording } from './wording.js';
import { WordingIndex } from './wording-index.js';

/** The notes that are compared with each other: each is read once and indexed by its sentences and runs of words. */
export class NotePool {
  readonly lexis: Lexis;
  readonly wordings: WordingIndex;
  readonly sightings = new Sightings((wording) => this.wordings.alike(wording));
  readonly runs = new RunIndex();
  readonly templates: TemplateIndex;
  readonly notes: TokenizedNote[] = [];
  readonly #kernel: PairKernel;
  readonly #frames = new Map<string, WordingIndex>();
  readonly #sentencesByNote = new Map<number, Map<Wording, number[]>>();

  /** @param read A pool with the same reader: what it knows of a sentence by itself is not read again. */
  constructor(
    readonly reader: NoteReader,
    read?: NotePool,
  ) {
    this.#kernel = read ? read.#kernel : new PairKernel();
    this.lexis = reader.lexis;
    this.templates = new TemplateIndex(this.lexis);
    this.wordings = new WordingIndex(this.lexis, this.#kernel, read?.wordings);
  }

  /** Adds a note. If dates do not decide, a note that is added earlier was written earlier. */
  add(note: Note, fromHistory: boolean): TokenizedNote {
    const read = this.read(note, this.notes.length, fromHistory, true);
    this.notes.push(read);
    for (const { wording, framed } of read.sentences)
      if (!framed && wording.holders.at(-1) !== read.index) wording.holders.push(read.index);
    this.runs.add(read);
    this.templates.add(read);
    this.sightings.clear();
    return read;
  }

  /**
   * Reads a note without adding it.
   *
   * @param keep Whether to keep its sentences in the index.
   * @param names Words that are names in this note only.
   */
  read(
    note: Note,
    index: number,
    fromHistory: boolean,
    keep: boolean,
    names: readonly string[] = [],
  ): TokenizedNote {
    const ids =
      names.length > 0 ? new Set(names.map((name) => this.lexis.form(name).word)) : undefined;
    const text = this.reader.read(note.text, ids);
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
    return { index, note, text, sentences, stretches, ownWords, allWords, fromHistory };
  }

  /** The indexes of the sentences of a note in the pool that have this wording. */
  sentencesWith(wording: Wording, noteIndex: number): readonly number[] {
    let known = this.#sentencesByNote.get(noteIndex);
    if (!known) {
      const { sentences = [] } = this.notes[noteIndex] ?? {};
      known = groupedBy(sentences.keys(), (at) => sentences[at]?.wording);
      this.#sentencesByNote.set(noteIndex, known);
    }
    return known.get(wording) ?? [];
  }

  #wordingOf(words: readonly number[], from: number, to: number, keep: boolean): Wording {
    if (keep) return this.wordings.add(words, from, to);
    return this.wordings.find(words, from, to) ?? this.wordings.unindexed(words, from, to);
  }

  #frameOf(frame: string, keep: boolean): WordingIndex {
    const known = this.#frames.get(frame);
    if (known) return known;
    const index = new WordingIndex(this.lexis, this.#kernel);
    const { words, sentences } = this.reader.read(frame);
    for (const { from, to } of sentences) index.add(words, from, to);
    if (keep) this.#frames.set(frame, index);
    return index;
  }
}

const isIn = (frame: WordingIndex, wording: Wording): boolean =>
  frame.find(wording.words, 0, wording.words.length) !== undefined ||
  (frame.alike({ ...wording, id: -1 })[0]?.dice ?? 0) >= copiedFrom;
