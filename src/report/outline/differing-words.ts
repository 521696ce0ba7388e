import { alignedRuns } from '../../individuality/comparing/align-words.js';
import type { Span } from './shared-passages.js';

const word = /\p{Script=Han}|[\p{L}\p{N}\p{M}'’]+/gu;

/** The words of a passage. */
const wordsIn = (text: string, { start, end }: Span): (Span & { readonly word: string })[] =>
  [...text.slice(start, end).matchAll(word)].map(({ 0: written, index }) => ({
    start: start + index,
    end: start + index + written.length,
    word: written.toLowerCase(),
  }));

/** From this many pairs of words on, words are compared by their position only. */
const mostPairs = 250_000;

/** Which words of each list the other one has, in the same order. */
const sameWords = (
  words: readonly string[],
  others: readonly string[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] => {
  const own = new Set<number>();
  const theirs = new Set<number>();
  const add = (from: number, otherFrom: number, length: number) => {
    for (let at = 0; at < length; at += 1) {
      own.add(from + at);
      theirs.add(otherFrom + at);
    }
  };
  const shorter = Math.min(words.length, others.length);
  let head = 0;
  while (head < shorter && words[head] === others[head]) head += 1;
  add(0, 0, head);
  if (words.length * others.length > mostPairs) {
    for (let at = head; at < shorter; at += 1) if (words[at] === others[at]) add(at, at, 1);
    return [own, theirs];
  }
  const numbers = new Map([...words, ...others].map((one, at) => [one, at]));
  const numbered = (list: readonly string[]) =>
    list.slice(head).map((one) => numbers.get(one) ?? 0);
  for (const { from, otherFrom, length } of alignedRuns(numbered(words), numbered(others), 1))
    add(head + from, head + otherFrom, length);
  return [own, theirs];
};

/** The words that the other side does not have; neighbors are one span. */
const spansWithout = (words: readonly Span[], same: ReadonlySet<number>): Span[] => {
  const spans: Span[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (same.has(at)) continue;
    const last = spans.at(-1);
    if (last && at > 0 && !same.has(at - 1)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
};

/** The words in which two passages differ: the swapped name, the other pronoun, the other number. */
export const differingWords = (
  text: string,
  span: Span,
  otherText: string,
  otherSpan: Span,
): readonly [Span[], Span[]] => {
  const words = wordsIn(text, span);
  const others = wordsIn(otherText, otherSpan);
  const [own, theirs] = sameWords(
    words.map((one) => one.word),
    others.map((one) => one.word),
  );
  return [spansWithout(words, own), spansWithout(others, theirs)];
};
