import type { SharedPassage } from '../individuality-report.js';
import { alignedRuns } from './align-words.js';
import { type ComparedNote, endOfStretch } from './compared-note.js';
import type { Comparison } from './comparison.js';
import type { FoundElsewhere } from './find-elsewhere.js';
import type { Source } from './search.js';

/** Words on end that make a passage of a shared template. */
const shortestRun = 3;

/** Tokens of a note that stand in another. */
interface TokenPassage {
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  /** Percent. */
  readonly similarity: number;
}

/** A shared passage, and the place of the other note: ids may repeat on a roster. */
export interface PlacedPassage extends SharedPassage {
  readonly place: number;
}

/** Collects passages that do not overlap: what comes first keeps its words. */
class Passages {
  readonly found: TokenPassage[] = [];
  readonly #taken: Uint8Array;
  readonly #used = new Map<number, number>();

  constructor(
    readonly comparison: Comparison,
    readonly note: ComparedNote,
  ) {
    this.#taken = new Uint8Array(note.text.words.length);
  }

  /** What was found in other notes: copies, then runs of words, then templates. */
  add({ sources, runs }: FoundElsewhere): void {
    for (const [at, source] of sources.entries()) if (source?.copied) this.#addCopy(at, source);
    for (const { from, otherFrom, length, place } of runs)
      this.#addRun(from, otherFrom, length, place);
    for (const [at, source] of sources.entries())
      if (source && !source.copied) this.#addTemplate(at, source);
  }

  /** A sentence that is a copy of another. */
  #addCopy(at: number, source: Source): void {
    const sentence = this.note.sentences[at];
    const other = this.#standing(source);
    if (!sentence || !other) return;
    const { from, to } = sentence;
    if (this.#taken.subarray(from, to).includes(1)) return;
    const similarity = Math.round((source.likeness?.dice ?? 1) * 100);
    this.#taken.fill(1, from, to);
    this.found.push({
      from,
      to,
      place: source.place,
      otherFrom: other.from,
      otherTo: other.to,
      similarity,
    });
  }

  /** The words of a template that a sentence shares with another. */
  #addTemplate(at: number, source: Source): void {
    const sentence = this.note.sentences[at];
    const other = this.#standing(source);
    if (!sentence || !other) return;
    const runs = alignedRuns(sentence.wording.words, source.wording.words, shortestRun);
    for (const { from, otherFrom, length } of runs)
      this.#addRun(sentence.from + from, other.from + otherFrom, length, source.place);
  }

  /** Words that stand in both notes in the same order; only those that no passage has yet. */
  #addRun(from: number, otherFrom: number, length: number, place: number): void {
    let start = 0;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && this.#taken[from + at] === 0) continue;
      if (at - start >= shortestRun) {
        this.#taken.fill(1, from + start, from + at);
        this.found.push({
          from: from + start,
          to: from + at,
          place,
          otherFrom: otherFrom + start,
          otherTo: otherFrom + at,
          similarity: 100,
        });
      }
      start = at + 1;
    }
  }

  // Copies come in order: the second time, the second place at which the other note has the sentence.
  #standing({ place, wording }: Source): { from: number; to: number } | undefined {
    const stands = this.comparison.standing(place, wording);
    const first = stands[0] ?? 0;
    const key = place * 0x100000 + first;
    const count = this.#used.get(key) ?? 0;
    this.#used.set(key, count + 1);
    return this.comparison.notes[place]?.sentences[stands[Math.min(count, stands.length - 1)] ?? 0];
  }
}

/** Joins passages that follow one another in both notes. */
const joined = (
  { notes }: Comparison,
  note: ComparedNote,
  passages: readonly TokenPassage[],
): TokenPassage[] => {
  const kept: TokenPassage[] = [];
  for (const passage of passages) {
    const last = kept.at(-1);
    const other = notes[passage.place];
    const follows =
      last?.place === passage.place &&
      last.to === passage.from &&
      last.otherTo === passage.otherFrom &&
      Math.min(last.similarity, passage.similarity) === 100 &&
      other !== undefined &&
      passage.from < endOfStretch(note, last.from) &&
      passage.otherFrom < endOfStretch(other, last.otherFrom);
    if (follows) {
      kept.pop();
      kept.push({ ...last, to: passage.to, otherTo: passage.otherTo });
    } else kept.push(passage);
  }
  return kept;
};

const inText = (
  { notes }: Comparison,
  { text }: ComparedNote,
  { from, to, place, otherFrom, otherTo, similarity }: TokenPassage,
): PlacedPassage => {
  const other = notes[place];
  return {
    place,
    start: text.starts[from] ?? 0,
    end: text.ends[to - 1] ?? 0,
    noteId: other?.note.noteId ?? '',
    otherStart: other?.text.starts[otherFrom] ?? 0,
    otherEnd: other?.text.ends[otherTo - 1] ?? 0,
    similarity,
  };
};

/** All shared passages, in the order of the text: other patients' notes come first, the own earlier ones have what is left. */
export const allPassages = (
  comparison: Comparison,
  note: ComparedNote,
  others: FoundElsewhere,
  own: FoundElsewhere | undefined,
): PlacedPassage[] => {
  const passages = new Passages(comparison, note);
  passages.add(others);
  if (own) passages.add(own);
  const inOrder = passages.found.sort((a, b) => a.from - b.from);
  return joined(comparison, note, inOrder).map((passage) => inText(comparison, note, passage));
};
