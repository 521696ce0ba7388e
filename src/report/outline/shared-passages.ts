import type { IndividualityReport } from '../../individuality/individuality-report.js';
import { groupedBy } from '../../input/lists.js';

/** A passage of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** One side of a comparison: a note, or one box of it, and the spans that the other side shares. */
export interface PassageSide {
  noteId: string;
  patientId: string | undefined;
  path: string | undefined;
  spans: Span[];
}

/** Passages that appear in two notes. */
export interface SharedPassages {
  /** The note that comes first in the report. */
  one: PassageSide;
  other: PassageSide;
  /** The passages of both sides, as pairs. */
  passages: (readonly [Span, Span])[];
  /** Percent, of the two most similar passages. */
  similarity: number;
}

const sideKey = ({ noteId, path }: PassageSide): string => JSON.stringify([noteId, path]);

const oneEach = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

/** Every pair of notes or boxes that shares passages. A pair that both notes report is listed once. */
export const sharedPassages = ({ notes }: IndividualityReport): SharedPassages[] => {
  const indexes = new Map(notes.map(({ noteId }, index) => [noteId, index]));
  const patients = new Map(notes.map(({ noteId, patientId }) => [noteId, patientId]));
  const indexOf = (noteId: string) => indexes.get(noteId) ?? notes.length;
  const pairs = new Map<string, SharedPassages>();
  for (const { noteId, patientId, shared } of notes)
    for (const { start, end, path, similarity, ...passage } of shared) {
      const span = { start, end };
      const otherSpan = { start: passage.otherStart, end: passage.otherEnd };
      const own = { noteId, patientId, path, spans: [span] };
      const theirs = {
        noteId: passage.noteId,
        patientId: patients.get(passage.noteId),
        path: passage.otherPath,
        spans: [otherSpan],
      };
      const ownIsFirst = indexOf(noteId) <= indexOf(theirs.noteId);
      const [one, other] = ownIsFirst ? [own, theirs] : [theirs, own];
      const both: readonly [Span, Span] = ownIsFirst ? [span, otherSpan] : [otherSpan, span];
      const key = `${sideKey(one)}${sideKey(other)}`;
      const known = pairs.get(key);
      if (known) {
        known.one.spans.push(...one.spans);
        known.other.spans.push(...other.spans);
        known.passages.push(both);
        known.similarity = Math.max(known.similarity, similarity);
      } else pairs.set(key, { one, other, passages: [both], similarity });
    }
  return [...pairs.values()].map(({ one, other, passages, similarity }) => ({
    one: { ...one, spans: oneEach(one.spans) },
    other: { ...other, spans: oneEach(other.spans) },
    passages: [...new Map(passages.map((both) => [JSON.stringify(both), both])).values()],
    similarity,
  }));
};

/** Passages of one text that several others have. */
export interface CopiedText {
  one: PassageSide;
  others: SharedPassages[];
}

/**
 * The pairs of notes that are copies of one another, so that each text is there once: the first note that has it,
 * and each other note next to the first one that it shares it with.
 */
export const copiedTexts = (
  pairs: readonly SharedPassages[],
  clusters: readonly (readonly string[])[],
): { copies: CopiedText[]; rest: SharedPassages[] } => {
  const clusterOf = new Map(clusters.flatMap((ids, index) => ids.map((id) => [id, index])));
  const isCopy = ({ one, other }: SharedPassages): boolean => {
    const cluster = clusterOf.get(one.noteId);
    return cluster !== undefined && cluster === clusterOf.get(other.noteId);
  };
  const shown = new Set<string>();
  const firstOfEach = pairs.filter(isCopy).filter(({ other }) => {
    const key = sideKey(other);
    return !shown.has(key) && shown.add(key);
  });
  const byText = groupedBy(firstOfEach, ({ one }) => sideKey(one));
  return {
    copies: [...byText.values()].flatMap((others) => {
      const [first] = others;
      const spans = oneEach(others.flatMap(({ one }) => one.spans));
      return first ? [{ one: { ...first.one, spans }, others }] : [];
    }),
    rest: pairs.filter((pair) => !isCopy(pair)),
  };
};

/** A part of a text, in order. */
export interface Part {
  text: string;
  /** Whether the other note has it too, has another word in its place, or it is only what stands around that. */
  as: 'shared' | 'different' | 'context';
}

const longestUnmarked = 260;
const keptAtEachEnd = 110;

/** The spans within the text, in order; spans that touch or overlap become one. */
export const mergedSpans = (spans: readonly Span[], length: number): Span[] => {
  const result: Span[] = [];
  const within = spans
    .map(({ start, end }) => ({ start, end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end);
  for (const span of within.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push(span);
  }
  return result;
};

const shortened = (text: string, first: boolean, last: boolean): string => {
  if (text.length <= longestUnmarked) return text;
  // A cut in the middle of a surrogate pair drops the half that is left.
  const head = first ? '' : text.slice(0, keptAtEachEnd).replace(/[\ud800-\udbff]$/, '');
  const tail = last ? '' : text.slice(-keptAtEachEnd).replace(/^[\udc00-\udfff]/, '');
  return `${head} … ${tail}`;
};

/** The text with its shared spans and what differs inside them; text far from every span is left out. */
export const excerpt = (
  text: string,
  spans: readonly Span[],
  differing: readonly Span[] = [],
): Part[] => {
  const parts: Part[] = [];
  const differences = mergedSpans(differing, text.length);
  let next = 0;
  let until = 0;
  const add = (end: number, as: Part['as']) => {
    const part = text.slice(until, end);
    const shown = as === 'context' ? shortened(part, until === 0, end === text.length) : part;
    if (shown !== '') parts.push({ text: shown, as });
    until = end;
  };
  for (const { start, end } of mergedSpans(spans, text.length)) {
    add(start, 'context');
    while ((differences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    for (let one = differences[next]; one && one.start < end; one = differences[next]) {
      add(Math.max(start, one.start), 'shared');
      add(Math.min(end, one.end), 'different');
      // It may go on in the next span.
      if (one.end > end) break;
      next += 1;
    }
    add(end, 'shared');
  }
  add(text.length, 'context');
  return parts;
};
