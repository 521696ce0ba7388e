import type { Cue, CuedElement } from './compile-cue.js';
import { cues } from './lexicon.js';
import { hasAny, patternShows, type Words } from './match-cue.js';
import { elementPlaces, type PatternAnchor } from './pattern-anchors.js';
import type { SectionRole } from './words/headings.js';

const none: readonly Cue[] = [];

const shows = ({ cue, pattern, near, far }: PatternAnchor, words: Words, at: number): boolean => {
  const compiled = cues[cue];
  if (!compiled) return false;
  const { cue: named, blocks } = compiled;
  return (
    patternShows(pattern, named, words, at - far, at - near) && !(blocks && hasAny(blocks, words))
  );
};

/** The cues of an element that show among the words and count under a heading of the role, in their order. */
export const cuesAmong = (
  words: Words,
  element: CuedElement,
  role: SectionRole,
): readonly Cue[] => {
  const place = elementPlaces[element];
  const { tokens, from, to } = words;
  let found: number[] | undefined;
  for (let at = from; at < to; at += 1)
    for (const anchor of tokens[at]?.patterns[place] ?? []) {
      const { cue, under } = anchor;
      if (found?.includes(cue) || (under && !under.includes(role))) continue;
      if (!shows(anchor, words, at)) continue;
      found ??= [];
      found.push(cue);
    }
  return found?.sort((a, b) => a - b).flatMap((cue) => cues[cue]?.cue ?? []) ?? none;
};
