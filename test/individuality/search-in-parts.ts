import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { fingerprintNote } from '../../src/individuality/fingerprint.js';
import type { Note } from '../../src/individuality/note.js';

const mostHolders = 50;

interface Parts {
  /** For each note: the indexes of the earlier notes that it is compared with. */
  readonly earlier: readonly ReadonlySet<number>[];
  /** For each note: its boilerplate keys. */
  readonly boilerplate: readonly string[][];
}

/** Which notes have each key. */
const holdersOf = (notes: readonly Note[]): [string, number[]][] => {
  const holders = new Map<string, number[]>();
  for (const [index, note] of notes.entries())
    for (const key of new Set(fingerprintNote(note).keys))
      holders.set(key, [...(holders.get(key) ?? []), index]);
  return [...holders];
};

/** The earlier notes with a key that a note with this key is compared with. */
const comparedWith = (indexes: readonly number[], at: number): number[] =>
  indexes.length > mostHolders
    ? [...indexes.slice(0, Math.min(1, at)), ...indexes.slice(Math.max(0, at - 1), at)]
    : indexes.slice(0, at);

/** What a shuffle by key brings together, as the guide on several machines describes it. */
const partsOf = (notes: readonly Note[]): Parts => {
  const earlier = notes.map(() => new Set<number>());
  const boilerplate = notes.map((): string[] => []);
  for (const [key, indexes] of holdersOf(notes))
    for (const [at, index] of indexes.entries()) {
      for (const other of comparedWith(indexes, at)) earlier[index]?.add(other);
      if (indexes.length > mostHolders && !key.startsWith('w')) boilerplate[index]?.push(key);
    }
  return { earlier, boilerplate };
};

/** The result when each note is compared only with the notes that its keys bring together. */
export const inParts = (notes: readonly Note[]): { pairs: unknown[]; links: string[][] } => {
  const { earlier, boilerplate } = partsOf(notes);
  const judged = notes.flatMap((note, index) => {
    const history = notes.filter((_, at) => earlier[index]?.has(at));
    const found = findClonedNotes([note], { history, boilerplate: boilerplate[index] ?? [] });
    return history.length === 0 ? [] : [found];
  });
  return {
    pairs: judged.flatMap(({ pairs }) => pairs),
    links: judged.flatMap(({ clusters }) => clusters),
  };
};

/** The clusters that links make. */
export const joined = (links: readonly string[][], order: readonly Note[]): string[][] => {
  const groups = new Map(order.map(({ noteId }) => [noteId, new Set([noteId])]));
  for (const link of links) {
    const whole = new Set(link.flatMap((id) => [...(groups.get(id) ?? [])]));
    for (const id of whole) groups.set(id, whole);
  }
  return [...new Set(groups.values())]
    .filter(({ size }) => size > 1)
    .map((group) => order.map(({ noteId }) => noteId).filter((id) => group.has(id)));
};
