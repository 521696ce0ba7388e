import { entryOfWord } from './lexicon.js';
import type { ReadingOptions } from './note-reading.js';
import type { Token } from './note-tokens.js';

type Goals = NonNullable<ReadingOptions['goals']>;

// A goal of the plan is named where most of its own words are near each other.
const share = 0.6;
const within = 30;

const contentWords = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 4) continue;
    const { grammar, topic: topics } = entryOfWord(word);
    if (grammar === 0 || topics !== 0) words.add(stem(word));
  }
  return words;
};

const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** The goals of the plan that the text names by their own words, and where. */
export const namedGoals = (
  tokens: readonly Token[],
  goals: Goals,
): { spans: { start: number; end: number }[]; goalIds: string[] } => {
  const spans: { start: number; end: number }[] = [];
  const goalIds: string[] = [];
  for (const { goalId, text: goal } of goals) {
    const wanted = contentWords(goal);
    if (wanted.size < 2) continue;
    const span = nearestWords(tokens, wanted);
    if (!span) continue;
    spans.push(span);
    goalIds.push(goalId);
  }
  return { spans, goalIds };
};

// The first run of words that holds most of the wanted ones.
const nearestWords = (
  tokens: readonly Token[],
  wanted: ReadonlySet<string>,
): { start: number; end: number } | undefined => {
  const seen: { word: string; at: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const word = stem(token.word);
    if (!wanted.has(word)) continue;
    while (seen[0] && seen[0].at < at - within) seen.shift();
    seen.push({ word, at });
    const distinct = new Set(seen.map((one) => one.word));
    if (distinct.size < Math.max(2, Math.ceil(wanted.size * share))) continue;
    const first = seen[0];
    return { start: tokens[first?.at ?? at]?.start ?? token.start, end: token.end };
  }
  return undefined;
};
