import type { ComparedNote } from './comparing/compared-note.js';
import type { Lexis } from './reading/lexis.js';
import { number } from './reading/mask-words.js';
import { specific } from './reading/words.js';

/** Numbers that count as telling something; more of them tell no more. */
const mostNumbers = 2;
/** From this length on a note repeats itself: further words need fewer new facts. */
const fullLength = 100;
/** Under this many different facts in a hundred words, a note says nothing about anyone. */
const fewestFacts = 9;

/** How much a note says that is not in every note: different words of its own, and a few numbers. */
export const factsIn = (note: ComparedNote, lexis: Lexis): number => {
  const stems = new Set<number>();
  let numbers = 0;
  for (const { framed, from, to } of note.sentences) {
    if (framed) continue;
    for (let at = from; at < to; at += 1) {
      const id = note.text.words[at] ?? 0;
      if (id === number) numbers += 1;
      else if (lexis.weight(id) === specific) stems.add(lexis.stem(id));
    }
  }
  return stems.size + Math.min(numbers, mostNumbers) / 2;
};

/** How specific a note is for its length, from 0 (generic) to 1 and more; under 1 it is generic. */
export const specificityOf = (note: ComparedNote, lexis: Lexis): number => {
  const length = Math.min(note.ownWords, fullLength) + Math.max(0, note.ownWords - fullLength) / 2;
  return length === 0 ? 0 : (factsIn(note, lexis) * 100) / (length * fewestFacts);
};
