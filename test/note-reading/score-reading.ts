import type { EvidenceSpan } from '../../src/note-reading/note-reading.js';
import { readNote } from '../../src/note-reading/read-note-text.js';
import { type ElementName, elementNames, type Label, type LabelledNote } from './labelled-notes.js';

/** How often one value was right, given wrongly, and missed. */
interface ValueCount {
  right: number;
  wrong: number;
  missed: number;
}

/** How well one element was read. */
export interface ElementScore {
  labels: number;
  right: number;
  values: Record<string, ValueCount>;
}

/** How well notes were read. */
export interface ReadingScore {
  notes: number;
  elements: Partial<Record<ElementName, ElementScore>>;
  /** Of what was called shown or linked, how much there was and how much was wrong. The exchange is left out. */
  strong: number;
  strongWrong: number;
  /** Spans of values that were right, and how many of them are on the right words. */
  spans: number;
  spansRight: number;
  /** The values that were wrong, as `id element: wanted, read`. */
  misses: string[];
}

// A span is right when half of the shorter one overlaps.
const overlaps = ({ start, end }: EvidenceSpan, { evidence, at }: Label): boolean =>
  evidence.some((text, index) => {
    const from = at[index] ?? 0;
    const common = Math.min(end, from + text.length) - Math.max(start, from);
    return common >= Math.min(text.length, end - start) / 2;
  });

const isStrong = (value: string): boolean => value === 'shown' || value === 'linked';

const emptyScore = (): ReadingScore => ({
  notes: 0,
  elements: {},
  strong: 0,
  strongWrong: 0,
  spans: 0,
  spansRight: 0,
  misses: [],
});

const countOf = (score: ElementScore, value: string): ValueCount => {
  const count = score.values[value] ?? { right: 0, wrong: 0, missed: 0 };
  score.values[value] = count;
  return count;
};

const addElement = (score: ReadingScore, name: ElementName, wanted: string, read: string): void => {
  const element = score.elements[name] ?? { labels: 0, right: 0, values: {} };
  score.elements[name] = element;
  element.labels += 1;
  if (wanted === read) {
    element.right += 1;
    countOf(element, wanted).right += 1;
  } else {
    countOf(element, wanted).missed += 1;
    countOf(element, read).wrong += 1;
  }
  if (name === 'exchange' || !isStrong(read)) return;
  score.strong += 1;
  if (wanted !== read) score.strongWrong += 1;
};

const addSpans = (
  score: ReadingScore,
  spans: readonly EvidenceSpan[],
  labels: readonly Label[],
): void => {
  for (const span of spans) {
    score.spans += 1;
    if (labels.some((label) => overlaps(span, label))) score.spansRight += 1;
  }
};

const addNote = (score: ReadingScore, { id, text, labels }: LabelledNote): void => {
  const { elements } = readNote(text);
  for (const name of elementNames) {
    const label = labels[name];
    if (!label) continue;
    const { value, spans } = elements[name];
    addElement(score, name, label.value, value);
    if (value !== label.value) score.misses.push(`${id} ${name}: ${label.value}, ${value}`);
    if (value !== label.value || value === 'absent') continue;
    // A response shows participation too.
    const response = name === 'participation' ? labels.response : undefined;
    addSpans(score, spans, response ? [label, response] : [label]);
  }
};

/** Reads notes and compares what was read with their labels. */
export const scoreReading = (notes: readonly LabelledNote[]): ReadingScore => {
  const score = emptyScore();
  for (const note of notes) {
    score.notes += 1;
    addNote(score, note);
  }
  return score;
};

const f1 = ({ right, wrong, missed }: ValueCount): number =>
  (2 * right) / (2 * right + wrong + missed);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Mean F1 over the values of an element that have five labels or more. */
export const macroF1 = ({ values }: ElementScore): number =>
  mean(
    Object.values(values)
      .filter(({ right, missed }) => right + missed >= 5)
      .map(f1),
  );

/** The share of values that are right, on average over the seven elements without the exchange. */
export const meanRight = ({ elements }: ReadingScore): number =>
  mean(ofSeven(elements).map(({ right, labels }) => right / labels));

/** The mean of {@link macroF1} over the seven elements. */
export const meanF1 = ({ elements }: ReadingScore): number => mean(ofSeven(elements).map(macroF1));

const ofSeven = (elements: ReadingScore['elements']): ElementScore[] =>
  elementNames.flatMap((name) => {
    const element = name === 'exchange' ? undefined : elements[name];
    return element ? [element] : [];
  });
