import { findClonedNotes } from 'group-therapy-billing';
import { answerLine } from '../../../batch/src/answer.js';
import { fieldsOf, rowOf } from '../fields.js';
import { SortedKeys } from '../sorted-keys.js';
import { brokenRow, isBroken, type Row, type Step } from '../step.js';
import type { Copy } from './copy.js';

interface Candidate {
  readonly place: string;
  readonly note: string;
}

/**
 * Compares each note with its candidates. Input, sorted: `place, C, earlier place, note`, `place, K, key` and
 * `place, N, note`. Output: `place, copy`.
 */
export class JudgeNotes implements Step {
  readonly #places = new SortedKeys();
  readonly #candidates: Candidate[] = [];
  readonly #boilerplate: string[] = [];

  /** @param options The caller's options as JSON text. */
  constructor(readonly options = '{}') {}

  take({ text = '', line }: Row): Iterable<string> {
    if (isBroken(text)) return [text];
    const [place, kind, key, note] = fieldsOf(text, 4);
    if (this.#places.isNew(place)) this.#forget();
    if (kind === 'C') this.#candidates.push({ place: key, note });
    if (kind === 'K') this.#boilerplate.push(key);
    if (kind !== 'N' || this.#candidates.length === 0) return [];
    const judged = this.#judged({ place, note: key }, line);
    this.#forget();
    return judged;
  }

  #judged(own: Candidate, line: number): string[] {
    const found = answerLine(own.note, (text) => this.#copy(own.place, text));
    if ('error' in found) return [brokenRow(line, found)];
    return found.a === undefined && found.copies.length === 0
      ? []
      : [rowOf(own.place, JSON.stringify(found))];
  }

  #copy(ownPlace: string, text: string): Copy {
    const note = JSON.parse(text);
    const history = this.#candidates.map((candidate) => JSON.parse(candidate.note));
    const { pairs, clusters } = findClonedNotes([note], {
      ...JSON.parse(this.options),
      history,
      boilerplate: this.#boilerplate,
    });
    const places = new Map([[note.noteId, ownPlace]]);
    for (const [at, { place }] of this.#candidates.entries()) places.set(history[at].noteId, place);
    const copies = clusters.flat().map((id) => ({ place: Number(places.get(id)), noteId: id }));
    return { ...pairs[0], copies };
  }

  #forget(): void {
    this.#candidates.length = 0;
    this.#boilerplate.length = 0;
  }
}
